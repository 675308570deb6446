// SPDX-License-Identifier: MIT
// Texts to a Sheet to text.
#include "cli/ListTable.h"

#include "cli/Terminal.h"
#include "sheet/PlainText.h"

namespace cli {

std::string table(const Line& headings, const std::vector<Line>& lines) {
    sheet::Sheet made;
    made.headingRow = 0;
    made.columns.resize(headings.size());
    sheet::Row top;
    for (const auto& heading : headings)
        top.push_back({heading, sheet::Role::heading, sheet::Cell::Access::fixed, {}});
    made.rows.push_back(std::move(top));
    for (const auto& line : lines) {
        sheet::Row row;
        for (const auto& text : line)
            row.push_back({oneLine(text), sheet::Role::text, sheet::Cell::Access::fixed, {}});
        made.rows.push_back(std::move(row));
    }
    constexpr int widest = 100;
    return sheet::plainText(made, widest);
}

} // namespace cli
