// SPDX-License-Identifier: MIT
// The rows of the table of views.
#include "gui/CompareViews.h"

#include "gui/HeatPage.h"
#include "gui/NamelessPage.h"
#include "gui/PanelPage.h"
#include "gui/SideBySidePage.h"
#include "gui/SurePage.h"
#include "gui/WeightPage.h"

#include <array>

namespace gui {

namespace {

using words::message;

template <class View>
CompareView* made(wxWindow* parent, const CompareContext& context) {
    return new View(parent, context);
}

constexpr std::array rows{
    CompareViewRow{message("Heat map"), made<HeatPage>},
    CompareViewRow{message("How sure"), made<SurePage>},
    CompareViewRow{message("Weights"), made<WeightPage>},
    CompareViewRow{message("How the panel agrees"), made<PanelPage>},
    CompareViewRow{message("Side by side"), made<SideBySidePage>},
    CompareViewRow{message("Nameless review"), made<NamelessPage>},
};

} // namespace

std::span<const CompareViewRow> compareViews() {
    return rows;
}

} // namespace gui
