// SPDX-License-Identifier: MIT
// What a mark's meaning is as a tick, and the names of progress.
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
