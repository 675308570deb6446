// SPDX-License-Identifier: MIT
// The rows of the table of views.
#include "gui/compare/CompareViews.h"

#include "gui/compare/AnonymousPage.h"
#include "gui/compare/AskedPage.h"
#include "gui/compare/CertaintyPage.h"
#include "gui/compare/HeatPage.h"
#include "gui/compare/PanelPage.h"
#include "gui/compare/SideBySidePage.h"
#include "gui/compare/WeightPage.h"

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
    CompareViewRow{message("How sure"), made<CertaintyPage>},
    CompareViewRow{message("Weights"), made<WeightPage>},
    CompareViewRow{message("How the panel agrees"), made<PanelPage>},
    CompareViewRow{message("Questions asked"), made<AskedPage>},
    CompareViewRow{message("Side by side"), made<SideBySidePage>},
    CompareViewRow{message("Nameless review"), made<AnonymousPage>},
};

} // namespace

std::span<const CompareViewRow> compareViews() {
    return rows;
}

} // namespace gui
