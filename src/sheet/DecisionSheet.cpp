// SPDX-License-Identifier: MIT
// What was decided about each candidate, why, who disagreed, and lines to sign on.
#include "sheet/Cells.h"
#include "sheet/Labels.h"
#include "sheet/Signatures.h"

namespace sheet {

namespace {

constexpr int headingRow = 2, verdictColumn = 3;

Row candidateRow(const Material& material, const compare::CandidateResult& candidate, int row) {
    const auto& [comparison, people, decisions, tr, places] = material;
    const auto rank = candidate.rank ? std::optional<double>(*candidate.rank) : std::nullopt;
    const auto id = a1({row, 0}, Anchor::column);
    const auto* decision = findDecision(material, candidate.id);
    Row made{text(candidate.id, Role::id), linked(text(candidate.name), candidateSheetId(candidate.id)),
             formulaOr(places.ofCandidate(places.rank(), id), rank, tr("not ranked"), Role::rank)};
    if (decision == nullptr) {
        made.push_back(input(text(tr("undecided"))));
        for (int left = 0; left < 3; ++left)
            made.push_back(input(blank(Role::note)));
        made.push_back(blank());
        return made;
    }
    made.push_back(input(text(verdictWord(*decision, tr))));
    made.push_back(input(text(decision->reason, Role::note)));
    made.push_back(input(text(decision->dissent, Role::note)));
    made.push_back(input(text(decision->decidedBy, Role::note)));
    made.push_back(text(decision->at.substr(0, 10)));
    return made;
}

} // namespace

const session::Decision* findDecision(const Material& material, const std::string& candidate) {
    for (const auto& decision : material.decisions)
        if (decision.candidate == candidate)
            return &decision;
    return nullptr;
}

Sheet decisionSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places] = material;
    Sheet sheet;
    sheet.id = "decision";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 16}, {"candidate", 24}, {"rank", 11},       {"verdict", 14},
                     {"reason", 46},       {"dissent", 32},   {"decided_by", 18}, {"at", 13}};
    Row titles;
    for (const auto& title : {tr("Id"), tr("Candidate"), tr("Rank"), tr("Decision"), tr("Reason"),
                              tr("Dissent"), tr("Decided by"), tr("On")})
        titles.push_back(text(title, Role::heading));
    sheet.rows = {{text(tr("Decisions: {0}", comparison.title), Role::title)},
                  {text(tr("What is written into this sheet stays in it: record decisions in the program."),
                        Role::muted)},
                  std::move(titles)};
    for (const auto& candidate : comparison.candidates)
        sheet.rows.push_back(candidateRow(material, candidate, static_cast<int>(sheet.rows.size())));
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    using session::Verdict;
    if (last > headingRow)
        sheet.choices = {{headingRow + 1,
                          verdictColumn,
                          last,
                          verdictColumn,
                          {tr("undecided"), verdictWord(Verdict::hire, tr), verdictWord(Verdict::hold, tr),
                           verdictWord(Verdict::reserve, tr), verdictWord(Verdict::reject, tr)}}};
    addSignatures(sheet, {tr("Hiring department"), tr("Human resources"), tr("General manager")}, tr);
    sheet.headingRow = headingRow;
    sheet.frozenRows = headingRow + 1;
    return sheet;
}

} // namespace sheet
