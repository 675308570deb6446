// SPDX-License-Identifier: MIT
// Cells for figures.
#include "sheet/FigureCells.h"

#include "explain/InsightWords.h"

#include <algorithm>

namespace sheet {

Cell figureCell(const score::Figure& figure, Role role, const words::Words& tr) {
    return numberOr(figure.value, role, tr("not known"));
}

void addInterval(Row& row, const score::Interval& interval, Role role, const words::Words& tr) {
    row.push_back(numberOr(interval ? interval.low : std::nullopt, role, tr("not known")));
    row.push_back(numberOr(interval ? interval.high : std::nullopt, role, tr("not known")));
}

Cell reasonCell(const std::vector<score::Figure>& figures, const words::Words& tr) {
    for (const auto& figure : figures)
        if (!figure)
            return text(explain::sentence(figure.why, tr), Role::note);
    return blank(Role::note);
}

Row blockRow(const std::vector<std::string>& titles) {
    Row row;
    for (const auto& title : titles)
        row.push_back(text(title, Role::heading));
    return row;
}

} // namespace sheet
