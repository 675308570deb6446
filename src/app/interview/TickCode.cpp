// SPDX-License-Identifier: MIT
// The stored spellings of ticks and the names of progress.
#include "app/interview/LiveState.h"

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

std::string_view codeOf(Tick tick) {
    switch (tick) {
    case Tick::seen:
        return "seen";
    case Tick::partly:
        return "partly";
    case Tick::notSeen:
        return "not seen";
    case Tick::notApplicable:
        return "n/a";
    case Tick::blank:
        break;
    }
    return "blank";
}

Tick tickOf(std::string_view value) {
    if (value == "seen" || value == "met" || value == "yes")
        return Tick::seen;
    if (value == "partly")
        return Tick::partly;
    if (value == "not_seen" || value == "not_met" || value == "no")
        return Tick::notSeen;
    return value == "na" ? Tick::notApplicable : Tick::blank;
}

std::string valueOf(session::ItemKind kind, Tick tick) {
    const bool star = kind == session::ItemKind::star;
    const bool criterion = kind == session::ItemKind::criterion;
    switch (tick) {
    case Tick::seen:
        return star ? "yes" : criterion ? "met" : "seen";
    case Tick::notSeen:
        return star ? "no" : criterion ? "not_met" : "not_seen";
    case Tick::partly:
        return star || criterion ? "" : "partly";
    case Tick::notApplicable:
        return star ? "" : "na";
    case Tick::blank:
        break;
    }
    return {};
}

std::optional<double> tickValue(Tick tick) {
    switch (tick) {
    case Tick::seen:
        return 1.0;
    case Tick::partly:
        return 0.5;
    case Tick::notSeen:
        return 0.0;
    case Tick::notApplicable:
    case Tick::blank:
        break;
    }
    return std::nullopt;
}

} // namespace app
