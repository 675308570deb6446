// SPDX-License-Identifier: MIT
// Addresses first, then the sheets.
#include "sheet/ComparisonWorkbook.h"

#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

#include <iterator>

namespace sheet {

const session::Decision* findDecision(const Material& material, const std::string& candidate) {
    for (const auto& decision : material.decisions)
        if (decision.candidate == candidate)
            return &decision;
    return nullptr;
}

Workbook comparisonWorkbook(const compare::Comparison& comparison,
                            const std::vector<session::Candidate>& people,
                            const std::vector<session::Decision>& decisions, const words::Words& tr) {
    const Places places(comparison, tr);
    const Material material{comparison, people, decisions, tr, places};
    Workbook workbook;
    workbook.title = tr("Comparison: {0}", comparison.title);
    workbook.language = tr.language();
    workbook.opensAt = "ranking";
    workbook.names = comparisonNames(material);
    workbook.sheets.push_back(readMeSheet(material));
    workbook.sheets.push_back(rankingSheet(material));
    workbook.sheets.push_back(comparisonSheet(material));
    workbook.sheets.push_back(panelSheet(material));
    workbook.sheets.push_back(dataSheet(material));
    auto pages = candidateSheets(material);
    std::move(pages.begin(), pages.end(), std::back_inserter(workbook.sheets));
    return workbook;
}

} // namespace sheet
