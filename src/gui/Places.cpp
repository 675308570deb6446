// SPDX-License-Identifier: MIT
// The five places.
#include "gui/Places.h"

#include "gui/DecidePlace.h"
#include "gui/PositionsPlace.h"
#include "gui/PreparePlace.h"
#if __has_include("gui/InterviewPlace.h")
#include "gui/InterviewPlace.h"
#endif
#if __has_include("gui/ComparePlace.h")
#include "gui/ComparePlace.h"
#endif

namespace gui {

#if !__has_include("gui/InterviewPlace.h")
class InterviewPlace : public Place {
public:
    using Place::Place;
    void refresh() override {}
    void retitle() override {}
};
#endif
#if !__has_include("gui/ComparePlace.h")
class ComparePlace : public Place {
public:
    using Place::Place;
    void refresh() override {}
    void retitle() override {}
};
#endif

std::array<Place*, placeCommands.size()> makePlaces(wxWindow* parent, app::Desk& desk) {
    return {new PositionsPlace(parent, desk), new PreparePlace(parent, desk),
            new InterviewPlace(parent, desk), new ComparePlace(parent, desk), new DecidePlace(parent, desk)};
}

} // namespace gui
