// SPDX-License-Identifier: MIT
// Screens and sheets say "2 or more apart" of the same cells.
#include "app/compare/HeatTable.h"
#include "app/compare/PanelView.h"
#include "app/compare/Reasons.h"
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ShippedLayout.h"
#include "unit/compare/InsightText.h"
#include "unit/compare/PanelText.h"

#include <algorithm>

TEST_CASE("A gap that rounding left a hair below half the scale is far apart everywhere") {
    const words::Words tr(words::Language::english);
    const auto comparison =
        compare::compareRatings({{"C01", "Ann", "k", 13.0 / 3}, {"C01", "Ben", "k", 7.0 / 3}}, {1, 5});
    const auto& candidate = comparison.candidates.front();
    REQUIRE(candidate.cells.front().spread.value() < 2);
    CHECK(candidate.farApart == std::vector<std::string>{"k"});
    const auto heat = app::heatTable(comparison, tr);
    CHECK(std::any_of(heat.rows.front().cells.begin(), heat.rows.front().cells.end(),
                      [](const auto& cell) { return cell.apart; }));
    CHECK(app::reasonsOfCell(comparison, candidate, "k", tr).apart);
    CHECK(app::panelView(comparison, compare::insightOf(comparison), tr).spots.rows.size() == 1);
    const auto book =
        sheet::layoutWorkbook(support::shippedLayout("comparison"), {comparison, support::people(1), {}}, tr);
    const auto panel = std::find_if(book.sheets.begin(), book.sheets.end(),
                                    [](const auto& one) { return one.id == "panel"; });
    REQUIRE(panel != book.sheets.end());
    CHECK(std::any_of(panel->rows.back().begin(), panel->rows.back().end(),
                      [](const auto& cell) { return sheet::display(cell) == "⚠ 2 or more apart"; }));
}
