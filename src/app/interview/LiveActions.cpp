// SPDX-License-Identifier: MIT
// What each key does to the scorecard; the row a digit goes to is LiveRows.cpp.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

/// The stored values a key steps through; the empty one clears.
std::vector<std::string> stepsOf(ItemKind kind) {
    std::vector<std::string> steps;
    for (const auto tick : {Tick::seen, Tick::partly, Tick::notSeen, Tick::notApplicable})
        if (auto value = valueOf(kind, tick); !value.empty())
            steps.push_back(std::move(value));
    steps.emplace_back();
    return steps;
}

} // namespace

LiveSession::Refusal LiveSession::perform(const Intent& intent) {
    m_digitRefused = false;
    switch (intent.action) {
    case Action::cycle:
        return cycle(intent.item);
    case Action::partly:
        return partly(intent.item);
    case Action::rate:
        return rate(intent.value);
    case Action::accept:
        return accept();
    case Action::rest:
        return rest();
    case Action::setAside:
        return setAside();
    case Action::rowUp:
        moveRow(-1);
        break;
    case Action::rowDown:
        moveRow(1);
        break;
    case Action::pause:
        togglePause();
        break;
    case Action::note:
    case Action::flags:
        break;
    }
    return std::nullopt;
}

LiveSession::Refusal LiveSession::cycle(const Item& item) {
    const auto steps = stepsOf(item.kind);
    const auto at = std::find(steps.begin(), steps.end(), session::valueOf(m_card, item));
    const bool last = at == steps.end() || at + 1 == steps.end();
    return write({{item, last ? steps.front() : *(at + 1)}});
}

LiveSession::Refusal LiveSession::partly(const Item& item) {
    auto value = valueOf(item.kind, Tick::partly);
    if (value.empty())
        value = valueOf(item.kind, Tick::notSeen);
    return write({{item, session::valueOf(m_card, item) == value ? std::string() : value}});
}

LiveSession::Refusal LiveSession::rest() {
    std::vector<Request> requests;
    for (const auto& item : blankTicks(state()))
        requests.push_back({item, valueOf(item.kind, Tick::notSeen)});
    return write(std::move(requests));
}

LiveSession::Refusal LiveSession::setAside() {
    const Item item{ItemKind::asked, questionId(), {}};
    const auto now = session::valueOf(m_card, item);
    const std::string next = now == "asked" || now.empty() ? "not_asked"
                             : now == "not_asked"          ? "na"
                                                           : "asked";
    return write({{item, next}});
}

} // namespace app
