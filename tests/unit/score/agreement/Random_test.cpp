// SPDX-License-Identifier: MIT
// Draws have the moments of their distributions: mean and variance of 200,000 within five standard errors.
#include "score/agreement/Random.h"

#include "score/severity/Posterior.h"
#include "score/weights/Acceptability.h"
#include "support/Catch.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace {

struct Moments {
    double mean = 0, variance = 0, lowest = 0, highest = 0;
};

Moments momentsOf(const std::vector<double>& draws) {
    const auto n = static_cast<double>(draws.size());
    Moments found;
    found.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / n;
    for (const double draw : draws)
        found.variance += (draw - found.mean) * (draw - found.mean) / (n - 1);
    found.lowest = *std::min_element(draws.begin(), draws.end());
    found.highest = *std::max_element(draws.begin(), draws.end());
    return found;
}

constexpr std::size_t many = 200000;

} // namespace

TEST_CASE("Gamma draws have mean and variance of their shape, below and above 1") {
    for (const double shape : {0.3, 0.5, 0.99, 1.0, 1.5, 7.0}) {
        INFO(shape);
        score::Generator generator(score::defaultSeed);
        std::vector<double> draws(many);
        score::fillGamma(generator, shape, draws);
        const auto found = momentsOf(draws);
        // Var(mean) = k/n; Var(variance) is about (6k + 2k^2)/n: the fourth central moment is 3k^2 + 6k.
        CHECK(std::fabs(found.mean - shape) < 5 * std::sqrt(shape / many));
        CHECK(std::fabs(found.variance - shape) < 5 * std::sqrt((6 * shape + 2 * shape * shape) / many));
        CHECK(found.lowest >= 0);
    }
}

TEST_CASE("Uniform, normal and exponential draws have their moments") {
    score::Generator generator(score::defaultSeed);
    std::vector<double> draws(many);
    score::fillUniform(generator, draws);
    auto found = momentsOf(draws);
    CHECK(std::fabs(found.mean - 0.5) < 5 * std::sqrt(1.0 / 12 / many));
    CHECK(std::fabs(found.variance - 1.0 / 12) < 5 * std::sqrt(1.0 / 180 / many));
    CHECK(found.lowest >= 0);
    CHECK(found.highest < 1);
    score::fillNormal(generator, draws);
    found = momentsOf(draws);
    CHECK(std::fabs(found.mean) < 5 * std::sqrt(1.0 / many));
    CHECK(std::fabs(found.variance - 1) < 5 * std::sqrt(2.0 / many));
    score::fillExponential(generator, draws);
    found = momentsOf(draws);
    CHECK(std::fabs(found.mean - 1) < 5 * std::sqrt(1.0 / many));
    CHECK(std::fabs(found.variance - 1) < 5 * std::sqrt(8.0 / many));
    CHECK(found.lowest >= 0);
}

TEST_CASE(
    "Weights are drawn a hundred thousand times, fewer for many candidates and never below twenty thousand") {
    CHECK(score::weightDraws(2) == 100000);
    CHECK(score::weightDraws(100) == 100000);
    CHECK(score::weightDraws(101) == 99009);
    CHECK(score::weightDraws(200) == 50000);
    CHECK(score::weightDraws(500) == 20000);
    CHECK(score::weightDraws(5000) == 20000);
}

TEST_CASE("The mean of a mixture is that of its parts by their weights") {
    score::Mixture mixture;
    mixture.weight = {0.25, 0.75};
    mixture.location = {2, 4};
    mixture.scale = {1, 1};
    CHECK(score::meanOf(mixture) == 3.5);
}
