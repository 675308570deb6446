// SPDX-License-Identifier: MIT
// Trying other weights on one ranking: shares that always total 100 %, the ranks they give, how far each may
// move; it never touches the plan.
#pragma once

#include "app/ports/TextTable.h"
#include "compare/Insight.h"
#include "compare/Reweighing.h"
#include "words/Words.h"

namespace app {

struct TrialWeight {
    std::string title;
    bool must = false;
    /// 0 to 1.
    double plan = 0;
    double share = 0;
    /// The share in tenths of a percent; all of them sum to 1000 exactly.
    int tenths = 0;
    /// Between which shares the first place stays when the others keep their proportions; absent when that
    /// cannot be said.
    std::optional<double> low;
    std::optional<double> high;
    /// The same in words, with who would be first outside, or why it cannot be said.
    std::string range;
};

struct TrialRow {
    std::string candidate;
    std::string name;
    /// "2 =", or the word for unranked.
    std::string rank;
    std::string score;
    /// "▲ 2" against the plan's weights.
    std::string change;
    /// Why there is no rank, or that there is one only here; empty otherwise.
    std::string note;
    std::string coverage;
    /// Share of all weights, and of weights near the plan's, under which this candidate is first.
    std::string firstAny;
    std::string firstNear;
};

class WeightTrial {
public:
    /// Of the group, a position in Insight::groups, and of those nobody rated. All arguments outlive it; one
    /// competency has weight at least.
    WeightTrial(const compare::Comparison& comparison, const compare::Insight& insight, std::size_t group,
                const words::Words& tr);

    /// The share of one competency, 0 to 1; the others change in proportion. A single competency keeps all.
    void set(std::size_t competency, double share);
    void backToPlan();
    /// Sums to 1, as many as competencies.
    [[nodiscard]] const score::Weights& shares() const { return m_shares; }
    /// Shares of an earlier trial on the same competencies.
    void tryShares(const score::Weights& shares);
    [[nodiscard]] bool isPlan() const;
    [[nodiscard]] const std::vector<TrialWeight>& weights() const { return m_shown; }
    /// Best first, the unranked last.
    [[nodiscard]] const std::vector<TrialRow>& rows() const { return m_rows; }

    /// What would make this candidate first, as sentences; the id is one of rows().
    [[nodiscard]] std::string challenge(const std::string& candidate) const;
    /// There are weights that bring the candidate level with the first, and it is not level yet.
    [[nodiscard]] bool canTry(const std::string& candidate) const;
    /// Moves as little weight as brings the candidate level with the first; nothing when no weights do.
    void tryFor(const std::string& candidate);

private:
    void update();
    void showShares();
    void showRanges(const std::vector<std::size_t>& ranked);
    void showRows(const std::vector<compare::Reweighed>& now);
    [[nodiscard]] std::string changeOf(std::size_t at, const compare::Reweighed& now) const;
    [[nodiscard]] std::string rangeText(const std::string& leader, const score::Stability& range,
                                        const std::vector<std::size_t>& ranked) const;
    [[nodiscard]] std::string nameOf(std::size_t at) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(const std::string& candidate) const;
    [[nodiscard]] score::Shift shiftFor(std::size_t at) const;
    [[nodiscard]] std::string movesText(const score::Shift& shift) const;
    [[nodiscard]] std::string afterwards(std::size_t challenger, const score::Shift& shift) const;

    const compare::Comparison& m_comparison;
    const compare::WeightInsight& m_insight;
    words::Words m_tr;
    /// Positions in Comparison::candidates.
    std::vector<std::size_t> m_candidates;
    compare::Reweighing m_reweighing;
    score::Weights m_plan;
    score::Weights m_shares;
    std::vector<compare::Reweighed> m_planned;
    std::vector<TrialWeight> m_shown;
    std::vector<TrialRow> m_rows;
    /// In m_candidates; who is first now.
    std::optional<std::size_t> m_leader;
};

/// The weights, then the ranking.
[[nodiscard]] std::vector<TextTable> tablesOf(const WeightTrial& trial, const words::Words& tr);
[[nodiscard]] TextTable rankingOf(const WeightTrial& trial, const words::Words& tr);
/// "33.3"
[[nodiscard]] std::string percentOf(int tenths);

} // namespace app
