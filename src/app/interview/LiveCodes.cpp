// SPDX-License-Identifier: MIT
// What a mark's meaning is as a tick, and the names of progress.
#include "app/interview/LiveState.h"

#include <algorithm>
#include <fmt/format.h>

namespace app {

std::string_view codeOf(Progress progress) {
    switch (progress) {
    case Progress::begun:
        return "begun";
    case Progress::complete:
        return "complete";
    case Progress::notAsked:
        return "not asked";
    case Progress::notApplicable:
        return "n/a";
    case Progress::untouched:
        break;
    }
    return "untouched";
}

std::string sentence(const Doubt& doubt) {
    return (doubt.isOpen() ? "⚠ " : "✔ ") + doubt.text;
}

bool isLocked(const LiveState& state) {
    return state.submitted && state.reason.empty();
}

std::string badgeOf(const plan::Plan& plan, std::string_view competency) {
    constexpr std::string_view numbers[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                            "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
    const auto at = std::find_if(plan.weights.begin(), plan.weights.end(),
                                 [&](const auto& weight) { return weight.competency == competency; }) -
                    plan.weights.begin();
    if (at == std::ssize(plan.weights))
        return {};
    return at < std::ssize(numbers) ? std::string(numbers[at]) : fmt::format("({})", at + 1);
}

Tick tickOf(session::Meaning meaning) {
    switch (meaning) {
    case session::Meaning::seen:
        return Tick::seen;
    case session::Meaning::partly:
        return Tick::partly;
    case session::Meaning::notSeen:
        return Tick::notSeen;
    case session::Meaning::notApplicable:
        return Tick::notApplicable;
    default:
        break;
    }
    return Tick::blank;
}

} // namespace app
