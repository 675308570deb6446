// SPDX-License-Identifier: MIT
// Nothing an insight holds lies outside its range, whatever the panel: ten thousand small ones, drawn.
#include "compare/PanelMarks.h"
#include "explain/InsightWords.h"
#include "support/Catch.h"
#include "support/Soak.h"
#include "unit/compare/InsightText.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace compare;

namespace {

// Fewer where every step is checked by a sanitizer or nothing is optimised.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
constexpr int marksOnly = 1'500;
constexpr int wholeInsights = 40;
#else
constexpr int marksOnly = 10'000;
constexpr int wholeInsights = 300;
#endif
constexpr std::uint32_t ownSeed = 20261128;

using Draw = std::mt19937;

std::size_t below(Draw& draw, std::size_t end) {
    return draw() % end;
}

/// Ties, holes, constant marks, one unit, one interviewer, halves: everything small panels do.
std::vector<score::RatingRow> drawnPanel(Draw& draw) {
    const auto candidates = 1 + below(draw, 6);
    const auto interviewers = 1 + below(draw, 4);
    const auto competencies = 1 + below(draw, 3);
    const auto holes = below(draw, 3) * 25;
    const auto levels = 1 + below(draw, 5);
    const double step = below(draw, 4) == 0 ? 0.5 : 1.0;
    std::vector<score::RatingRow> rows;
    for (std::size_t c = 0; c < candidates; ++c)
        for (std::size_t r = 0; r < interviewers; ++r)
            for (std::size_t k = 0; k < competencies; ++k)
                if (const auto level = below(draw, levels); below(draw, 100) >= holes)
                    rows.push_back({fmt::format("c{}", c), fmt::format("r{}", r), fmt::format("k{}", k),
                                    1 + step * static_cast<double>(level)});
    return rows;
}

void inside(const score::Figure& figure, double low, double high) {
    REQUIRE(figure.value.has_value() == (figure.why == score::Why::present));
    if (figure)
        REQUIRE((std::isfinite(*figure.value) && *figure.value >= low && *figure.value <= high));
}

void inside(const score::Interval& interval, double low, double high) {
    REQUIRE(bool(interval) == (interval.why == score::Why::present));
    if (interval)
        REQUIRE((std::isfinite(*interval.low) && std::isfinite(*interval.high) && *interval.low >= low &&
                 *interval.high <= high && *interval.low <= *interval.high));
}

void checkAgreement(const AgreementInsight& one) {
    for (const auto& alpha : one.alpha) {
        inside(alpha.value, -1, 1);
        inside(alpha.interval95, -1, 1);
    }
    for (const auto* icc : {&one.icc.oneWaySingle, &one.icc.oneWayMean, &one.icc.agreementSingle,
                            &one.icc.agreementMean, &one.icc.consistencySingle, &one.icc.consistencyMean}) {
        inside(icc->value, 0, 1);
        inside(icc->interval95, 0, 1);
    }
    const auto& holes = one.henderson;
    for (const auto* figure :
         {&holes.agreementSingle, &holes.consistencySingle, &holes.agreementMean, &holes.rankingMean})
        inside(*figure, 0, 1);
    REQUIRE(holes.unitVariance >= 0);
    REQUIRE(holes.raterVariance >= 0);
    REQUIRE(holes.residualVariance >= 0);
    REQUIRE(holes.q >= 0);
    // where nothing is missing both ways to the figure say the same
    if (!one.icc.squares || holes.why != score::Why::present)
        return;
    const auto same = [](const score::Figure& a, const score::Figure& b) {
        REQUIRE(bool(a) == bool(b));
        if (a)
            REQUIRE(*a.value == Approx(*b.value).margin(1e-9));
    };
    same(one.icc.consistencySingle.value, holes.consistencySingle);
    same(one.icc.consistencyMean.value, holes.rankingMean);
    same(one.icc.agreementSingle.value, holes.agreementSingle);
    same(one.icc.agreementMean.value, holes.agreementMean);
}

void checkPanel(const PanelInsight& panel) {
    checkAgreement(panel.whole);
    for (const auto& one : panel.competencies)
        checkAgreement(one);
    for (const auto& one : panel.kappas)
        for (const auto* kappa : {&one.unweighted, &one.linear, &one.quadratic})
            inside(*kappa, -1, 1);
    for (const auto& habit : panel.habits)
        inside(habit.habit.withinShare, 0, 1);
}

void checkCandidate(const Comparison& comparison, const CandidateInsight& one) {
    const auto many = static_cast<double>(comparison.candidates.size());
    inside(one.adjusted, -100, 100);
    inside(one.interval90, -1000, 1000);
    inside(one.best, 0, 1);
    inside(one.aboveNext, 0, 1);
    inside(one.expectedRank, 1, many);
    for (const auto& cell : one.cells)
        inside(cell.rwg, 0, 1);
    for (const auto& must : one.musts)
        inside(must.below, 0, 1);
    for (const auto share : one.rankProbabilities)
        REQUIRE((share >= 0 && share <= 1));
}

void checkWeights(const WeightInsight& weights) {
    for (const auto& range : weights.stability) {
        inside(range.low, 0, range.weight + 1e-9);
        inside(range.high, range.weight - 1e-9, 1);
    }
    for (const auto& challenge : weights.challenges)
        inside(challenge.amount, 0, 1);
    for (const auto& pair : weights.pairwise)
        inside(pair.share, 0, 1);
}

} // namespace

TEST_CASE("Of ten thousand small panels none has an agreement or a reliability outside its range", "[soak]") {
    const auto seed = support::seed(ownSeed);
    Draw draw(seed);
    for (int panel = 0; panel < support::rounds(marksOnly, 20 * marksOnly); ++panel) {
        INFO("seed " << seed << ", panel " << panel);
        const auto comparison = compareRatings(drawnPanel(draw), {1, 5});
        checkPanel(panelInsightOf(panelMarksOf(comparison), {}, seed));
    }
}

TEST_CASE("Hundreds of small panels have no figure of any kind outside its range", "[soak]") {
    const auto seed = support::seed(ownSeed);
    Draw draw(seed + 1);
    InsightOptions options;
    options.otherWeights = false;
    options.parts = std::launch::deferred;
    for (int panel = 0; panel < support::rounds(wholeInsights, 20 * wholeInsights); ++panel) {
        INFO("seed " << seed + 1 << ", panel " << panel);
        const auto comparison = compareRatings(drawnPanel(draw), {1, 5}, {}, {{"k0", 3}});
        const auto insight = insightOf(comparison, options);
        checkPanel(insight.panel);
        for (const auto& one : insight.candidates)
            checkCandidate(comparison, one);
        for (const auto& pair : insight.pairs)
            inside(pair.above, 0, 1);
        for (const auto& group : insight.groups)
            checkWeights(group.weights);
        for (const auto& sentence :
             explain::allSentences(comparison, insight, words::Words(words::Language::english))) {
            INFO(sentence);
            REQUIRE(sentence.find("nan") == std::string::npos);
            REQUIRE(sentence.find("inf)") == std::string::npos);
        }
    }
}
