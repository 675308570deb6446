// SPDX-License-Identifier: MIT
// Counts which rank each of several candidates takes over many draws of their scores; it draws nothing
// itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace score {

/// Ties share the ranks they cover in equal parts, so that every row and column sums to the number of draws.
class RankCounts {
public:
    /// Draws are handed over in blocks of this many.
    static constexpr std::size_t block = 64;

    explicit RankCounts(std::size_t candidates);
    /// scores[candidate * block + draw]; the first `draws` <= block of each candidate count. Highest is
    /// rank 1.
    void add(std::span<const double> scores, std::size_t draws);
    /// Shares [candidate][rank - 1] of the draws so far.
    [[nodiscard]] std::vector<std::vector<double>> shares() const;

private:
    /// A candidate's score in one draw.
    struct Placed {
        double score = 0;
        std::uint32_t candidate = 0;
    };

    void addByComparing(std::span<const double> scores, std::size_t draws);
    void rankBySorting(std::span<const double> scores, std::size_t draw);
    /// Of the draws from `first` up to `end`.
    void countRanks(std::size_t first, std::size_t end);
    void sortColumn();
    /// The ones at these places of the order share their ranks in this draw.
    void addTie(std::size_t first, std::size_t last, std::size_t draw);

    std::size_t m_candidates;
    std::size_t m_draws = 0;
    std::vector<std::uint32_t> m_counts; ///< draws without ties
    /// Where a candidate's part of tied draws begins and ends, as differences from rank to rank; empty until
    /// the first tie.
    std::vector<double> m_tieSteps;
    /// How many are above, [candidate * block + draw].
    std::vector<double> m_above;
    /// One draw: the candidates in their order, and in that of their scores.
    std::vector<double> m_column;
    std::vector<Placed> m_order;
    /// Of each candidate the bucket; of each bucket the place of its next.
    std::vector<std::uint32_t> m_bucket, m_next;
    /// The ranks of a block, [candidate * block + draw] from 0; counted at its end, a candidate's in one go.
    std::vector<std::uint32_t> m_ranks;
};

} // namespace score
