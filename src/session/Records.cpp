// SPDX-License-Identifier: MIT
// Look-ups in the records.
#include "session/Records.h"

namespace session {

std::string valueOf(const Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    return at == card.marks.end() ? std::string() : at->second.value;
}

Meaning meaningOf(const Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    return at == card.marks.end() ? Meaning::none : meaningOf(item.kind, at->second.value);
}

std::string independentValueOf(const Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    if (at == card.marks.end())
        return {};
    return at->second.before.value_or(at->second.value);
}

std::string_view codeOf(Phase phase) {
    return phase == Phase::debrief ? "debrief" : "independent";
}

} // namespace session
