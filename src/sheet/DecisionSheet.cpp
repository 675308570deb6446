// SPDX-License-Identifier: MIT
// What was decided about each candidate, why, who disagreed, who signed it, and lines to sign on.
#include "session/Time.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/Signatures.h"

#include <algorithm>

namespace sheet {

namespace {

constexpr int reasonWidth = 46, dissentWidth = 32;

Row candidateRow(const Material& material, const compare::CandidateResult& candidate, int row) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto rank = candidate.rank ? std::optional<double>(*candidate.rank) : std::nullopt;
    const auto id = a1({row, 0}, Anchor::column);
    static const session::Decision none;
    const auto* made = findDecision(material, candidate.id);
    const auto& decision = made == nullptr ? none : *made;
    Row cells{text(candidate.id, Role::id),
              linked(text(candidate.name), candidateSheetId(candidate.id)),
              formulaOr(places.ofCandidate(places.rank(), id), rank, tr("not ranked"), Role::rank),
              input(text(made == nullptr ? tr("undecided") : verdictWord(decision, tr))),
              input(text(decision.reason, Role::note)),
              input(text(decision.dissent, Role::note)),
              input(text(decision.decidedBy, Role::note)),
              text(session::localDay(decision.at)),
              text(signedText(decision, tr), Role::note)};
    if (places.isGrouped())
        cells.push_back(text(panelLetter(candidate), Role::rank));
    return cells;
}

/// The four and the position's own; an own word that was used stays although it is offered no more.
std::vector<std::string> verdictList(const Material& material) {
    const auto& tr = material.tr;
    using session::Verdict;
    std::vector<std::string> list{tr("undecided")};
    const auto add = [&](const std::string& word) {
        if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end())
            list.push_back(word);
    };
    for (const auto verdict : {Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject})
        add(verdictWord(verdict, tr));
    for (const auto& own : material.verdicts)
        add(tr(own.text));
    for (const auto& decision : material.decisions)
        add(verdictWord(decision, tr));
    return list;
}

/// In cells that anybody can see and add to: a list within the rule itself may be 255 characters long.
void addChoices(const Material& material, int last, Sheet& sheet) {
    sheet.rows.push_back({});
    sheet.rows.push_back({text(material.tr("Verdicts to choose from"), Role::heading)});
    const int first = static_cast<int>(sheet.rows.size());
    for (auto& word : verdictList(material))
        sheet.rows.push_back({text(std::move(word))});
    sheet.choices = {{CellPlaces::firstDecision,
                      CellPlaces::verdict,
                      last,
                      CellPlaces::verdict,
                      {},
                      Area{sheet.id, first, 0, static_cast<int>(sheet.rows.size()) - 1, 0}}};
}

/// Reasons that their row is too low for.
void addLongReasons(const Material& material, Sheet& sheet) {
    const auto& tr = material.tr;
    for (const auto& candidate : material.comparison.candidates) {
        const auto* decision = findDecision(material, candidate.id);
        if (decision == nullptr)
            continue;
        const auto add = [&](const std::string& label, const std::string& words, int width) {
            if (fitsInRow(words, width))
                return;
            sheet.rows.push_back({});
            sheet.rows.push_back(
                {text(candidate.id, Role::id), text(candidate.name), text(label, Role::label)});
            addPassage(sheet, words);
        };
        add(tr("Reason"), decision->reason, reasonWidth);
        add(tr("Dissent"), decision->dissent, dissentWidth);
    }
}

} // namespace

const session::Decision* findDecision(const Material& material, const std::string& candidate) {
    for (const auto& decision : material.decisions)
        if (decision.candidate == candidate)
            return &decision;
    return nullptr;
}

Sheet decisionSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "decision";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 16},    {"candidate", 24},         {"rank", 11},       {"verdict", 14},
                     {"reason", reasonWidth}, {"dissent", dissentWidth}, {"decided_by", 18}, {"at", 13},
                     {"signed", 30}};
    std::vector<std::string> titles{tr("Id"),      tr("Candidate"),  tr("Rank"), tr("Decision"), tr("Reason"),
                                    tr("Dissent"), tr("Decided by"), tr("On"),   tr("Signed by")};
    if (places.isGrouped()) {
        sheet.columns.push_back({"panel", 11});
        titles.push_back(tr("Ranked in panel"));
    }
    Row headings;
    for (const auto& title : titles)
        headings.push_back(text(title, Role::heading));
    sheet.rows = {{text(tr("Decisions: {0}", comparison.title), Role::title)},
                  {text(tr("What is written into this sheet stays in this workbook, where Ranking and the "
                           "candidates' sheets follow it: record decisions in the program."),
                        Role::muted)},
                  std::move(headings)};
    for (const auto& candidate : comparison.candidates)
        sheet.rows.push_back(candidateRow(material, candidate, static_cast<int>(sheet.rows.size())));
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    addLongReasons(material, sheet);
    addSignatures(sheet, {tr("Hiring department"), tr("Human resources"), tr("General manager")}, tr);
    if (last >= CellPlaces::firstDecision)
        addChoices(material, last, sheet);
    sheet.headingRow = CellPlaces::decisionHeadings;
    sheet.frozenRows = CellPlaces::firstDecision;
    return sheet;
}

} // namespace sheet
