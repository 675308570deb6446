// SPDX-License-Identifier: MIT
// The many-facet Rasch model against Facets' published output and an independent program.
#include "score/agreement/Random.h"
#include "score/rasch/Rasch.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"
#include "unit/score/Published.h"

#include <cmath>

using namespace score;
using namespace score_test;

namespace {

/// Ratings 0..2 of one facet with the file's scores, counts and numbers of each category; any such table will
/// do.
RaschData threeMiles() {
    const auto table = publishedTable("pub_facets_3mile");
    RaschData data{table.size() - 1, 1, 1, 2, {}};
    // Category counts 147, 713, 208: start with every rating in the middle, then spend lows and highs to fit
    // the sums.
    std::vector<long> lows;
    std::vector<long> highs;
    long spare = 147;
    for (std::size_t i = 1; i < table.size(); ++i) {
        const long excess = std::stol(table[i].at(1)) - 2 * std::stol(table[i].at(2));
        lows.push_back(std::max(0L, -excess));
        highs.push_back(std::max(0L, excess));
        spare -= lows.back();
    }
    for (std::size_t i = 0; spare > 0; i = (i + 1) % lows.size(), --spare) {
        ++lows[i];
        ++highs[i];
    }
    for (std::size_t i = 0; i < lows.size(); ++i) {
        const long count = std::stol(table[i + 1].at(2));
        for (long n = 0; n < count; ++n)
            data.ratings.push_back({i, 0, 0, n < lows[i] ? 0u : n < lows[i] + highs[i] ? 2u : 1u});
    }
    return data;
}

RaschData creativity() {
    RaschData data{7, 5, 3, 8, {}};
    const auto table = publishedTable("pub_guilford_1954_creativity");
    for (std::size_t i = 1; i < table.size(); ++i) {
        const auto number = [&](std::size_t column) { return std::stoul(table[i].at(column)) - 1; };
        data.ratings.push_back({number(1), number(2), number(0), number(3)});
    }
    return data;
}

void checkFacet(const std::vector<RaschElement>& elements, const nlohmann::json& expected, double shift) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto digitsOf = [&](const char* key, double by) {
            return Approx(expected.at(key).at(i).get<double>() + by).margin(1e-6).epsilon(0);
        };
        CHECK(*elements[i].measure.value == digitsOf("measure", shift));
        CHECK(*elements[i].error.value == digitsOf("se", 0.0));
        CHECK(*elements[i].infit.value == digitsOf("infit", 0.0));
        CHECK(*elements[i].outfit.value == digitsOf("outfit", 0.0));
    }
}

} // namespace

TEST_CASE("Facets' own output is reproduced") {
    const RaschFit fit = fitRasch(threeMiles());
    REQUIRE(fit.why == Why::present);
    const auto figures = publishedFigures("pub_facets_3mile");
    for (std::size_t i = 0; i < fit.candidates.size(); ++i) {
        const double measure = *fit.candidates[i].measure.value;
        const double error = *fit.candidates[i].error.value;
        CHECK(measure == Approx(figures.at("computed").at("measure").at(i).get<double>()).margin(1e-8));
        CHECK(error == Approx(figures.at("computed").at("se").at(i).get<double>()).margin(1e-8));
        CHECK(measure == Approx(figures.at("published").at("measure").at(i).get<double>()).margin(0.0051));
        CHECK(error == Approx(figures.at("published").at("se").at(i).get<double>()).margin(0.0051));
    }
    for (std::size_t k = 0; k < 2; ++k)
        CHECK(fit.thresholds[k] ==
              Approx(figures.at("computed").at("thresholds").at(k).get<double>()).margin(1e-8));
}

