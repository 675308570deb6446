// SPDX-License-Identifier: MIT
// Few candidates are compared pair by pair, many are sorted through buckets.
#include "score/severity/RankCounts.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace score {
namespace {

constexpr std::size_t fewCandidates = 24;
/// No rank of its own.
constexpr auto tied = std::numeric_limits<std::uint32_t>::max();

/// The lowest and the highest; in several lanes, as one comparison waits for the one before it.
std::pair<double, double> endsOf(std::span<const double> values) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> low{}, high{};
    low.fill(values.front());
    high.fill(values.front());
    std::size_t at = 0;
    for (; at + lanes <= values.size(); at += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            low[lane] = std::min(low[lane], values[at + lane]);
            high[lane] = std::max(high[lane], values[at + lane]);
        }
    for (; at < values.size(); ++at) {
        low[0] = std::min(low[0], values[at]);
        high[0] = std::max(high[0], values[at]);
    }
    return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

} // namespace

RankCounts::RankCounts(std::size_t candidates)
    : m_candidates(candidates), m_counts(candidates * candidates, 0), m_above(candidates * block),
      m_ranks(candidates * block) {}

void RankCounts::add(std::span<const double> scores, std::size_t draws) {
    assert(draws <= block && scores.size() >= m_candidates * block);
    m_draws += draws;
    if (m_candidates <= fewCandidates) {
        addByComparing(scores, draws);
        return;
    }
    for (std::size_t d = 0; d < draws; ++d)
        rankBySorting(scores, d);
    countRanks(0, draws);
}

void RankCounts::countRanks(std::size_t first, std::size_t end) {
    for (std::size_t c = 0; c < m_candidates; ++c)
        for (std::size_t d = first; d < end; ++d)
            if (const auto rank = m_ranks[c * block + d]; rank != tied)
                ++m_counts[c * m_candidates + rank];
}

void RankCounts::addByComparing(std::span<const double> scores, std::size_t draws) {
    // Counted in doubles, two of which are compared and added at once.
    std::array<double, block> allAbove{};
    for (std::size_t c = 0; c < m_candidates; ++c) {
        std::array<double, block> own{};
        std::copy_n(scores.data() + c * block, block, own.begin());
        std::array<double, block> count{};
        for (std::size_t other = 0; other < m_candidates; ++other) {
            const double* theirs = scores.data() + other * block;
            for (std::size_t d = 0; d < block; ++d)
                count[d] += theirs[d] > own[d] ? 1.0 : 0.0;
        }
        for (std::size_t d = 0; d < block; ++d)
            allAbove[d] += count[d];
        std::copy(count.begin(), count.end(), m_above.data() + c * block);
    }
    const auto pairs = m_candidates * (m_candidates - 1) / 2;
    const auto withoutTies = static_cast<double>(pairs);
    for (std::size_t d = 0; d < draws; ++d) {
        if (allAbove[d] != withoutTies) {
            rankBySorting(scores, d);
            countRanks(d, d + 1);
            continue;
        }
        for (std::size_t c = 0; c < m_candidates; ++c)
            ++m_counts[c * m_candidates + static_cast<std::size_t>(m_above[c * block + d])];
    }
}

void RankCounts::sortColumn() {
    const std::size_t n = m_candidates;
    m_order.resize(n);
    m_bucket.resize(n);
    m_next.assign(2 * n + 1, 0);
    const auto [low, top] = endsOf(m_column);
    const double perBucket = top > low ? static_cast<double>(2 * n - 1) / (top - low) : 0.0;
    for (std::size_t c = 0; c < n; ++c) {
        m_bucket[c] = static_cast<std::uint32_t>((top - m_column[c]) * perBucket);
        ++m_next[m_bucket[c] + 1];
    }
    for (std::size_t b = 1; b < m_next.size(); ++b)
        m_next[b] += m_next[b - 1];
    for (std::size_t c = 0; c < n; ++c)
        m_order[m_next[m_bucket[c]]++] = {m_column[c], static_cast<std::uint32_t>(c)};
    for (std::size_t i = 1; i < n; ++i) { // buckets are in order, their insides nearly so
        const auto moved = m_order[i];
        std::size_t to = i;
        for (; to > 0 && m_order[to - 1].score < moved.score; --to)
            m_order[to] = m_order[to - 1];
        m_order[to] = moved;
    }
}

void RankCounts::rankBySorting(std::span<const double> scores, std::size_t draw) {
    m_column.resize(m_candidates);
    for (std::size_t c = 0; c < m_candidates; ++c)
        m_column[c] = scores[c * block + draw];
    sortColumn();
    for (std::size_t first = 0; first < m_candidates;) {
        std::size_t last = first + 1;
        while (last < m_candidates && m_order[last].score == m_order[first].score)
            ++last;
        if (last - first == 1)
            m_ranks[m_order[first].candidate * block + draw] = static_cast<std::uint32_t>(first);
        else
            addTie(first, last, draw);
        first = last;
    }
}

void RankCounts::addTie(std::size_t first, std::size_t last, std::size_t draw) {
    const std::size_t wide = m_candidates + 1;
    m_tieSteps.resize(m_candidates * wide, 0.0);
    const double share = 1.0 / static_cast<double>(last - first);
    for (std::size_t i = first; i < last; ++i) {
        m_ranks[m_order[i].candidate * block + draw] = tied;
        m_tieSteps[m_order[i].candidate * wide + first] += share;
        m_tieSteps[m_order[i].candidate * wide + last] -= share;
    }
}

std::vector<std::vector<double>> RankCounts::shares() const {
    /// No tie gives less than this; what summing the steps leaves behind is smaller by far.
    constexpr double nothing = 1e-7;
    std::vector<std::vector<double>> shares(m_candidates, std::vector<double>(m_candidates, 0.0));
    for (std::size_t c = 0; c < m_candidates && m_draws > 0; ++c) {
        double tied = 0;
        for (std::size_t r = 0; r < m_candidates; ++r) {
            if (!m_tieSteps.empty())
                tied += m_tieSteps[c * (m_candidates + 1) + r];
            const auto alone = static_cast<double>(m_counts[c * m_candidates + r]);
            shares[c][r] = (alone + (tied < nothing ? 0.0 : tied)) / static_cast<double>(m_draws);
        }
    }
    return shares;
}

} // namespace score
