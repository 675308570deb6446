// SPDX-License-Identifier: MIT
// Rank probabilities, words for a lead, must-haves, and the distribution function behind them.
#include "score/severity/RankProbabilities.h"
#include "score/weights/Acceptability.h"
#include "score/weights/Dominance.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

#include <numeric>

using namespace score;
using namespace score_test;

namespace {

Panel holes() {
    return panelOf({}, ruledRows(5, 4, 3, [](auto c, auto r, auto k) { return (c + 2 * r + k) % 4 != 0; }));
}

const Weights weights{3.0, 2.0, 1.0};
const std::vector<std::size_t> everybody{0, 1, 2, 3, 4};

} // namespace

TEST_CASE("Student's t is the published table") {
    CHECK(StudentT(4).cdf(2.776445105198) == Approx(0.975).margin(1e-10));
    CHECK(StudentT(10).cdf(-1.812461122812) == Approx(0.05).margin(1e-10));
    CHECK(StudentT(1).cdf(1.0) == Approx(0.75).margin(1e-10));
    CHECK(StudentT(2).cdf(40.0) == Approx(0.5 + 40.0 / (2.0 * std::sqrt(1602.0))).margin(1e-12));
    CHECK(StudentT(1e6).cdf(1.959963984540) == Approx(0.975).margin(1e-6));
}

TEST_CASE("Expected ranks follow from the exact pairs within the error of the draws") {
    const SeverityModel model = fitSeverity(holes());
    const Certainty certainty = certaintyOf(model, weights, everybody);
    const StudentT t(model.nu);
    const RankProbabilities ranks = rankProbabilities(certainty);
    CHECK(ranks.draws == 20000);
    for (std::size_t c = 0; c < everybody.size(); ++c) {
        double expected = 1.0;
        for (std::size_t other = 0; other < everybody.size(); ++other)
            expected += other == c ? 0.0 : *probabilityAbove(certainty, t, other, c).value;
        CHECK(ranks.expectedRank[c] == Approx(expected).margin(0.04));
    }
}

TEST_CASE("Two candidates' rank probability is the exact pair probability") {
    const SeverityModel model = fitSeverity(holes());
    const Certainty certainty = certaintyOf(model, weights, {0, 4});
    const StudentT t(model.nu);
    const double exact = *probabilityAbove(certainty, t, 0, 1).value;
    CHECK(rankProbabilities(certainty).probability[0][0] ==
          Approx(exact).margin(0.0106)); // three standard errors
}

TEST_CASE("Draws of whole tables agree with draws of composites") {
    const SeverityModel model = fitSeverity(holes());
    const auto composites = rankProbabilities(certaintyOf(model, weights, everybody));
    const auto tables = aboutTheseWeightsAndScores(model, weights, everybody, 7, 1e9);
    for (std::size_t c = 0; c < everybody.size(); ++c)
        for (std::size_t r = 0; r < everybody.size(); ++r)
            CHECK(tables.share[c][r] == Approx(composites.probability[c][r]).margin(0.017));
}

TEST_CASE("The same seed gives the same draws and another seed others") {
    const Certainty certainty = certaintyOf(fitSeverity(holes()), weights, everybody);
    CHECK(rankProbabilities(certainty, 5).probability == rankProbabilities(certainty, 5).probability);
    CHECK(rankProbabilities(certainty, 5).probability != rankProbabilities(certainty, 6).probability);
}

TEST_CASE("Leads are put into four words at their limits") {
    CHECK(leadOf(0.95) == Lead::clearly);
    CHECK(leadOf(0.05) == Lead::clearly);
    CHECK(leadOf(0.949) == Lead::probably);
    CHECK(leadOf(0.80) == Lead::probably);
    CHECK(leadOf(0.65) == Lead::leaning);
    CHECK(leadOf(0.649) == Lead::tooClose);
    CHECK(leadOf(0.5) == Lead::tooClose);
}

TEST_CASE("A must-have is borderline unless four fifths speak") {
    const auto status = [](double mean, double below) {
        return mustHaveOf(figure(mean, anywhere), figure(below, zeroToOne), 3.0);
    };
    CHECK(status(2.0, 0.81) == MustHave::below);
    CHECK(status(2.0, 0.8) == MustHave::borderline);
    CHECK(status(4.0, 0.19) == MustHave::meets);
    CHECK(status(4.0, 0.2) == MustHave::borderline);
    CHECK(status(3.0, 0.5) == MustHave::borderline);
    const auto unsure = absent(Why::oneRater);
    CHECK(mustHaveOf(figure(3.0, anywhere), unsure, 3.0) == MustHave::meets);
    CHECK(mustHaveOf(figure(2.5, anywhere), unsure, 3.0) == MustHave::below);
    CHECK(mustHaveOf(absent(Why::notRated), absent(Why::notRated), 3.0) == MustHave::notObserved);
}

TEST_CASE("A cell nobody rated is below nothing and one interviewer says nothing") {
    auto rows = ruledRows(3, 2, 2, [](auto c, auto, auto k) { return c != 1 || k != 0; });
    const SeverityModel model = fitSeverity(panelOf({}, rows));
    const CellColumn column = cellColumn(model, 0);
    const StudentT t(model.nu);
    CHECK(probabilityBelow(column, t, 1, 3.0) == absent(Why::notRated));
    CHECK(probabilityBelow(column, t, 2, 3.0).value.has_value());
    const SeverityModel alone =
        fitSeverity(panelOf({}, ruledRows(3, 1, 2, [](auto, auto, auto) { return true; })));
    CHECK(probabilityBelow(cellColumn(alone, 0), StudentT(alone.nu), 0, 3.0) == absent(Why::oneRater));
}

TEST_CASE("Dominance by draws says what the marks say when they are clear") {
    std::vector<RatingRow> rows;
    for (const std::string rater : {"r1", "r2", "r3"})
        for (const std::string competency : {"k1", "k2"}) {
            rows.push_back({"a", rater, competency, 5.0});
            rows.push_back({"b", rater, competency, 1.0});
        }
    const SeverityModel model = fitSeverity(panelOf({}, rows));
    CHECK(*probabilityDominates(model, 0, 1).value > 0.9);
    CHECK(*probabilityDominates(model, 1, 0).value < 0.05);
    CHECK(probabilityDominates(fitSeverity(holes()), 0, 1).why == Why::present);
}
