// SPDX-License-Identifier: MIT
// Few candidates are compared pair by pair, many are sorted through buckets.
#include "score/RankCounts.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace score {
namespace {

constexpr std::size_t fewCandidates = 24;

} // namespace

RankCounts::RankCounts(std::size_t candidates)
    : m_candidates(candidates), m_counts(candidates * candidates, 0) {}

void RankCounts::add(std::span<const double> scores, std::size_t draws) {
    assert(draws <= block && scores.size() >= m_candidates * block);
    m_draws += draws;
    if (m_candidates <= fewCandidates) {
        addByComparing(scores, draws);
        return;
    }
    for (std::size_t d = 0; d < draws; ++d)
        addBySorting(scores, d);
}

void RankCounts::addByComparing(std::span<const double> scores, std::size_t draws) {
    std::array<std::array<long long, block>, fewCandidates> above{};
    std::array<long long, block> allAbove{};
    for (std::size_t c = 0; c < m_candidates; ++c) {
        std::array<double, block> own{};
        std::copy_n(scores.data() + c * block, block, own.begin());
        std::array<long long, block> count{};
        for (std::size_t other = 0; other < m_candidates; ++other) {
            const double* theirs = scores.data() + other * block;
            for (std::size_t d = 0; d < block; ++d)
                count[d] += theirs[d] > own[d];
        }
        for (std::size_t d = 0; d < block; ++d)
            allAbove[d] += count[d];
        above[c] = count;
    }
    const auto withoutTies = static_cast<long long>(m_candidates * (m_candidates - 1) / 2);
    for (std::size_t d = 0; d < draws; ++d) {
        if (allAbove[d] != withoutTies) {
            addBySorting(scores, d);
            continue;
        }
        for (std::size_t c = 0; c < m_candidates; ++c)
            m_counts[c * m_candidates + static_cast<std::size_t>(above[c][d])] += 1;
    }
}

void RankCounts::addBySorting(std::span<const double> scores, std::size_t draw) {
    const std::size_t n = m_candidates;
    m_column.resize(n);
    m_order.resize(n);
    for (std::size_t c = 0; c < n; ++c)
        m_column[c] = scores[c * block + draw];
    const auto [low, high] = std::minmax_element(m_column.begin(), m_column.end());
    const double top = *high;
    const double perBucket = top > *low ? static_cast<double>(2 * n - 1) / (top - *low) : 0.0;
    const auto bucketOf = [&](double x) { return static_cast<std::size_t>((top - x) * perBucket); };
    m_first.assign(2 * n + 1, 0);
    for (const double x : m_column)
        ++m_first[bucketOf(x) + 1];
    for (std::size_t b = 1; b < m_first.size(); ++b)
        m_first[b] += m_first[b - 1];
    for (std::size_t c = 0; c < n; ++c)
        m_order[m_first[bucketOf(m_column[c])]++] = c;
    for (std::size_t i = 1; i < n; ++i) // buckets are in order, their insides nearly so
        for (std::size_t j = i; j > 0 && m_column[m_order[j - 1]] < m_column[m_order[j]]; --j)
            std::swap(m_order[j - 1], m_order[j]);
    for (std::size_t first = 0; first < n;) {
        std::size_t last = first + 1;
        while (last < n && m_column[m_order[last]] == m_column[m_order[first]])
            ++last;
        if (last - first == 1)
            ++m_counts[m_order[first] * n + first];
        else
            addTie(first, last);
        first = last;
    }
}

void RankCounts::addTie(std::size_t first, std::size_t last) {
    const std::size_t wide = m_candidates + 1;
    m_tieSteps.resize(m_candidates * wide, 0.0);
    const double share = 1.0 / static_cast<double>(last - first);
    for (std::size_t i = first; i < last; ++i) {
        m_tieSteps[m_order[i] * wide + first] += share;
        m_tieSteps[m_order[i] * wide + last] -= share;
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
