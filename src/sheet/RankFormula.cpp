// SPDX-License-Identifier: MIT
// Comparisons only, no arithmetic on scores: a text among the numbers never makes an error.
#include "sheet/RankFormula.h"

#include "compare/Standing.h"
#include "explain/InsightPhrases.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"

namespace sheet {

namespace {

std::string own(int column, int row) {
    return a1({row, column}, Anchor::column);
}

/// Ranks by the first so many keys; nothing for the unranked.
std::vector<std::optional<double>> ranksBy(std::size_t keys, const compare::Comparison& comparison) {
    std::vector<compare::Contender> contenders;
    std::vector<std::size_t> ranked;
    for (std::size_t at = 0; at < comparison.candidates.size(); ++at) {
        const auto& candidate = comparison.candidates[at];
        if (!candidate.rank)
            continue;
        auto all = compare::rankKeysOf(comparison, candidate);
        all.resize(keys);
        contenders.push_back({candidate.group.value_or(0), std::move(all)});
        ranked.push_back(at);
    }
    std::vector<std::optional<double>> ranks(comparison.candidates.size());
    const auto placings = compare::placingsOf(contenders);
    for (std::size_t at = 0; at < ranked.size(); ++at)
        ranks[ranked[at]] = placings[at].rank;
    return ranks;
}

} // namespace

RankColumns::RankColumns(const Material& material)
    : m_material(material), m_places(material.places), m_ties(compare::tieKeysOf(material.comparison)) {
    for (std::size_t keys = 1; keys <= m_ties.size() + 1; ++keys)
        m_ranks.push_back(ranksBy(keys, material.comparison));
}

Cell RankColumns::rank(std::size_t candidate, int row) const {
    const auto live = m_ties.empty() ? byScore(row) : own(m_places.rankStep(m_places.rankSteps() - 1), row);
    return formulaOr(live, m_ranks.back()[candidate], m_material.tr("not ranked"), Role::rank);
}

Row RankColumns::steps(std::size_t candidate, int row) const {
    Row cells;
    for (int step = 0; step < m_places.rankSteps(); ++step) {
        const auto at = static_cast<std::size_t>(step);
        cells.push_back(formulaOr(step == 0 ? byScore(row) : byKey(at - 1, row), m_ranks[at][candidate],
                                  m_material.tr("not ranked"), Role::count));
    }
    return cells;
}

std::vector<std::string> RankColumns::titles() const {
    const auto& tr = m_material.tr;
    if (m_ties.empty())
        return {};
    std::vector<std::string> titles{tr("Rank by the score alone")};
    for (const auto& key : m_ties)
        titles.push_back(tr.together([&](const words::Words& one) {
            return one("then by {0}", key.kind == compare::TieKey::Kind::untrimmed
                                          ? one("Untrimmed mean")
                                          : explain::competencyOf(
                                                m_material.comparison,
                                                m_material.comparison.competencies[key.competency].id, one));
        }));
    return titles;
}

std::string RankColumns::all(int column) const {
    return range({CellPlaces::firstCandidate, column}, {m_places.lastCandidate(), column}, Anchor::both);
}

int RankColumns::columnOf(const compare::TieKey& key) const {
    return key.kind == compare::TieKey::Kind::untrimmed
               ? m_places.untrimmed()
               : CellPlaces::firstCompetency + static_cast<int>(key.competency);
}

std::string RankColumns::whenRanked(const std::string& then, int row) const {
    return "IF(" + own(m_places.standing(), row) + "=" + literal(standingWord("", m_material.tr)) + "," +
           then + "," + literal(m_material.tr("not ranked")) + ")";
}

/// A word is no score: it stands behind every number, its own row's counts as 0. Inside SUMPRODUCT neither IF
/// nor ISNUMBER sees whole ranges everywhere.
std::string RankColumns::ahead(int column, const std::string& condition, int row) const {
    const auto panel = m_places.isGrouped()
                           ? "(" + all(m_places.group()) + "=" + own(m_places.group(), row) + ")*"
                           : std::string();
    return "SUMPRODUCT(" + condition + "*" + panel + "(" + all(column) + "<1E+99)*(" + all(column) + ">N(" +
           own(column, row) + ")+1E-9))";
}

std::string RankColumns::byScore(int row) const {
    const auto ranked = "(" + all(m_places.standing()) + "=" + literal(standingWord("", m_material.tr)) + ")";
    return whenRanked("1+" + ahead(m_places.composite(), ranked, row), row);
}

std::string RankColumns::byKey(std::size_t key, int row) const {
    const int before = m_places.rankStep(static_cast<int>(key));
    const auto equal = "(" + all(before) + "=" + own(before, row) + ")";
    return whenRanked(own(before, row) + "+" + ahead(columnOf(m_ties[key]), equal, row), row);
}

} // namespace sheet
