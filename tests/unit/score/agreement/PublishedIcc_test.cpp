// SPDX-License-Identifier: MIT
// Intraclass correlations, their intervals and Henderson's components at the digits of the published files.
#include "score/agreement/Icc.h"
#include "support/Catch.h"
#include "unit/score/Published.h"

using namespace score;
using namespace score_test;

namespace {

Approx digitsOf(const nlohmann::json& number) {
    return Approx(number.get<double>()).margin(1e-10).epsilon(0);
}

void checkCoefficient(const Coefficient& coefficient, const nlohmann::json& expected) {
    REQUIRE(coefficient.value);
    REQUIRE(coefficient.interval95);
    CHECK(*coefficient.value.value == digitsOf(expected.at("est")));
    // psych solves its quantiles to about 1e-12
    CHECK(*coefficient.interval95.low == digitsOf(expected.at("lo")));
    CHECK(*coefficient.interval95.high == digitsOf(expected.at("hi")));
}

void checkFile(const Units& units, const std::string& file) {
    INFO(file);
    const auto figures = publishedFigures(file);
    const AnovaIcc icc = anovaIcc(units);
    REQUIRE(icc.squares);
    CHECK(icc.squares->rows == digitsOf(figures.at("ms").at("MSR")));
    CHECK(icc.squares->columns == digitsOf(figures.at("ms").at("MSC")));
    CHECK(icc.squares->residual == digitsOf(figures.at("ms").at("MSE")));
    CHECK(icc.squares->within == digitsOf(figures.at("ms").at("MSW")));
    const auto& psych = figures.at("psych_ICC");
    checkCoefficient(icc.oneWaySingle, psych.at("ICC1"));
    checkCoefficient(icc.agreementSingle, psych.at("ICC2"));
    checkCoefficient(icc.consistencySingle, psych.at("ICC3"));
    checkCoefficient(icc.oneWayMean, psych.at("ICC1k"));
    checkCoefficient(icc.agreementMean, psych.at("ICC2k"));
    checkCoefficient(icc.consistencyMean, psych.at("ICC3k"));

    const Henderson h = hendersonOf(units);
    const auto& expected = figures.at("vc").at("henderson3");
    CHECK(h.unitVariance == digitsOf(expected.at("var_unit")));
    CHECK(h.raterVariance == digitsOf(expected.at("var_rater")));
    CHECK(h.residualVariance == digitsOf(expected.at("var_resid")));
    CHECK(h.kHat == digitsOf(figures.at("vc").at("khat")));
    CHECK(h.q == Approx(0.0).margin(1e-12));
    const auto& raw = expected.at("icc_raw");
    CHECK(*h.agreementSingle.value == digitsOf(raw.at("ICC(A,1)")));
    CHECK(*h.consistencySingle.value == digitsOf(raw.at("ICC(C,1)")));
    CHECK(*h.agreementMean.value == digitsOf(raw.at("ICC(A,khat)")));
    CHECK(*h.rankingMean.value == digitsOf(raw.at("ICC(Q,khat)")));

    // nothing is missing, so the one-way analysis is part of the other
    CHECK(static_cast<double>(icc.squares->k) == digitsOf(figures.at("vc").at("oneway_anova").at("n0")));
    CHECK(*icc.oneWaySingle.value.value == digitsOf(figures.at("vc").at("oneway_anova").at("ICC(1)")));
}

} // namespace

TEST_CASE("Intraclass correlations of the published data sets have the published digits") {
    checkFile(unitsByRow("pub_shrout_fleiss_1979"), "pub_shrout_fleiss_1979");
    checkFile(unitsByRow("pub_irr_anxiety"), "pub_irr_anxiety");
    checkFile(unitsByLine("pub_realstat_wine_icc"), "pub_realstat_wine_icc");
}

TEST_CASE("Holes leave variance components and the share of overlapping raters") {
    Units units = unitsByRow("pub_shrout_fleiss_1979");
    std::erase_if(units.values, [](const Observation& o) { return (o.unit + o.rater) % 5 == 0; });
    CHECK(anovaIcc(units).why == Why::missingCells);
    const Henderson h = hendersonOf(units);
    REQUIRE(h.why == Why::present);
    // numpy's least squares on the same ratings
    CHECK(h.residualVariance == Approx(1.106926406926407).margin(1e-9));
    CHECK(h.unitVariance == Approx(2.2764069264069264).margin(1e-9));
    CHECK(h.raterVariance == Approx(5.200765900765902).margin(1e-9));
    const auto severity = fitAdditive(units).rater;
    const double expected[] = {2.454545454545457, -2.961038961038959, -0.7467532467532481,
                               1.2532467532467502};
    for (std::size_t r = 0; r < 4; ++r)
        CHECK(*severity[r].value == Approx(expected[r]).margin(1e-9));
    // raters a unit: 3 4 3 3 3 3 -> harmonic mean 6 / (5/3 + 1/4); q by the sum over pairs of units
    CHECK(h.kHat == Approx(6.0 / (5.0 / 3.0 + 0.25)).margin(1e-12));
    const auto rates = [&](std::size_t u, std::size_t r) { return (u + r) % 5 != 0; };
    double pairs = 0.0;
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = 0; j < 6; ++j) {
            double both = 0.0;
            double ki = 0.0;
            double kj = 0.0;
            for (std::size_t r = 0; r < 4; ++r) {
                both += rates(i, r) && rates(j, r);
                ki += rates(i, r);
                kj += rates(j, r);
            }
            pairs += i != j ? both / (ki * kj) : 0.0;
        }
    CHECK(h.q == Approx(1.0 / h.kHat - pairs / 30.0).margin(1e-12));
    CHECK(*truncated(h).rankingMean.value <= 1.0);
}
