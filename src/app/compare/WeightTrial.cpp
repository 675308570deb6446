// SPDX-License-Identifier: MIT
// Shares in proportion, and what follows from them.
#include "app/compare/WeightTrial.h"

#include "compare/Weights.h"
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"
#include "score/weights/Sensitivity.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace app {

namespace {

constexpr double sameShare = 1e-9;

std::vector<std::size_t> membersOf(const compare::Insight& insight, std::size_t group) {
    std::vector<std::size_t> members;
    for (std::size_t at = 0; at < insight.candidates.size(); ++at)
        if (insight.candidates[at].group.value_or(group) == group)
            members.push_back(at);
    return members;
}

} // namespace

WeightTrial::WeightTrial(const compare::Comparison& comparison, const compare::Insight& insight,
                         std::size_t group, const words::Words& tr)
    : m_comparison(comparison), m_insight(insight.groups.at(group).weights), m_tr(tr),
      m_candidates(membersOf(insight, group)), m_reweighing(comparison, m_candidates),
      m_plan(score::normalised(compare::weightsOf(comparison))), m_shares(m_plan),
      m_planned(m_reweighing.under(m_plan)) {
    for (const auto& competency : comparison.competencies) {
        TrialWeight weight;
        weight.title = explain::competencyOf(comparison, competency.id, tr);
        weight.must = competency.cut.has_value();
        weight.plan = m_plan[m_shown.size()];
        m_shown.push_back(std::move(weight));
    }
    update();
}

void WeightTrial::set(std::size_t competency, double share) {
    if (m_shares.size() < 2)
        return;
    const double to = std::clamp(share, 0.0, 1.0);
    const double rest = 1 - m_shares[competency];
    // When one had everything, the others take the plan's proportions again.
    const auto& proportions = rest > sameShare ? m_shares : m_plan;
    double sum = 0;
    for (std::size_t k = 0; k < m_shares.size(); ++k)
        sum += k == competency ? 0 : proportions[k];
    score::Weights after(m_shares.size(), (1 - to) / static_cast<double>(m_shares.size() - 1));
    for (std::size_t k = 0; k < m_shares.size() && sum > sameShare; ++k)
        after[k] = proportions[k] / sum * (1 - to);
    after[competency] = to;
    m_shares = std::move(after);
    update();
}

void WeightTrial::backToPlan() {
    m_shares = m_plan;
    update();
}

void WeightTrial::tryShares(const score::Weights& shares) {
    m_shares = shares;
    update();
}

bool WeightTrial::isPlan() const {
    return std::equal(m_plan.begin(), m_plan.end(), m_shares.begin(),
                      [](double a, double b) { return std::fabs(a - b) < sameShare; });
}

void WeightTrial::update() {
    const auto now = m_reweighing.under(m_shares);
    std::vector<std::size_t> ranked;
    m_leader.reset();
    for (std::size_t at = 0; at < now.size(); ++at) {
        if (!now[at].rank)
            continue;
        ranked.push_back(at);
        if (*now[at].rank == 1 && !m_leader)
            m_leader = at;
    }
    showShares();
    showRanges(ranked);
    showRows(now);
}

/// Largest remainders, so that the numbers shown total 100.0.
void WeightTrial::showShares() {
    std::vector<std::pair<double, std::size_t>> remainders;
    int left = 1000;
    for (std::size_t k = 0; k < m_shares.size(); ++k) {
        m_shown[k].share = m_shares[k];
        m_shown[k].tenths = static_cast<int>(std::floor(1000 * m_shares[k] + sameShare));
        left -= m_shown[k].tenths;
        remainders.emplace_back(m_shown[k].tenths - 1000 * m_shares[k], k);
    }
    std::stable_sort(remainders.begin(), remainders.end());
    for (std::size_t at = 0; left > 0; ++at, --left)
        ++m_shown[remainders[at % remainders.size()].second].tenths;
}

