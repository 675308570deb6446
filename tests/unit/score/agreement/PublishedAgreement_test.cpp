// SPDX-License-Identifier: MIT
// Krippendorff's alpha and the kappas at the digits of the published files.
#include "score/agreement/Agreement.h"
#include "support/Catch.h"
#include "unit/score/Published.h"

#include <cmath>

using namespace score;
using namespace score_test;

namespace {

/// The files give twelve digits, or thirteen.
constexpr double digits = 1e-11;

void checkAlphas(const Units& units, const std::string& file) {
    const auto expected = publishedFigures(file).at("alpha");
    const std::map<Metric, std::string> names{{Metric::nominal, "nominal"},
                                              {Metric::ordinal, "ordinal"},
                                              {Metric::interval, "interval"},
                                              {Metric::ratio, "ratio"}};
    for (const auto& [metric, name] : names) {
        INFO(file << " " << name);
        const Alpha alpha = krippendorff(units, metric);
        REQUIRE(alpha.value);
        CHECK(*alpha.value.value == Approx(expected.at(name).get<double>()).margin(digits).epsilon(0));
    }
}

PairKappas kappasBetween(const Units& units, std::size_t a, std::size_t b) {
    for (const auto& pair : kappasOf(units))
        if (pair.a == a && pair.b == b)
            return pair;
    FAIL("raters " << a << " and " << b << " share nothing");
    return {};
}

void checkKappas(const PairKappas& kappas, const std::string& name) {
    INFO(name);
    const auto expected = publishedFigures("pub_irr_anxiety").at("kappa").at(name);
    const auto digitsOf = [&](const char* key) {
        return Approx(expected.at(key).get<double>()).margin(digits).epsilon(0);
    };
    CHECK(kappas.shared == expected.at("n").get<std::size_t>());
    CHECK(*kappas.unweighted.value == digitsOf("unweighted"));
    CHECK(*kappas.linear.value == digitsOf("linear"));
    CHECK(*kappas.quadratic.value == digitsOf("quadratic"));
}

/// Two raters' values of as many units, in that order.
Units unitsOfTwo(const std::vector<std::pair<double, double>>& values) {
    Units units{values.size(), 2, {}};
    for (std::size_t u = 0; u < values.size(); ++u) {
        units.values.push_back({u, 0, values[u].first});
        units.values.push_back({u, 1, values[u].second});
    }
    return units;
}

} // namespace

TEST_CASE("Alpha of the published data sets has the published digits") {
    checkAlphas(unitsByColumn("pub_krippendorff_2011_c"), "pub_krippendorff_2011_c");
    checkAlphas(unitsByColumn("pub_krippendorff_wikipedia"), "pub_krippendorff_wikipedia");
    checkAlphas(unitsByRow("pub_shrout_fleiss_1979"), "pub_shrout_fleiss_1979");
    checkAlphas(unitsByRow("pub_irr_anxiety"), "pub_irr_anxiety");
    checkAlphas(unitsByLine("pub_realstat_wine_icc"), "pub_realstat_wine_icc");
}

TEST_CASE("Alpha counts only units with two values") {
    const Alpha alpha = krippendorff(unitsByColumn("pub_krippendorff_2011_c"), Metric::nominal);
    CHECK(alpha.units == 11);
    CHECK(alpha.pairable == 40);
}

TEST_CASE("Kappas of the anxiety data have the published digits") {
    const Units units = unitsByRow("pub_irr_anxiety");
    checkKappas(kappasBetween(units, 0, 1), "rater1-rater2");
    checkKappas(kappasBetween(units, 0, 2), "rater1-rater3");
    CHECK(kappasOf(units).size() == 3);
}

// Raters 2 and 3 never use 5. The file's weighted figures are those of a program that then counts 6 as the
// fifth level; on the values themselves, which is the definition, the kappas are smaller.
TEST_CASE(
    "A category nobody used keeps its place unless levels are renumbered as the published program does") {
    auto units = unitsByRow("pub_irr_anxiety");
    const auto own = kappasBetween(units, 1, 2);
    CHECK(*own.linear.value == Approx(0.12621359223300965).margin(1e-12));
    CHECK(*own.quadratic.value == Approx(0.2297979797979799).margin(1e-12));
    for (auto& one : units.values)
        one.value = std::min(one.value, 5.0);
    checkKappas(kappasBetween(units, 1, 2), "rater2-rater3");
}

// His table of proportions of 200 patients, one patient a unit. (His weighted kappa has weights of its own,
// which the program does not offer.)
TEST_CASE("Cohen's table of 1968 gives his kappa") {
    const auto figures = publishedFigures("pub_cohen_1968_weighted_kappa");
    const double n = figures.at("n").get<double>();
    std::vector<std::pair<double, double>> values;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            values.insert(values.end(),
                          static_cast<std::size_t>(
                              std::lround(n * figures.at("proportions_by_row").at(i).at(j).get<double>())),
                          {static_cast<double>(i), static_cast<double>(j)});
    REQUIRE(values.size() == 200);
    CHECK(*kappasBetween(unitsOfTwo(values), 0, 1).unweighted.value ==
          Approx(figures.at("kappa").get<double>()).margin(digits).epsilon(0));
}

TEST_CASE("An unused category does not move a weighted kappa") {
    const std::vector<std::pair<double, double>> pairs{{1, 1}, {1, 4}, {4, 4}, {5, 4}, {5, 5}};
    // By hand on the full 1..5 table: observed 9+1 = 10; expected: sum of (a-b)^2 over all 25 pairs / 5 = 91
    // / 5.
    double expected = 0.0;
    for (const auto& a : pairs)
        for (const auto& b : pairs)
            expected += (a.first - b.second) * (a.first - b.second) / 5.0;
    CHECK(*kappasBetween(unitsOfTwo(pairs), 0, 1).quadratic.value == Approx(1.0 - 10.0 / expected));
}

TEST_CASE("Raters who share nothing have no kappa and equal values leave none") {
    CHECK(kappasOf({2, 2, {{0, 0, 3}, {1, 1, 3}}}).empty());
    const auto equal = kappasOf(unitsOfTwo({{3, 3}, {3, 3}}));
    REQUIRE(equal.size() == 1);
    CHECK(equal[0].shared == 2);
    CHECK(equal[0].quadratic == absent(Why::noVariation));
}

TEST_CASE("An alpha is read in three words at their limits") {
    CHECK(accordOf(1.0) == Accord::good);
    CHECK(accordOf(0.80) == Accord::good);
    CHECK(accordOf(0.799) == Accord::fair);
    CHECK(accordOf(0.667) == Accord::fair);
    CHECK(accordOf(0.666) == Accord::little);
    CHECK(accordOf(-0.2) == Accord::little);
}

TEST_CASE("The bootstrap of alpha needs twenty units and encloses it") {
    const Units anxiety = unitsByRow("pub_irr_anxiety");
    const Interval ends = alphaInterval(anxiety, Metric::ordinal);
    REQUIRE(ends);
    CHECK(*ends.low < 0.228386945292);
    CHECK(*ends.high > 0.228386945292);
    CHECK(alphaInterval(anxiety, Metric::ordinal) == ends);
    CHECK(alphaInterval(unitsByRow("pub_shrout_fleiss_1979"), Metric::ordinal).why == Why::tooFew);
}
