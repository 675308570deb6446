// SPDX-License-Identifier: MIT
// What must hold for every panel, over thousands of generated ones.
#include "score/agreement/Agreement.h"
#include "score/agreement/LeastSquares.h"
#include "score/ratings/Composite.h"
#include "score/severity/RankProbabilities.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

#include <cmath>
#include <numeric>

using namespace score;
using namespace score_test;

namespace {

std::vector<std::size_t> allOf(const Panel& panel) {
    std::vector<std::size_t> all(panel.candidates.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

Weights equalWeights(const Panel& panel) {
    return Weights(panel.competencies.size(), 1.0);
}

double difference(const SeverityModel& model, const Weights& weights, std::size_t a, std::size_t b) {
    return *weightedMean(model.adjusted[a], weights).value - *weightedMean(model.adjusted[b], weights).value;
}

} // namespace

TEST_CASE("A complete panel is not adjusted") {
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        const Panel panel = panelOf({}, drawnRows(seed, {6, 4, 5, 0.0}));
        const SeverityModel model = fitSeverity(panel);
        const Table means = cellMeans(panel);
        for (std::size_t c = 0; c < means.size(); ++c)
            for (std::size_t k = 0; k < means[c].size(); ++k)
                REQUIRE(std::fabs(*model.adjusted[c][k] - *means[c][k]) < 1e-10);
    }
}

TEST_CASE("The order of rows changes no bit") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto rows = drawnRows(seed, {5, 4, 4, 0.2});
        if (rows.empty())
            continue;
        const Panel one = panelOf({}, rows, {"k0000", "k0001", "k0002", "k0003"});
        const Panel two = panelOf({}, shuffled(rows, seed), {"k0000", "k0001", "k0002", "k0003"});
        REQUIRE(one.ratings == two.ratings);
        const SeverityModel a = fitSeverity(one);
        const SeverityModel b = fitSeverity(two);
        REQUIRE(a.adjusted == b.adjusted);
        REQUIRE(a.severity == b.severity);
        const Certainty x = certaintyOf(a, equalWeights(one), allOf(one));
        const Certainty y = certaintyOf(b, equalWeights(two), allOf(two));
        REQUIRE(x.contrast90 == y.contrast90);
        REQUIRE(rankProbabilities(x, 1, 640).probability == rankProbabilities(y, 1, 640).probability);
    }
}

TEST_CASE("Other names change no figure") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        auto rows = drawnRows(seed, {5, 4, 4, 0.2});
        const Panel before = panelOf({}, rows);
        for (auto& row : rows) { // reverses the order of candidates and of raters
            row.candidate = idOf('c', 900 - std::stoul(row.candidate.substr(1)));
            row.rater = idOf('r', 900 - std::stoul(row.rater.substr(1)));
        }
        const Panel after = panelOf({}, rows);
        const SeverityModel a = fitSeverity(before);
        const SeverityModel b = fitSeverity(after);
        const std::size_t n = before.candidates.size();
        for (std::size_t c = 0; c < n; ++c)
            for (std::size_t k = 0; k < before.competencies.size(); ++k)
                if (a.adjusted[c][k])
                    REQUIRE(std::fabs(*a.adjusted[c][k] - *b.adjusted[n - 1 - c][k]) < 1e-9);
    }
}

TEST_CASE("A constant added to one interviewer of a complete panel moves only their severity") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        auto rows = drawnRows(seed, {5, 4, 4, 0.0});
        const Panel before = panelOf({}, rows);
        if (before.raters.size() < 2 || before.candidates.size() < 2)
            continue;
        for (auto& row : rows)
            row.value += row.rater == before.raters[0] ? 0.75 : 0.0;
        const Panel after = panelOf({}, rows);
        const SeverityModel a = fitSeverity(before);
        const SeverityModel b = fitSeverity(after);
        for (std::size_t c = 1; c < before.candidates.size(); ++c)
            REQUIRE(std::fabs(difference(a, equalWeights(before), c, 0) -
                              difference(b, equalWeights(after), c, 0)) < 1e-9);
        const LeastSquares x = leastSquares(before);
        const LeastSquares y = leastSquares(after);
        REQUIRE(*y.severity[0].value - *y.severity[1].value ==
                Approx(*x.severity[0].value - *x.severity[1].value + 0.75).margin(1e-9));
    }
}

