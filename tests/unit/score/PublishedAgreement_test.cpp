// SPDX-License-Identifier: MIT
// Krippendorff's alpha and the kappas at the digits of the published files.
#include "Published.h"
#include "score/agreement/Agreement.h"
#include "support/Catch.h"

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

void checkKappas(const std::vector<ValuePair>& pairs, const std::string& name) {
    INFO(name);
    const auto expected = publishedFigures("pub_irr_anxiety").at("kappa").at(name);
    const auto digitsOf = [&](const char* key) {
        return Approx(expected.at(key).get<double>()).margin(digits).epsilon(0);
    };
    CHECK(pairs.size() == expected.at("n").get<std::size_t>());
    CHECK(*kappa(pairs, KappaWeight::unweighted).value == digitsOf("unweighted"));
    CHECK(*kappa(pairs, KappaWeight::linear).value == digitsOf("linear"));
    CHECK(*kappa(pairs, KappaWeight::quadratic).value == digitsOf("quadratic"));
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
    checkKappas(pairsOf(units, 0, 1), "rater1-rater2");
    checkKappas(pairsOf(units, 0, 2), "rater1-rater3");
}

// Raters 2 and 3 never use 5. The file's weighted figures are those of a program that then counts 6 as the
// fifth level; on the values themselves, which is the definition, the kappas are smaller.
TEST_CASE(
    "A category nobody used keeps its place unless levels are renumbered as the published program does") {
    auto pairs = pairsOf(unitsByRow("pub_irr_anxiety"), 1, 2);
    CHECK(*kappa(pairs, KappaWeight::linear).value == Approx(0.12621359223300965).margin(1e-12));
    CHECK(*kappa(pairs, KappaWeight::quadratic).value == Approx(0.2297979797979799).margin(1e-12));
    for (auto& pair : pairs) {
        pair.a = std::min(pair.a, 5.0);
        pair.b = std::min(pair.b, 5.0);
    }
    checkKappas(pairs, "rater2-rater3");
}

TEST_CASE("Cohen's table of proportions gives his kappas") {
    const auto figures = publishedFigures("pub_cohen_1968_weighted_kappa");
    const auto proportions = figures.at("proportions_by_row").get<std::vector<std::vector<double>>>();
    const auto weights = figures.at("disagreement_weights_by_row").get<std::vector<std::vector<double>>>();
    const std::vector<std::vector<double>> plain{{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
    CHECK(*kappa(proportions, plain).value ==
          Approx(figures.at("kappa").get<double>()).margin(digits).epsilon(0));
    CHECK(*kappa(proportions, weights).value ==
          Approx(figures.at("weighted_kappa").get<double>()).margin(digits).epsilon(0));
}

TEST_CASE("An unused category does not move a weighted kappa") {
    const std::vector<ValuePair> pairs{{1, 1}, {1, 4}, {4, 4}, {5, 4}, {5, 5}};
    // By hand on the full 1..5 table: observed 9+1 = 10; expected: sum of (a-b)^2 over all 25 pairs / 5 = 91
    // / 5.
    double expected = 0.0;
    for (const auto& a : pairs)
        for (const auto& b : pairs)
            expected += (a.a - b.b) * (a.a - b.b) / 5.0;
    CHECK(*kappa(pairs, KappaWeight::quadratic).value == Approx(1.0 - 10.0 / expected));
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
