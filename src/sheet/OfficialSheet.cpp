// SPDX-License-Identifier: MIT
// The score form of structured interviews (结构化面试): candidates down in the order of the one standing,
// then what each interviewer's marks come to, each competency, the final score and rank; signed by three.
// Nothing is computed here.
#include "compare/InterviewerTotal.h"
#include "explain/InsightPhrases.h"
#include "score/ratings/Round.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/Signatures.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::CandidateResult;

Cell totalCell(const Material& material, const CandidateResult& candidate, const std::string& interviewer) {
    if (const auto total = compare::interviewerTotal(material.comparison, candidate, interviewer))
        return number(*total, Role::index);
    const auto& met = candidate.interviewers;
    const bool any = std::find(met.begin(), met.end(), interviewer) != met.end();
    return text(any ? material.tr("incomplete") : std::string(), Role::index);
}

Row candidateRow(const Material& material, const CandidateResult& candidate, int row) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto id = a1({row, 0}, Anchor::column);
    const auto from = [&](int column) { return material.places.ofCandidate(column, id); };
    Row made{text(candidate.id, Role::id), text(candidate.name)};
    if (places.isGrouped())
        made.push_back(text(panelLetter(candidate), Role::rank));
    for (const auto& interviewer : comparison.interviewers)
        made.push_back(totalCell(material, candidate, interviewer));
    if (comparison.interviewers.empty())
        made.push_back(input(blank(Role::index)));
    int competency = CellPlaces::firstCompetency;
    for (const auto& cell : candidate.cells)
        made.push_back(formulaOr(from(competency++), cell.mean, missingWord(cell.missing, tr), Role::score));
    made.push_back(formulaOr(from(places.index()), candidate.index, tr("no score"), Role::index));
    const auto rank = candidate.rank ? std::optional<double>(*candidate.rank) : std::nullopt;
    made.push_back(formulaOr(from(places.rank()), rank, tr("not ranked"), Role::rank));
    made.push_back(input(blank(Role::note)));
    return made;
}

std::string howScored(const Material& material) {
    const auto& tr = material.tr;
    if (material.comparison.frozen.plan.rule == plan::Rule::panel)
        return tr(
            "The final score is that of the ranking: of each competency's marks, from five up, the highest "
            "and "
            "the lowest are dropped and the rest averaged; then the weights are applied, out of 100. The "
            "interviewers' totals are by the same weights, with nothing dropped.");
    return tr(
        "The final score is the index of the ranking: each competency's mean by its weight, 0 to 100. The "
        "interviewers' totals are by the same weights.");
}

void addHeadings(const Material& material, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Row titles;
    const auto add = [&](Column column, const std::string& title) {
        sheet.columns.push_back(std::move(column));
        titles.push_back(text(title, Role::heading));
    };
    add({"candidate_id", 16}, tr("Id"));
    add({"candidate", 24}, tr("Candidate"));
    if (places.isGrouped())
        add({"panel", 11}, tr("Ranked in panel"));
    for (const auto& interviewer : comparison.interviewers)
        add({"interviewer:" + interviewer, 13}, interviewer);
    if (comparison.interviewers.empty())
        add({"interviewer", 13}, tr("Interviewer"));
    for (const auto& competency : comparison.competencies)
        add({"competency:" + competency.id, 16}, explain::competencyOf(comparison, competency.id, tr) + " " +
                                                     score::halfUp(competency.weight * 100, 1) + "%");
    add({"score", 12}, tr("Final score"));
    add({"rank", 11}, tr("Rank"));
    add({"remark", 24}, tr("Remark"));
    sheet.headingRow = static_cast<int>(sheet.rows.size());
    sheet.rows.push_back(std::move(titles));
}

} // namespace

Sheet officialSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "official";
    sheet.name = places.tab(sheet.id);
    sheet.rows = {{text(tr("Structured interview: score form"), Role::title)},
                  {text(tr("Position: {0}", comparison.title))},
                  {text(tr("Plan version {0}, structure {1}", comparison.frozen.plan.version,
                           comparison.frozen.structureHash.substr(0, 12)),
                        Role::muted)},
                  {text(howScored(material), Role::muted)}};
    addStandingRules(material, sheet);
    sheet.rows.push_back({});
    addHeadings(material, sheet);
    for (const auto& candidate : comparison.candidates)
        sheet.rows.push_back(candidateRow(material, candidate, static_cast<int>(sheet.rows.size())));
    addRecorded(sheet, material);
    addSignatures(sheet, {tr("Examiner"), tr("Score keeper"), tr("Supervisor")}, tr);
    sheet.frozenRows = *sheet.headingRow + 1;
    sheet.frozenColumns = 2;
    return sheet;
}

} // namespace sheet