void WeightTrial::showRanges(const std::vector<std::size_t>& ranked) {
    score::Table table;
    for (const auto at : ranked)
        table.push_back(m_reweighing.scores()[at]);
    const auto found = score::stabilitiesOf(table, m_shares);
    for (std::size_t k = 0; k < m_shown.size(); ++k) {
        const auto& range = found.byCompetency[k];
        m_shown[k].low = range.low.value;
        m_shown[k].high = range.high.value;
        m_shown[k].range = range.low && range.high
                               ? rangeText(nameOf(ranked[found.leader.value()]), range, ranked)
                               : explain::sentence(range.low.why, m_tr);
    }
}

std::string WeightTrial::rangeText(const std::string& leader, const score::Stability& range,
                                   const std::vector<std::size_t>& ranked) const {
    const auto low = score::halfUp(100 * *range.low.value, 1);
    const auto high = score::halfUp(100 * *range.high.value, 1);
    const auto name = [&](std::size_t at) { return nameOf(ranked[at]); };
    if (range.lowBy && range.highBy)
        return m_tr("{0} stays first from {1} % to {2} %; below that {3}, above that {4}", leader, low, high,
                    name(*range.lowBy), name(*range.highBy));
    if (range.lowBy)
        return m_tr("{0} stays first from {1} % up; below that {2}", leader, low, name(*range.lowBy));
    if (range.highBy)
        return m_tr("{0} stays first up to {1} %; above that {2}", leader, high, name(*range.highBy));
    return m_tr("{0} stays first whatever this weight is", leader);
}

void WeightTrial::showRows(const std::vector<compare::Reweighed>& now) {
    std::vector<std::size_t> order(now.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return now[a].rank.has_value() != now[b].rank.has_value() ? now[a].rank.has_value()
                                                                  : now[a].rank < now[b].rank;
    });
    m_rows.clear();
    for (const auto at : order) {
        const auto& one = now[at];
        TrialRow row;
        row.candidate = m_comparison.candidates[m_candidates[at]].id;
        row.name = nameOf(at);
        row.rank = one.rank ? std::to_string(*one.rank) + (one.tied ? " =" : "") : m_tr("unranked");
        row.score = one.composite ? score::halfUp(*one.composite, 2) : m_tr("blank");
        row.change = changeOf(at, one);
        if (!one.rank)
            row.note = explain::unrankedSentence(one.unrankable, m_tr);
        else if (!m_planned[at].rank)
            row.note = m_tr("ranked only under these weights");
        row.coverage = explain::percentText(one.coverage);
        const auto& known = m_insight.candidates;
        const auto found = std::find(known.begin(), known.end(), row.candidate);
        const auto place = static_cast<std::size_t>(found - known.begin());
        row.firstAny = found == known.end() ? m_tr("not ranked")
                                            : explain::hundredths(m_insight.anyWeights[place][0]) + " %";
        row.firstNear = found == known.end() ? m_tr("not ranked")
                                             : explain::hundredths(m_insight.aboutThese[place][0]) + " %";
        m_rows.push_back(std::move(row));
    }
}

std::string WeightTrial::changeOf(std::size_t at, const compare::Reweighed& now) const {
    const auto& before = m_planned[at].rank;
    if (before.has_value() != now.rank.has_value())
        return before ? "▼" : "▲";
    if (before == now.rank)
        return "=";
    return fmt::format("{} {}", *now.rank < *before ? "▲" : "▼", std::abs(*now.rank - *before));
}

std::string WeightTrial::nameOf(std::size_t at) const {
    return explain::personOf(m_comparison.candidates[m_candidates[at]]);
}

std::optional<std::size_t> WeightTrial::placeOf(const std::string& candidate) const {
    for (std::size_t at = 0; at < m_candidates.size(); ++at)
        if (m_comparison.candidates[m_candidates[at]].id == candidate)
            return at;
    return std::nullopt;
}

} // namespace app
