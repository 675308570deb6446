// SPDX-License-Identifier: MIT
// Every interviewer's mark of each competency, looked up in the Panel sheet, with the mean of all beside it.
#include "sheet/CandidateProfile.h"

#include "explain/InsightPhrases.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/SheetCharts.h"

namespace sheet {

namespace {

using compare::CandidateResult;

/// Where an interviewer stands in the Panel sheet.
int interviewerColumn(const Material& material, const std::string& name) {
    const auto& all = material.comparison.interviewers;
    int column = CellPlaces::firstInterviewer;
    for (const auto& one : all) {
        if (one == name)
            break;
        ++column;
    }
    return column;
}

/// Beside the result, above the competencies.
void addChart(const Material& material, const CandidateResult& candidate, const Area& rows, int meanColumn,
              Sheet& sheet) {
    auto chart = profileChart(material, candidate, rows, meanColumn, meanColumn + 2);
    chart.row = 1;
    chart.column = 3;
    chart.width = 400;
    chart.height = 20 * (rows.firstRow - 3);
    sheet.charts.push_back(std::move(chart));
}

} // namespace

Row headingRow(const Material& material, const std::string& what, const Cards& cards) {
    Row row{text(material.tr("Id"), Role::heading), text(what, Role::heading)};
    for (const auto* card : cards)
        row.push_back(text(card->interviewer, Role::heading));
    return row;
}

void addCompetencies(const Material& material, const CandidateResult& candidate, const Cards& cards,
                     const score::Row& means, Profile profile, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    auto headings = headingRow(material, tr("Competency"), cards);
    headings.front() = blank(Role::heading);
    headings.push_back(text(tr("Mean"), Role::heading));
    headings.push_back(text(tr("Gap"), Role::heading));
    headings.push_back(text(tr("Mean of all"), Role::heading));
    sheet.rows.push_back(std::move(headings));
    const int first = static_cast<int>(sheet.rows.size());
    for (const auto& cell : candidate.cells) {
        const auto from = [&](int column) { return material.places.ofPair(column, idCell, cell.competency); };
        Row row{blank(), text(explain::competencyOf(comparison, cell.competency, tr))};
        for (const auto& rater : cell.raters) {
            // A looked-up empty cell would come out as 0.
            const auto mark = from(interviewerColumn(material, rater.interviewer));
            const auto emptied = literal(missingWord(compare::Missing::blank, tr));
            row.push_back(formulaOr("IF(" + mark + "=\"\"," + emptied + "," + mark + ")", rater.value,
                                    missingWord(rater.missing, tr), Role::score));
        }
        row.push_back(formulaOr(from(places.mean()), cell.mean, missingWord(cell.missing, tr), Role::score));
        row.push_back(formulaOr(from(places.gap()), cell.spread, "", Role::score));
        const auto at = static_cast<std::size_t>(&cell - candidate.cells.data());
        const auto all = places.candidates(CellPlaces::firstCompetency + static_cast<int>(at));
        row.push_back(
            formulaOr("IF(COUNT(" + all + ")>0,AVERAGE(" + all + "),\"\")", means[at], "", Role::score));
        sheet.rows.push_back(std::move(row));
    }
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    if (last >= first)
        sheet.shadings.push_back({Shading::Kind::heat, first, 2, last, 2 + static_cast<int>(cards.size()),
                                  material.comparison.scale.low, material.comparison.scale.high});
    const int mean = 2 + static_cast<int>(cards.size());
    if (profile == Profile::drawn && last >= first)
        addChart(material, candidate, {sheet.id, first, 1, last, 1}, mean, sheet);
    sheet.rows.push_back({});
}

} // namespace sheet