TEST_CASE("Guilford's creativity ratings agree with the independent program") {
    const RaschFit fit = fitRasch(creativity());
    REQUIRE(fit.why == Why::present);
    CHECK(fit.iterations < 15);
    const auto figures = publishedFigures("pub_guilford_1954_creativity");
    // there the judges float and the juniors are centred: a shift between the two
    double shift = 0.0;
    for (const auto& severity : figures.at("senior").at("measure"))
        shift += severity.get<double>() / 3.0;
    checkFacet(fit.raters, figures.at("senior"), -shift);
    checkFacet(fit.candidates, figures.at("junior"), -shift);
    checkFacet(fit.competencies, figures.at("trait"), 0.0);
    for (std::size_t k = 0; k < 8; ++k)
        CHECK(fit.thresholds[k] == Approx(figures.at("thresholds").at(k).get<double>()).margin(1e-6));
}

TEST_CASE("The report needs thirty candidates with two interviewers each and links between them") {
    const auto rows = [](std::size_t candidates, const Present& present) {
        return panelOf({}, ruledRows(candidates, 3, 3, present));
    };
    CHECK(raschReport(rows(29, [](auto, auto, auto) { return true; })).why == Why::tooFew);
    CHECK(raschReport(rows(30, [](auto, auto r, auto) { return r == 0; })).why == Why::tooFew);
    const RaschFit fit = raschReport(rows(30, [](auto c, auto r, auto) { return r != c % 3; }));
    REQUIRE(fit.why == Why::present);
    CHECK(fit.candidates.size() == 30);
    CHECK(fit.candidateSpread.reliability);
    CHECK(raschReport(panelOf({}, {})).why == Why::notRated);
    CHECK(raschReport(panelOf({}, {{"a", "r", "k", 2.5}})).why == Why::notOnScale);

    const Panel apart =
        panelOf({}, ruledRows(32, 4, 3, [](auto c, auto r, auto) { return (c < 16) == (r < 2); }));
    CHECK(raschReport(apart).why == Why::notConnected);
}

TEST_CASE("A step nobody used has no threshold") {
    RaschData data{3, 1, 2, 3, {}};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t r = 0; r < 2; ++r)
            data.ratings.push_back({c, 0, r, c + r == 3 ? 3u : (c + r) % 2});
    CHECK(fitRasch(data).why == Why::unusedCategory);
}

TEST_CASE("Ratings too regular for the model are not called unconnected") {
    RaschData data{30, 1, 2, 2, {}};
    for (std::size_t c = 0; c < 30; ++c)
        for (std::size_t r = 0; r < 2; ++r)
            data.ratings.push_back({c, 0, r, c / 15 + r}); // one always a level above the other
    CHECK(fitRasch(data).why == Why::notConverged);
}

TEST_CASE("A candidate with nothing but the best marks has a finite measure") {
    RaschData data = creativity();
    for (auto& r : data.ratings)
        if (r.candidate == 1)
            r.category = 8;
    const RaschFit fit = fitRasch(data);
    REQUIRE(fit.why == Why::present);
    CHECK(*fit.candidates[1].measure.value > *fit.candidates[4].measure.value);
    CHECK(*fit.candidates[1].measure.value < 10.0);
}

TEST_CASE("Separation is the true spread over the error, counted from the elements themselves") {
    const RaschFit fit = fitRasch(creativity());
    const auto check = [](const std::vector<RaschElement>& elements, const RaschSpread& spread) {
        double mean = 0, error = 0, variance = 0;
        const auto n = static_cast<double>(elements.size());
        for (const auto& one : elements) {
            mean += *one.measure.value / n;
            error += *one.error.value * *one.error.value / n;
        }
        for (const auto& one : elements)
            variance += (*one.measure.value - mean) * (*one.measure.value - mean) / (n - 1);
        const double g2 = std::max(0.0, variance - error) / error;
        CHECK(*spread.separation.value == Approx(std::sqrt(g2)));
        CHECK(*spread.reliability.value == Approx(g2 / (1 + g2)));
        CHECK(*spread.strata.value == Approx((4 * std::sqrt(g2) + 1) / 3));
    };
    check(fit.candidates, fit.candidateSpread);
    check(fit.raters, fit.raterSpread);
}
