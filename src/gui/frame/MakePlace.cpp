// SPDX-License-Identifier: MIT
// The five places.
#include "gui/frame/MakePlace.h"

#include "gui/compare/ComparePlace.h"
#include "gui/decide/DecidePlace.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/prepare/PositionsPlace.h"
#include "gui/prepare/PreparePlace.h"

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
