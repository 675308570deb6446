// SPDX-License-Identifier: MIT
// Look-ups in the records.
#include "session/Records.h"

namespace session {

std::string valueOf(const Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    return at == card.marks.end() ? std::string() : at->second.value;
}

std::string independentValueOf(const Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    if (at == card.marks.end())
        return {};
    return at->second.before.value_or(at->second.value);
}

std::string_view codeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::hire:
        return "hire";
    case Verdict::reserve:
        return "reserve";
    case Verdict::reject:
        return "reject";
    case Verdict::hold:
        break;
    }
    return "hold";
}

std::optional<Verdict> verdictOf(std::string_view code) {
    for (const auto verdict : {Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject})
        if (codeOf(verdict) == code)
            return verdict;
    return std::nullopt;
}

std::string_view codeOf(Phase phase) {
    return phase == Phase::debrief ? "debrief" : "independent";
}

} // namespace session
