// SPDX-License-Identifier: MIT
// Tab names first, then addresses from them.
#include "sheet/CellPlaces.h"

#include "compare/TieRule.h"
#include "sheet/TabNames.h"

#include <algorithm>

namespace sheet {

namespace {

std::string lookup(const std::string& values, const std::string& key, const std::string& keys) {
    return "INDEX(" + values + ",MATCH(" + key + "," + keys + ",0))";
}

int rankStepsOf(const compare::Comparison& comparison) {
    const auto ties = compare::tieKeysOf(comparison).size();
    return ties == 0 ? 0 : static_cast<int>(ties) + 1;
}

} // namespace

std::string candidateSheetId(const std::string& candidate) {
    return "candidate-" + candidate;
}

std::string scoreSheetId(const std::string& candidate) {
    return "score-" + candidate;
}

std::string pairKey(const std::string& candidate, const std::string& competency) {
    return candidate + ":" + competency;
}

std::size_t markRows(const compare::Comparison& comparison) {
    std::size_t rows = 0;
    for (const auto& card : comparison.cards)
        rows += static_cast<std::size_t>(
            std::count_if(card.marks.begin(), card.marks.end(),
                          [](const auto& mark) { return !mark.second.value.empty(); }));
    return rows;
}

CellPlaces::CellPlaces(const compare::Comparison& comparison, const words::Words& tr, MarksIn marksIn)
    : m_marksIn(marksIn), m_markRows(marksIn == MarksIn::data ? static_cast<int>(markRows(comparison)) : 0),
      m_candidates(static_cast<int>(comparison.candidates.size())),
      m_competencies(static_cast<int>(comparison.competencies.size())),
      m_interviewers(std::max(1, static_cast<int>(comparison.interviewers.size()))),
      m_grouped(comparison.groups.size() > 1),
      m_rankSteps(rankStepsOf(comparison)), m_ids{"read-me",  "ranking",   "comparison", "panel",
                                                  "data",     "certainty", "questions",  "agreement",
                                                  "decision", "official",  "start",      "notes"} {
    std::vector<std::string> wished{tr("Read me"),         tr("Ranking"),    tr("Comparison"),
                                    tr("Panel"),           tr("Data"),       tr("Certainty"),
                                    tr("Questions asked"), tr("Agreement"),  tr("Decisions"),
                                    tr("Score form"),      tr("Start here"), tr("Notes in full")};
    for (const auto& candidate : comparison.candidates) {
        m_ids.push_back(candidateSheetId(candidate.id));
        wished.push_back(candidate.name.ends_with(" " + candidate.id) ? candidate.name
                                                                      : candidate.id + " " + candidate.name);
    }
    const auto names = tabNames(wished);
    for (std::size_t at = 0; at < names.size(); ++at)
        m_tabs[m_ids[at]] = names[at];
}

std::string CellPlaces::ofCandidate(int column, const std::string& idExpression) const {
    return lookup(candidates(column), idExpression, candidates(0));
}

std::string CellPlaces::candidates(int column) const {
    return onTab(tab("comparison")) +
           range({firstCandidate, column}, {lastCandidate(), column}, Anchor::both);
}

std::string CellPlaces::ofDecision(int column, const std::string& idExpression) const {
    const auto down = [&](int at) {
        return onTab(tab("decision")) +
               range({firstDecision, at}, {firstDecision + m_candidates - 1, at}, Anchor::both);
    };
    return lookup(down(column), idExpression, down(0));
}

std::string CellPlaces::marksColumn(int column) const {
    return onTab(tab("data")) +
           range({firstMark, column}, {firstMark + m_markRows - 1, column}, Anchor::both);
}

std::string CellPlaces::pairs(int column) const {
    return onTab(tab("panel")) + range({firstPair, column}, {lastPair(), column}, Anchor::both);
}

std::string CellPlaces::ofPair(int column, const std::string& idExpression,
                               const std::string& competency) const {
    return lookup(pairs(column), idExpression + "&" + literal(":" + competency), pairs(key()));
}

} // namespace sheet
