// SPDX-License-Identifier: MIT
// Drawing weights in blocks and ranking the composites they give.
#include "score/weights/Acceptability.h"

#include "score/ratings/Composite.h"
#include "score/severity/RankCounts.h"
#include "score/severity/ThetaDraws.h"

#include <algorithm>
#include <array>
#include <optional>

namespace score {
namespace {

constexpr std::size_t block = RankCounts::block;
using Draws = std::array<double, block>;

/// Dirichlet parameters by competency; weights need no normalising, ranks do not change with their sum.
void drawWeights(Generator& generator, const std::vector<double>& parameters, std::vector<Draws>& weights) {
    for (std::size_t k = 0; k < parameters.size(); ++k) {
        if (parameters[k] == 0.0)
            weights[k].fill(0.0);
        else if (parameters[k] == 1.0)
            fillExponential(generator, weights[k]);
        else
            fillGamma(generator, parameters[k], weights[k]);
    }
}

Draws weighted(const Row& row, const std::vector<Draws>& weights) {
    Draws sum{};
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (!row[k])
            continue;
        const double x = *row[k];
        for (std::size_t d = 0; d < block; ++d)
            sum[d] += weights[k][d] * x;
    }
    return sum;
}

/// sum w x / sum_O w; complete rows of complete tables need no division, it changes no rank.
void composites(const Row& row, const Row& observed, const std::vector<Draws>& weights, double* scores) {
    Draws sum = weighted(row, weights);
    if (!observed.empty()) {
        const Draws weight = weighted(observed, weights);
        for (std::size_t d = 0; d < block; ++d)
            sum[d] /= weight[d];
    }
    std::copy(sum.begin(), sum.end(), scores);
}

/// 1 where observed, for the sum of the observed weights.
Row observedOf(Row row) {
    for (auto& x : row)
        if (x)
            x = 1.0;
    return row;
}

Acceptability sampled(const Table& table, const std::vector<double>& parameters, std::uint64_t seed) {
    Acceptability result{
        seed, weightDraws(table.size()),
        std::vector<std::vector<double>>(table.size(), std::vector<double>(table.size(), 0.0))};
    std::vector<std::size_t> rated;
    bool complete = true;
    for (std::size_t c = 0; c < table.size(); ++c) {
        if (!weightedMean(table[c], parameters))
            continue;
        rated.push_back(c);
        complete = complete &&
                   std::all_of(table[c].begin(), table[c].end(), [](const auto& x) { return x.has_value(); });
    }
    Generator generator(seed);
    RankCounts counts(rated.size());
    std::vector<Draws> weights(parameters.size());
    std::vector<double> scores(rated.size() * block);
    Table observed;
    for (const std::size_t c : rated)
        observed.push_back(complete ? Row{} : observedOf(table[c]));
    for (std::size_t first = 0; first < result.draws && !rated.empty(); first += block) {
        drawWeights(generator, parameters, weights);
        for (std::size_t i = 0; i < rated.size(); ++i)
            composites(table[rated[i]], observed[i], weights, scores.data() + i * block);
        counts.add(scores, std::min(block, result.draws - first));
    }
    const auto shares = counts.shares();
    for (std::size_t i = 0; i < rated.size(); ++i)
        std::copy(shares[i].begin(), shares[i].end(), result.share[rated[i]].begin());
    return result;
}

std::vector<double> aboutParameters(const Weights& weights, double concentration) {
    Weights parameters = normalised(weights);
    for (double& p : parameters)
        p *= concentration;
    return parameters;
}

} // namespace

std::size_t weightDraws(std::size_t candidates) {
    constexpr std::size_t most = 100000;
    constexpr std::size_t fewest = 20000;
    return candidates <= 100 ? most : std::max(fewest, most * 100 / candidates);
}

Acceptability underAnyWeights(const Table& table, std::uint64_t seed) {
    const std::size_t competencies = table.empty() ? 0 : table.front().size();
    return sampled(table, std::vector<double>(competencies, 1.0), seed);
}

Acceptability aboutTheseWeights(const Table& table, const Weights& weights, std::uint64_t seed,
                                double concentration) {
    return sampled(table, aboutParameters(weights, concentration), seed);
}

Acceptability aboutTheseWeightsAndScores(const SeverityModel& model, const Weights& weights,
                                         const std::vector<std::size_t>& candidates, std::uint64_t seed,
                                         double concentration, std::size_t draws) {
    const std::size_t n = candidates.size();
    Acceptability result{seed, draws, std::vector<std::vector<double>>(n, std::vector<double>(n, 0.0))};
    if (model.certainty != Why::present || n == 0)
        return result;
    const auto parameters = aboutParameters(weights, concentration);
    Generator generator(seed);
    ThetaDraws theta(model, candidates);
    RankCounts counts(n);
    std::vector<Draws> shares(parameters.size());
    std::vector<double> scores(n * block);
    for (std::size_t first = 0; first < draws; first += block) {
        drawWeights(generator, parameters, shares);
        for (std::size_t d = 0; d < block; ++d) {
            Weights drawn;
            for (const auto& share : shares)
                drawn.push_back(share[d]);
            const Table& cells = theta.next(generator);
            for (std::size_t i = 0; i < n; ++i)
                scores[i * block + d] = weightedMean(cells[i], drawn).value.value_or(model.scale.low);
        }
        counts.add(scores, std::min(block, draws - first));
    }
    result.share = counts.shares();
    return result;
}

} // namespace score
