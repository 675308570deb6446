// SPDX-License-Identifier: MIT
// The five places.
#include "gui/Places.h"

#include "gui/ComparePlace.h"
#include "gui/DecidePlace.h"
#include "gui/InterviewPlace.h"
#include "gui/PositionsPlace.h"
#include "gui/PreparePlace.h"

namespace gui {

std::array<Place*, placeCommands.size()> makePlaces(wxWindow* parent, app::Desk& desk) {
    return {new PositionsPlace(parent, desk), new PreparePlace(parent, desk),
            new InterviewPlace(parent, desk), new ComparePlace(parent, desk), new DecidePlace(parent, desk)};
}

} // namespace gui
