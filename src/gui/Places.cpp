// SPDX-License-Identifier: MIT
// The five places.
#include "gui/Places.h"

#include "gui/ComparePlace.h"
#include "gui/DecidePlace.h"
#include "gui/InterviewPlace.h"
#include "gui/PositionsPlace.h"
#include "gui/PreparePlace.h"

namespace gui {

Place* makePlace(app::CommandId where, wxWindow* parent, app::Desk& desk) {
    switch (where) {
    case app::CommandId::goPrepare:
        return new PreparePlace(parent, desk);
    case app::CommandId::goInterview:
        return new InterviewPlace(parent, desk);
    case app::CommandId::goCompare:
        return new ComparePlace(parent, desk);
    case app::CommandId::goDecide:
        return new DecidePlace(parent, desk);
    default:
        break;
    }
    return new PositionsPlace(parent, desk);
}

} // namespace gui
