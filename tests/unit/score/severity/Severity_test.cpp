// SPDX-License-Identifier: MIT
// The severity model against an independent dense program (tests/bench/peers/severity_dense.py).
#include "score/agreement/LeastSquares.h"
#include "score/severity/Certainty.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

using namespace score;
using namespace score_test;

namespace {

struct Expected {
    std::vector<double> severity;
    std::vector<double> adjusted;
    std::vector<double> firstAbove; ///< P(0 > b), b from 1
    double low = 0.0;
    double high = 0.0;
    double firstBelow3 = 0.0;
};

void check(const Panel& panel, const Expected& expected) {
    constexpr double close = 1e-8;
    Weights weights{3.0, 2.0, 1.0};
    weights.resize(panel.competencies.size());
    const SeverityModel model = fitSeverity(panel);
    const StudentT t(model.nu);
    for (std::size_t r = 0; r < expected.severity.size(); ++r)
        CHECK(*model.severity[r].value == Approx(expected.severity[r]).margin(close).epsilon(0));
    std::vector<std::size_t> all;
    for (std::size_t c = 0; c < panel.candidates.size(); ++c)
        all.push_back(c);
    const Certainty certainty = certaintyOf(model, weights, all);
    REQUIRE(certainty.why == Why::present);
    for (std::size_t c = 0; c < all.size(); ++c)
        CHECK(*certainty.adjusted[c].value == Approx(expected.adjusted[c]).margin(close).epsilon(0));
    for (std::size_t b = 1; b < all.size(); ++b)
        CHECK(*probabilityAbove(certainty, t, 0, b).value ==
              Approx(expected.firstAbove[b - 1]).margin(close).epsilon(0));
    CHECK(*certainty.contrast90[0].low == Approx(expected.low).margin(close).epsilon(0));
    CHECK(*certainty.contrast90[0].high == Approx(expected.high).margin(close).epsilon(0));
    CHECK(*probabilityBelow(cellColumn(model, 0), t, 0, 3.0).value ==
          Approx(expected.firstBelow3).margin(close).epsilon(0));
}

} // namespace

TEST_CASE("Severity of a complete panel agrees with the dense program") {
    const auto rows = ruledRows(4, 3, 3, [](auto, auto, auto) { return true; });
    check(panelOf({}, rows), {{-0.078232266765, 0.156464533531, -0.078232266765},
                              {2.444444444444, 3.500000000000, 3.722222222222, 3.388888888889},
                              {0.151935791520, 0.110044841419, 0.177215524871},
                              -1.912152166883,
                              0.273263277994,
                              0.975506369893});
}

TEST_CASE("Severity of a panel with holes agrees with the dense program") {
    const auto rows = ruledRows(5, 4, 3, [](auto c, auto r, auto k) { return (c + 2 * r + k) % 4 != 0; });
    check(panelOf({}, rows),
          {{-0.305612170672, 0.240341337445, -0.237608983444, 0.302879816671},
           {2.242361217327, 3.698792057190, 3.637891427683, 3.964445481931, 2.383119152357},
           {0.059209274932, 0.077091387387, 0.033141211680, 0.436585244626},
           -1.946157955940,
           0.067741525197,
           0.972777176591});
}

TEST_CASE("Severity of a rota agrees with the dense program") {
    const auto rows = ruledRows(6, 4, 2, [](auto c, auto r, auto) { return r == c % 4 || r == (c + 1) % 4; });
    check(panelOf({}, rows),
          {{-0.309900870285, 0.251733260284, -0.055106490643, 0.113274100644},
           {2.429083805000, 4.001686615180, 2.070916195000, 3.798313384820, 3.029083805000, 2.101686615180},
           {0.093691243580, 0.620496201006, 0.122205393046, 0.288562019971, 0.615993712323},
           -1.788246812206,
           0.828965798829,
           0.959250491258});
}

TEST_CASE("With one competency there is no halo and the dense program agrees") {
    const auto rows = ruledRows(5, 3, 1, [](auto c, auto r, auto) { return (c + r) % 4 != 1; });
    const Panel panel = panelOf({}, rows);
    CHECK(fitSeverity(panel).levels.size() == 1);
    check(panel, {{-0.036430423558, 0.366215197087, -0.329784773529},
                  {1.183107598543, 3.481784788221, 4.000000000000, 2.335107613236, 4.683107598543},
                  {0.012799582952, 0.002405693299, 0.113849295393, 0.001034251242},
                  -2.951928028604,
                  -0.969266988244,
                  0.981741893036});
}

TEST_CASE("Least squares finds the severities a panel was made with") {
    std::vector<RatingRow> rows;
    const std::vector<double> severity{-0.5, 0.25, 0.25};
    for (std::size_t c = 0; c < 4; ++c)
        for (std::size_t r = 0; r < 3; ++r)
            if ((c + r) % 4 != 0)
                rows.push_back(
                    {idOf('c', c), idOf('r', r), "k", 3.0 + 0.1 * static_cast<double>(c) + severity[r]});
    const LeastSquares fit = leastSquares(panelOf({}, rows));
    for (std::size_t r = 0; r < 3; ++r)
        CHECK(*fit.severity[r].value == Approx(severity[r]).margin(1e-12));
    CHECK(fit.components == 1);
    CHECK(fitAdditive(cellsAsUnits(panelOf({}, rows))).sse == Approx(0.0).margin(1e-12));
    CHECK(fit.shared == std::vector<std::size_t>{3, 3, 3});
}

TEST_CASE("The difference of two severities is that of a paired comparison") {
    std::vector<RatingRow> rows;
    const std::vector<double> a{1, 3, 2, 5};
    const std::vector<double> b{2, 3, 4, 5};
    for (std::size_t c = 0; c < a.size(); ++c) {
        rows.push_back({idOf('c', c), "a", "k", a[c]});
        rows.push_back({idOf('c', c), "b", "k", b[c]});
    }
    const LeastSquares fit = leastSquares(panelOf({}, rows));
    // differences -1 0 -2 0: mean -.75
    CHECK(*fit.severity[0].value - *fit.severity[1].value == Approx(-0.75));
}
