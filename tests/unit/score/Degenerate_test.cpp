// SPDX-License-Identifier: MIT
// Small and odd panels answer with a reason, never with a number that is none.
#include "score/agreement/Agreement.h"
#include "score/agreement/Icc.h"
#include "score/agreement/LeastSquares.h"
#include "score/ratings/Composite.h"
#include "score/severity/RankProbabilities.h"
#include "score/weights/Acceptability.h"
#include "score/weights/Sensitivity.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

#include <cmath>
#include <numeric>

using namespace score;
using namespace score_test;

namespace {

void finite(const Figure& f) {
    REQUIRE(f.value.has_value() == (f.why == Why::present));
    if (f)
        REQUIRE(std::isfinite(*f.value));
}

void finite(const Interval& i) {
    REQUIRE(bool(i) == (i.why == Why::present));
    if (i)
        REQUIRE((std::isfinite(*i.low) && std::isfinite(*i.high)));
}

struct Answers {
    Certainty certainty;
    LeastSquares least;
    Alpha alpha;
    AnovaIcc icc;
    Henderson henderson;
};

/// Asks everything; nothing may be NaN.
Answers ask(const Panel& panel) {
    const Weights weights(panel.competencies.size(), 1.0);
    const SeverityModel model = fitSeverity(panel);
    std::vector<std::size_t> all(panel.candidates.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const Units units = cellsAsUnits(panel);
    Answers answers{certaintyOf(model, weights, all), leastSquares(panel),
                    krippendorff(units, Metric::ordinal), anovaIcc(units), hendersonOf(units)};
    for (const auto& f : answers.certainty.adjusted)
        finite(f);
    for (const auto& i : answers.certainty.interval90)
        finite(i);
    for (const auto& f : answers.least.severity)
        finite(f);
    for (const Metric metric : metrics)
        finite(krippendorff(units, metric).value);
    for (const auto* c :
         {&answers.icc.oneWaySingle, &answers.icc.oneWayMean, &answers.icc.agreementSingle,
          &answers.icc.agreementMean, &answers.icc.consistencySingle, &answers.icc.consistencyMean}) {
        finite(c->value);
        finite(c->interval95);
    }
    finite(answers.henderson.rankingMean);
    for (const auto& pair : kappasOf(units))
        for (const auto* f : {&pair.unweighted, &pair.linear, &pair.quadratic})
            finite(*f);
    for (const auto& s : stabilitiesOf(cellMeans(panel), weights).byCompetency) {
        finite(s.low);
        finite(s.high);
    }
    for (const auto& row : underAnyWeights(cellMeans(panel)).share)
        for (const double share : row)
            REQUIRE(std::isfinite(share));
    for (const auto& row : rankProbabilities(answers.certainty, 1, 320).probability)
        for (const double share : row)
            REQUIRE(std::isfinite(share));
    return answers;
}

const Present always = [](auto, auto, auto) { return true; };

} // namespace

TEST_CASE("Bounds keep a figure out, take off its rounding and cut an interval") {
    CHECK(*figure(1.0 + 1e-10, zeroToOne).value == 1.0);
    CHECK(figure(1.0 + 1e-8, zeroToOne) == absent(Why::outOfRange));
    CHECK(figure(std::nan(""), anywhere, Why::tooFew) == absent(Why::tooFew));
    CHECK(interval(0.9, 0.1, zeroToOne) == noInterval(Why::outOfRange));
    CHECK(cutTo(correlation, -1.5, 0.4) == interval(-1.0, 0.4, correlation));
    CHECK(cutTo(correlation, 1.1, 1.4, Why::noVariation) == noInterval(Why::noVariation));
    CHECK(ratio(1.0, 1e-13, anywhere) == absent(Why::noVariation));
}

TEST_CASE("One interviewer has no agreement and no certainty") {
    const Answers a = ask(panelOf({}, ruledRows(4, 1, 3, always)));
    CHECK(a.certainty.why == Why::oneRater);
    CHECK(a.certainty.adjusted[0].value.has_value());
    CHECK(a.least.severity[0] == absent(Why::oneRater));
    CHECK(a.alpha.value == absent(Why::noDoubleRatings));
    CHECK(a.icc.why == Why::oneRater);
    CHECK(a.henderson.why == Why::oneRater);
}

TEST_CASE("One candidate has nobody to be ahead of") {
    const Answers a = ask(panelOf({}, ruledRows(1, 3, 3, always)));
    CHECK(a.certainty.why == Why::oneUnit);
    CHECK(stabilitiesOf({{3.0, 4.0}}, {1, 1}).byCompetency[0].low == absent(Why::oneUnit));
}

TEST_CASE("Equal marks vary nowhere and probabilities stay in the middle") {
    auto rows = ruledRows(3, 3, 3, always);
    for (auto& row : rows)
        row.value = 4.0;
    const Panel panel = panelOf({}, rows);
    const Answers a = ask(panel);
    CHECK(a.alpha.value == absent(Why::noVariation));
    CHECK(a.icc.why == Why::didNotDiffer);
    CHECK(a.icc.oneWaySingle.value == absent(Why::noVariation)); // 0/0 is not 0
    CHECK(a.icc.consistencyMean.value == absent(Why::noVariation));
    CHECK(a.henderson.rankingMean == absent(Why::noVariation));
    CHECK(*probabilityAbove(a.certainty, StudentT(a.certainty.composites.nu), 0, 1).value == Approx(0.5));
}

TEST_CASE("Perfect agreement on different candidates is not certainty") {
    auto rows = ruledRows(3, 3, 2, always);
    for (auto& row : rows)
        row.value = 2.0 + static_cast<double>(row.candidate.back() - '0');
    const Answers a = ask(panelOf({}, rows));
    const double p = *probabilityAbove(a.certainty, StudentT(a.certainty.composites.nu), 1, 0).value;
    CHECK(p > 0.8);
    CHECK(p < 0.9999);
    CHECK(*a.alpha.value.value == Approx(1.0));
    CHECK(*a.icc.consistencyMean.value.value == Approx(1.0));
}

TEST_CASE("One competency has no weights to move") {
    const Panel panel = panelOf({}, ruledRows(3, 3, 1, always));
    ask(panel);
    CHECK(stabilitiesOf(cellMeans(panel), {1}).byCompetency[0].low == absent(Why::oneCompetency));
}

TEST_CASE("No marks at all are answered with not rated") {
    const Panel panel = panelOf({}, {}, {"k1", "k2"}, {"a", "b"}, {"r"});
    const Answers a = ask(panel);
    CHECK(a.certainty.why == Why::notRated);
    CHECK(a.least.severity[0] == absent(Why::notRated));
    CHECK(a.icc.why == Why::notRated);
    CHECK_FALSE(comparableGroups(panel, {1, 1})[0]);
    ask(panelOf({}, {}));
}

TEST_CASE("Two panels with nobody in common are not connected") {
    auto rows = ruledRows(4, 4, 2, [](auto c, auto r, auto) { return (c < 2) == (r < 2); });
    const Answers a = ask(panelOf({}, rows));
    CHECK(a.least.components == 2);
    CHECK(a.henderson.why == Why::notConnected);
    CHECK(a.least.component[0] == a.least.component[1]);
    CHECK(a.least.component[0] != a.least.component[3]);
}

TEST_CASE("A single shared cell is little but it is a link") {
    auto rows =
        ruledRows(3, 2, 2, [](auto c, auto r, auto k) { return (c < 2) == (r == 0) || (c == 0 && k == 0); });
    const Answers a = ask(panelOf({}, rows));
    CHECK(a.least.components == 1);
    CHECK(a.least.shared == std::vector<std::size_t>{1, 1});
    CHECK(a.certainty.why == Why::present);
    CHECK(a.henderson.why == Why::tooFew);
}

TEST_CASE("Nobody rates what another rated and only the prior would speak") {
    const Answers a = ask(panelOf({}, ruledRows(4, 2, 2, [](auto c, auto r, auto) { return c % 2 == r; })));
    CHECK(a.certainty.why == Why::noDoubleRatings);
    CHECK(a.least.severity[0] == absent(Why::notConnected));
}

TEST_CASE("Two hundred interviewers of one candidate are bearable") {
    const Answers a = ask(panelOf({}, ruledRows(1, 200, 3, always)));
    CHECK(a.certainty.why == Why::oneUnit);
    CHECK(a.alpha.pairable == 600);
}

TEST_CASE("Thinly marked panels never give a number that is none") {
    for (std::uint64_t seed = 0; seed < 150; ++seed)
        ask(panelOf({}, drawnRows(seed, {3, 3, 3, seed % 2 ? 0.6 : 0.3})));
}
