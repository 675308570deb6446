// SPDX-License-Identifier: MIT
// Drawing composites: a diagonal part and as many severity directions as there are raters.
#include "score/severity/RankProbabilities.h"

#include "score/severity/RankCounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace score {
namespace {

constexpr std::size_t block = RankCounts::block;
using Draws = std::array<double, block>;

/// The grid point of every draw of a block: draws run through the points in order of their cumulated weight.
std::array<std::size_t, block> pointsOf(const std::vector<double>& cumulated, std::size_t first,
                                        double offset, std::size_t draws) {
    std::array<std::size_t, block> points{};
    for (std::size_t b = 0; b < block; ++b) {
        const double u = (static_cast<double>(first + b) + offset) / static_cast<double>(draws);
        const auto at = std::upper_bound(cumulated.begin(), cumulated.end(), u) - cumulated.begin();
        points[b] = std::min(static_cast<std::size_t>(at), cumulated.size() - 1);
    }
    return points;
}

/// One block of draws of every composite into scores[candidate * block + draw].
void drawBlock(const Projection& p, const std::array<std::size_t, block>& points, Generator& generator,
               std::vector<double>& scores, std::vector<Draws>& severities) {
    Draws sigma{};
    fillGamma(generator, 0.5 * p.nu, sigma);
    for (std::size_t b = 0; b < block; ++b) // sigma^2 = nu s2 / chi2, chi2 = 2 gamma(nu / 2)
        sigma[b] = std::sqrt(0.5 * p.nu * p.points[points[b]].s2 / sigma[b]);
    for (std::size_t d = 0; d < p.raters; ++d) {
        fillNormal(generator, severities[d]);
        for (std::size_t b = 0; b < block; ++b)
            severities[d][b] *= std::sqrt(p.points[points[b]].variance[d]);
    }
    for (std::size_t c = 0; c < p.size; ++c) {
        Draws own{};
        fillNormal(generator, own);
        for (std::size_t b = 0; b < block; ++b) {
            const auto& point = p.points[points[b]];
            const double* load = p.load[point.level].data() + c * p.raters;
            double deviation = own[b] * std::sqrt(p.own[point.level][c]);
            for (std::size_t d = 0; d < p.raters; ++d)
                deviation += load[d] * severities[d][b];
            scores[c * block + b] = point.location[c] + sigma[b] * deviation;
        }
    }
}

double expectedRankOf(const std::vector<double>& probabilities) {
    double expected = 0.0;
    for (std::size_t r = 0; r < probabilities.size(); ++r)
        expected += static_cast<double>(r + 1) * probabilities[r];
    return expected;
}

} // namespace

RankProbabilities rankProbabilities(const Certainty& certainty, std::uint64_t seed, std::size_t draws) {
    RankProbabilities ranks{certainty.why, seed, draws, {}, {}};
    if (certainty.why != Why::present)
        return ranks;
    const Projection& p = certainty.composites;
    std::vector<double> cumulated;
    for (const auto& point : p.points)
        cumulated.push_back((cumulated.empty() ? 0.0 : cumulated.back()) + point.weight);
    Generator generator(seed);
    std::array<double, 1> offset{};
    fillUniform(generator, offset);
    RankCounts counts(p.size);
    std::vector<double> scores(p.size * block);
    std::vector<Draws> severities(p.raters);
    for (std::size_t first = 0; first < draws; first += block) {
        drawBlock(p, pointsOf(cumulated, first, offset[0], draws), generator, scores, severities);
        counts.add(scores, std::min(block, draws - first));
    }
    ranks.probability = counts.shares();
    for (const auto& row : ranks.probability)
        ranks.expectedRank.push_back(expectedRankOf(row));
    return ranks;
}

} // namespace score
