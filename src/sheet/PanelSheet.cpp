// SPDX-License-Identifier: MIT
// Who gave what on each competency, how far apart, and the mean the rule makes of it, live.
#include "compare/Means.h"
#include "explain/InsightPhrases.h"
#include "sheet/Labels.h"
#include "sheet/LiveMarks.h"
#include "sheet/MakeCell.h"
#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using compare::Missing;

/// A row's formulas over its interviewers' cells, in Excel's words for the panel rules of the plan.
class PairFormulas {
public:
    PairFormulas(const Material& material, int row)
        : m_tr(material.tr), m_rule(material.comparison.frozen.plan.rule),
          m_cells(range({row, CellPlaces::firstInterviewer}, {row, material.places.lastInterviewer()})) {}

    [[nodiscard]] std::string count() const { return "COUNT(" + m_cells + ")"; }
    [[nodiscard]] std::string plain() const { return "AVERAGE(" + m_cells + ")"; }
    [[nodiscard]] std::string lowest() const { return "MIN(" + m_cells + ")"; }
    [[nodiscard]] std::string largestGap() const { return "MAX(" + m_cells + ")-MIN(" + m_cells + ")"; }

    /// No evidence wins over a mean when at least as many interviewers said so as gave a mark.
    [[nodiscard]] std::string mean() const {
        const auto nothing = word(Missing::noEvidence);
        return "IF(AND(" + said(nothing) + ">0," + said(nothing) + ">=" + count() + ")," + nothing + ",IF(" +
               count() + ">0," + rule() + "," + whyNone() + "))";
    }

private:
    [[nodiscard]] std::string word(Missing missing) const { return literal(missingWord(missing, m_tr)); }
    [[nodiscard]] std::string said(const std::string& what) const {
        return "COUNTIF(" + m_cells + "," + what + ")";
    }
    [[nodiscard]] std::string rule() const {
        if (m_rule != plan::Rule::panel)
            return plain();
        return "IF(" + count() + ">=5,(SUM(" + m_cells + ")-MAX(" + m_cells + ")-MIN(" + m_cells + "))/(" +
               count() + "-2)," + plain() + ")";
    }
    [[nodiscard]] std::string whyNone() const {
        const auto ask = [&](Missing missing, const std::string& otherwise) {
            return "IF(" + said(word(missing)) + ">0," + word(missing) + "," + otherwise + ")";
        };
        const auto blank = word(Missing::blank);
        return ask(Missing::blank, ask(Missing::notApplicable, ask(Missing::notAsked, blank)));
    }

    const Words& m_tr;
    plan::Rule m_rule;
    std::string m_cells;
};

Row pairRow(const Material& material, const compare::CandidateResult& candidate,
            const compare::CellScore& cell, int row) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const PairFormulas live(material, row);
    const auto gapCell = a1({row, places.gap()});
    const auto far = compare::isFarApart(candidate, cell.competency);
    const auto missing = missingWord(cell.missing, tr);
    Row made{text(candidate.id, Role::id), text(candidate.name),
             text(explain::competencyOf(comparison, cell.competency, tr))};
    for (const auto& interviewer : comparison.interviewers) {
        const auto* rater = compare::findRater(cell, interviewer);
        const Address at{row, static_cast<int>(made.size())};
        made.push_back(rater == nullptr ? blank(Role::score)
                                        : markCell(material, candidate.id, cell.competency, *rater, at));
    }
    if (comparison.interviewers.empty())
        made.push_back(blank(Role::score));
    made.push_back(formula(live.count(), static_cast<double>(compare::marksGiven(cell)), Role::count));
    made.push_back(formulaOr(live.mean(), cell.mean, missing, Role::score));
    made.push_back(
        formulaOr("IF(" + live.count() + ">1," + live.largestGap() + ",\"\")", cell.spread, "", Role::score));
    made.push_back(formula("IF(ISNUMBER(" + gapCell + "),IF(" + gapCell +
                               ">=" + explain::gapText(comparison.scale) + "," +
                               literal(gapWord(comparison, tr)) + ",\"\"),\"\")",
                           far ? gapWord(comparison, tr) : std::string(), Role::warning));
    made.push_back(text(pairKey(candidate.id, cell.competency), Role::muted));
    made.push_back(formulaOr("IF(" + live.count() + ">0," + live.lowest() + ",\"\")",
                             compare::lowestMark(cell), "", Role::score));
    if (comparison.frozen.plan.rule == plan::Rule::panel) {
        const auto mean = a1({row, places.mean()});
        made.push_back(formulaOr("IF(ISNUMBER(" + mean + ")," + live.plain() + "," + mean + ")",
                                 compare::plainMean(cell), missing, Role::score));
    }
    return made;
}

void addHeadings(const Material& material, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    sheet.columns = {{"candidate_id", 6}, {"candidate", 0}, {"competency", 0}};
    Row row{text(tr("Id"), Role::heading), text(tr("Candidate"), Role::heading),
            text(tr("Competency"), Role::heading)};
    for (const auto& interviewer : comparison.interviewers) {
        sheet.columns.push_back({"interviewer:" + interviewer, 12});
        row.push_back(text(interviewer, Role::heading));
    }
    if (comparison.interviewers.empty()) {
        sheet.columns.push_back({"interviewer", 12});
        row.push_back(text(tr("Interviewer"), Role::heading));
    }
    sheet.columns.insert(sheet.columns.end(),
                         {{"marks", 8}, {"mean", 10}, {"gap", 10}, {"flag", 20}, {"key", 0}, {"lowest", 10}});
    for (const auto& title :
         {tr("Marks"), tr("Mean"), tr("Gap"), tr("To talk about"), tr("Row key"), tr("Lowest mark")})
        row.push_back(text(title, Role::heading));
    if (comparison.frozen.plan.rule == plan::Rule::panel) {
        sheet.columns.push_back({"plain_mean", 12});
        row.push_back(text(tr("Untrimmed mean"), Role::heading));
    }
    sheet.rows.push_back(std::move(row));
}

} // namespace

Sheet panelSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "panel";
    sheet.name = places.tab(sheet.id);
    sheet.rows = {
        {text(tr("Panel: who gave what"), Role::title)},
        {text(
            places.marksIn() == MarksIn::data
                ? tr("The marks come from the Data sheet: change them there and everything follows. An empty "
                     "cell: this interviewer did not meet the candidate. Gap: highest minus lowest mark.")
                : tr("Change or empty a mark and everything follows. An empty cell: this interviewer did not "
                     "meet the candidate. Gap: highest minus lowest mark."),
            Role::muted)}};
    addHeadings(material, sheet);
    sheet.headingRow = CellPlaces::panelHeadings;
    sheet.frozenRows = CellPlaces::firstPair;
    sheet.frozenColumns = CellPlaces::firstInterviewer;
    sheet.filtered = true;
    for (const auto& candidate : comparison.candidates)
        for (const auto& cell : candidate.cells)
            sheet.rows.push_back(pairRow(material, candidate, cell, static_cast<int>(sheet.rows.size())));
    sheet.charts = panelCharts(material);
    if (places.lastPair() >= CellPlaces::firstPair)
        sheet.shadings = {{Shading::Kind::heat, CellPlaces::firstPair, CellPlaces::firstInterviewer,
                           places.lastPair(), places.lastInterviewer(), comparison.scale.low,
                           comparison.scale.high},
                          {Shading::Kind::heat, CellPlaces::firstPair, places.mean(), places.lastPair(),
                           places.mean(), comparison.scale.low, comparison.scale.high}};
    return sheet;
}

} // namespace sheet
