// SPDX-License-Identifier: MIT
// Store to sheets to file.
#include "app/Export.h"

#include "app/Anonymous.h"
#include "compare/Comparison.h"
#include "sheet/ComparisonWorkbook.h"

#include <cassert>

namespace app {

sheet::Workbook comparisonSheets(const Store& store, const std::string& position, Names names,
                                 const words::Words& tr) {
    auto found = store.position(position);
    assert(found && found->frozen);
    People people{store.candidates(position), store.scorecards(position), store.decisions(position),
                  found->frozen->plan.panel};
    if (names == Names::hidden)
        people = anonymous(people, tr);
    found->frozen->plan.panel = people.panel;
    const auto comparison = compare::compare(*found, people.candidates, people.cards);
    return sheet::comparisonWorkbook(comparison, people.candidates, people.decisions, tr);
}

void exportComparison(const Store& store, const std::string& position, Names names,
                      const WorkbookWriter& writer, const std::filesystem::path& target,
                      const words::Words& tr) {
    writer.write(comparisonSheets(store, position, names, tr), target);
}

} // namespace app