TEST_CASE("A scale to a hundred multiplies scores by 25 and leaves probabilities") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        auto rows = drawnRows(seed, {4, 4, 3, 0.2});
        const Panel five = panelOf({1, 5}, rows);
        for (auto& row : rows)
            row.value = 25.0 * (row.value - 1.0);
        const Panel hundred = panelOf({0, 100}, rows);
        const SeverityModel a = fitSeverity(five);
        const SeverityModel b = fitSeverity(hundred);
        const Certainty x = certaintyOf(a, equalWeights(five), allOf(five));
        const Certainty y = certaintyOf(b, equalWeights(hundred), allOf(hundred));
        REQUIRE(x.why == y.why);
        const StudentT t(a.nu);
        for (std::size_t c = 0; c < x.candidates.size(); ++c) {
            REQUIRE(*y.adjusted[c].value == Approx(25.0 * (*x.adjusted[c].value - 1.0)).margin(1e-8));
            if (x.why == Why::present && c > 0)
                REQUIRE(*probabilityAbove(x, t, c, 0).value ==
                        Approx(*probabilityAbove(y, t, c, 0).value).margin(1e-9));
        }
    }
}

TEST_CASE("Probabilities are complementary and ranks sum to one") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Panel panel = panelOf({}, drawnRows(seed, {6, 4, 4, 0.2}));
        const SeverityModel model = fitSeverity(panel);
        const Certainty certainty = certaintyOf(model, equalWeights(panel), allOf(panel));
        if (certainty.why != Why::present)
            continue;
        const StudentT t(model.nu);
        const std::size_t n = certainty.candidates.size();
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < n; ++b) {
                const double p = *probabilityAbove(certainty, t, a, b).value;
                REQUIRE(p + *probabilityAbove(certainty, t, b, a).value == 1.0);
                REQUIRE((p > 0.0 && p < 1.0)); // perfect agreement is no certainty either
            }
        const auto ranks = rankProbabilities(certainty, seed, 320).probability;
        std::vector<double> byRank(n, 0.0);
        for (const auto& row : ranks) {
            REQUIRE(std::accumulate(row.begin(), row.end(), 0.0) == Approx(1.0).margin(1e-9));
            for (std::size_t r = 0; r < n; ++r)
                byRank[r] += row[r];
        }
        for (const double sum : byRank)
            REQUIRE(sum == Approx(1.0).margin(1e-9));
    }
}

TEST_CASE("A rating less makes intervals wider on average") {
    double before = 0.0;
    double after = 0.0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        auto rows = drawnRows(seed, {4, 4, 3, 0.1});
        const Panel whole = panelOf({}, rows);
        if (rows.size() < 12 || whole.candidates.size() < 2 || whole.raters.size() < 2)
            continue;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(seed % rows.size()));
        const Panel less = panelOf({}, rows, whole.competencies, whole.candidates, whole.raters);
        const auto a = certaintyOf(fitSeverity(whole), equalWeights(whole), allOf(whole));
        const auto b = certaintyOf(fitSeverity(less), equalWeights(less), allOf(less));
        if (a.why != Why::present || b.why != Why::present || a.candidates != b.candidates)
            continue;
        for (std::size_t c = 0; c < a.candidates.size(); ++c) {
            before += *a.contrast90[c].high - *a.contrast90[c].low;
            after += *b.contrast90[c].high - *b.contrast90[c].low;
        }
    }
    CHECK(after > before);
}

TEST_CASE("Panels with nobody in common are two components and two groups") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        auto rows = ruledRows(3, 2, 1 + seed % 4, [](auto, auto, auto) { return true; });
        for (auto row : ruledRows(3, 2, 1 + seed % 4, [](auto, auto, auto) { return true; })) {
            row.candidate += "-other";
            row.rater += "-other";
            rows.push_back(row);
        }
        const Panel panel = panelOf({}, rows);
        REQUIRE(leastSquares(panel).components == 2);
        const auto groups = comparableGroups(panel, drawnWeights(seed, panel.competencies.size()));
        for (std::size_t c = 0; c < groups.size(); ++c)
            REQUIRE(groups[c] == c % 2); // "c0000", "c0000-other", ..
    }
}

TEST_CASE("Each interviewer's owning a competency keeps all candidates comparable") {
    const Panel panel =
        panelOf({}, ruledRows(4, 3, 3, [](auto c, auto r, auto k) { return r == k && c + k != 5; }));
    CHECK(leastSquares(panel).components == 3);
    for (const auto& group : comparableGroups(panel, {1, 1, 1}))
        CHECK(group == 0u);
}
