// SPDX-License-Identifier: MIT
// The worked examples: trimmed means, rooms, ticks, r_wg, weights; on the functions the program calls.
#include "score/agreement/Additive.h"
#include "score/agreement/Agreement.h"
#include "score/ratings/Composite.h"
#include "score/ratings/Evidence.h"
#include "score/ratings/Judgement.h"
#include "score/ratings/Round.h"
#include "score/ratings/Trim.h"
#include "score/severity/Rooms.h"
#include "score/weights/Acceptability.h"
#include "score/weights/Sensitivity.h"
#include "support/Catch.h"
#include "unit/score/Published.h"

#include <numeric>

using namespace score;
using namespace score_test;

namespace {

nlohmann::json worked() {
    return publishedFigures("worked_examples");
}

} // namespace

TEST_CASE("Seven examiners by six elements trim to the worked figures") {
    const auto example = worked().at("trimmed_mean");
    const auto points = example.at("examiner_by_element").get<std::vector<std::vector<double>>>();
    const auto most = example.at("elements_max").get<std::vector<double>>();
    const auto digitsOf = [&](const char* key) { return Approx(example.at(key).get<double>()).margin(1e-9); };
    // An element's points are a rating of 0..5 times its weight, its share of the hundred.
    const Scale scale{0, 5};
    const auto ratingOf = [&](std::size_t examiner, std::size_t e) {
        return scale.high * points[examiner][e] / most[e];
    };
    const auto scoreOf = [&](std::size_t examiners, Across across) {
        Row row;
        for (std::size_t e = 0; e < most.size(); ++e) {
            std::vector<Judgement> judgements;
            for (std::size_t r = 0; r < examiners; ++r)
                judgements.push_back({MarkState::rated, ratingOf(r, e)});
            row.push_back(cellAcross(judgements, across).mean.value);
            if (examiners == points.size() && across == Across::trimmed)
                CHECK(most[e] / 100.0 * percentOf(*row.back(), scale) ==
                      Approx(example.at("element_level").at(e).get<double>()).margin(1e-9));
        }
        return percentOf(*weightedMean(row, most).value, scale);
    };
    CHECK(scoreOf(points.size(), Across::trimmed) == digitsOf("element_level_sum"));
    CHECK(scoreOf(points.size(), Across::mean) == digitsOf("plain_mean"));
    CHECK(scoreOf(4, Across::trimmed) == digitsOf("four_examiners_no_trim"));
    std::vector<double> totals;
    for (std::size_t r = 0; r < points.size(); ++r) {
        Row own;
        for (std::size_t e = 0; e < most.size(); ++e)
            own.emplace_back(ratingOf(r, e));
        totals.push_back(percentOf(*weightedMean(own, most).value, scale));
    }
    const Trimmed total = trimmedMean(totals);
    CHECK(*total.value.value == digitsOf("total_level_trimmed"));
    CHECK(*total.untrimmed.value == digitsOf("plain_mean"));
    CHECK(halfUp(*total.value.value, 2) == "74.20");
}

TEST_CASE("Room coefficients are the published ones") {
    const auto published = worked().at("two_stage_room_average").at("published");
    REQUIRE(published.size() == 2);
    for (const auto& example : published) {
        const double overall = example.at("overall_mean").get<double>();
        const auto& means = example.at("room_mean");
        for (std::size_t room = 0; room < 2; ++room) {
            const Figure x = roomCoefficient(overall, means.at(room).get<double>());
            if (example.contains("coef"))
                CHECK(roundedHalfUp(*x.value, 4) == example.at("coef").at(room).get<double>());
            else
                CHECK(roundedHalfUp(*x.value, 2) == example.at("coef_rounded2").at(room).get<double>());
        }
    }
    const auto music = worked().at("two_stage_room_average").at("computed").at("music");
    CHECK(*roomCoefficient(79.40, 76.12).value == Approx(music.at(0).get<double>()).margin(5e-5));
    CHECK(*roomCoefficient(79.40, 83.05).value == Approx(music.at(1).get<double>()).margin(5e-5));
}

TEST_CASE("Ticks give the worked coverage and suggestion") {
    const auto example = worked().at("ticks");
    for (const auto& one : example.at("cases")) {
        QuestionPoints question{one.at("asked").get<bool>() ? Asked::asked : Asked::notAsked, {}};
        for (const auto& point : example.at("points")) {
            Point p{point.at("v").get<double>(),
                    point.at("polarity").get<int>() > 0 ? Polarity::positive : Polarity::negative,
                    {}};
            if (one.contains("ticks") && !one.at("ticks").at(point.at("id").get<std::string>()).is_null())
                p.tick = one.at("ticks").at(point.at("id").get<std::string>()).get<double>();
            question.points.push_back(p);
        }
        const Evidence evidence = evidenceOf({&question, 1}, {});
        if (one.at("coverage").is_null()) {
            CHECK(evidence.coverage == absent(Why::notAsked));
            CHECK_FALSE(evidence.proposal);
            continue;
        }
        CHECK(*evidence.coverage.value == Approx(one.at("coverage").get<double>()).margin(1e-12));
        CHECK(*evidence.suggested.value == Approx(one.at("suggested").get<double>()).margin(1e-12));
    }
}

TEST_CASE("A rating far from three judged points is a conflict") {
    QuestionPoints question{Asked::asked, {{1, Polarity::positive, 1.0}, {1, Polarity::positive, 0.5}}};
    const Evidence two = evidenceOf({&question, 1}, {});
    CHECK(*two.proposal == 4);
    CHECK_FALSE(inConflict(1.0, two, {}));
    question.points.push_back({1, Polarity::positive, 0.75});
    const Evidence three = evidenceOf({&question, 1}, {});
    CHECK(inConflict(2.5, three, {}));
    CHECK_FALSE(inConflict(2.6, three, {}));
}

TEST_CASE("Agreement within a group is the worked one") {
    const auto example = worked().at("rwg");
    for (const auto& one : example.at("cases")) {
        const auto values = one.at("x").get<std::vector<double>>();
        const double expected = one.at(one.contains("rwg") ? "rwg" : "rwg_reported").get<double>();
        CHECK(*rwg(values, 5).value == Approx(expected).margin(1e-12));
    }
    CHECK(rwg({}, 5) == absent(Why::notRated));
}

TEST_CASE("Two criteria give the exact first-rank shares within the error of the draws") {
    const Table table{{80.0, 60.0}, {60.0, 80.0}, {72.0, 70.0}};
    const Acceptability any = underAnyWeights(table);
    CHECK(any.draws == 100000);
    CHECK(any.share[0][0] == Approx(4.0 / 9.0).margin(0.0048));
    CHECK(any.share[1][0] == Approx(5.0 / 11.0).margin(0.0048));
    CHECK(any.share[2][0] == Approx(10.0 / 99.0).margin(0.0048));
}

// The file gives the figures but not the matrix; this one has its composites, and its holes are A's fourth
// and E's first.
TEST_CASE("A missing competency gives the worked composites and bounds and estimates") {
    const auto example = worked().at("missing_competency");
    const double a = 79.8235294117647;
    const double e = 80.42857142857143;
    const Table table{
        {a, a, a, std::nullopt, a},
        {95.46904761904797, 68.25756302520988, 68.25756302520988, 69.78417366946768, 68.25756302520988},
        {75.1, 75.1, 75.1, 75.1, 75.1},
        {65.4, 65.4, 65.4, 65.4, 65.4},
        {std::nullopt, e, e, e, e}};
    const auto weights = example.at("weights").get<Weights>();
    // The worked estimates of the holes are those of the additive fit, competencies in the place of raters.
    Units units{table.size(), weights.size(), {}};
    for (std::size_t c = 0; c < table.size(); ++c)
        for (std::size_t k = 0; k < weights.size(); ++k)
            if (table[c][k])
                units.values.push_back({c, k, *table[c][k]});
    const AdditiveFit fit = fitAdditive(units);
    Table filled = table;
    filled[0][3] = *fit.unit[0].value + *fit.rater[3].value;
    filled[4][0] = *fit.unit[4].value + *fit.rater[0].value;
    CHECK(*filled[0][3] == Approx(example.at("imputed_cells").at("A,K4").get<double>()).margin(1e-9));
    CHECK(*filled[4][0] == Approx(example.at("imputed_cells").at("E,K1").get<double>()).margin(1e-9));
    const std::vector<std::string> names{"A", "B", "C", "D", "E"};
    for (std::size_t c = 0; c < names.size(); ++c) {
        INFO(names[c]);
        const auto digitsOf = [&](const nlohmann::json& n) { return Approx(n.get<double>()).margin(1e-9); };
        const Composite composite = compositeOf(table[c], weights, {0, 100});
        CHECK(*composite.value.value == digitsOf(example.at("renormalised").at(names[c])));
        CHECK(composite.coverage == digitsOf(example.at("coverage").at(names[c])));
        CHECK(composite.lowest == digitsOf(example.at("bounds").at(names[c]).at(0)));
        CHECK(composite.highest == digitsOf(example.at("bounds").at(names[c]).at(1)));
        CHECK(*weightedMean(filled[c], weights).value ==
              digitsOf(example.at("additive_imputed").at(names[c])));
    }
}

// Their critical change delta is taken from one weight before all are divided by their new sum, so the leader
// of two changes where that weight is (w - delta) / (1 - delta) of the whole. Not feasible: no such weight.
TEST_CASE("A lead of two ends at Triantaphyllou and Sanchez's critical changes") {
    const auto figures = publishedFigures("pub_triantaphyllou_sanchez_1997");
    const auto weights = figures.at("weights").get<Weights>();
    const auto matrix = figures.at("matrix").get<std::vector<std::vector<double>>>();
    const double whole = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (const auto& [name, expected] : figures.at("delta").items()) {
        INFO(name);
        const std::string label = name; // "A1-A2,C3"
        const auto digit = [&](std::size_t at) { return static_cast<std::size_t>(label.at(at) - '1'); };
        const auto rowOf = [&](std::size_t at) { return Row(matrix[at].begin(), matrix[at].end()); };
        const std::size_t k = digit(7);
        const auto found = stabilitiesOf({rowOf(digit(1)), rowOf(digit(4))}, weights);
        CHECK(found.leader == 0u); // they are numbered by their scores
        const double delta = expected.at("abs").get<double>();
        CHECK(expected.at("percent").get<double>() == Approx(100.0 * delta / weights[k]).margin(1e-7));
        const Stability& one = found.byCompetency[k];
        const double end = (weights[k] - delta) / (whole - delta);
        CHECK(one.lowBy.has_value() == (delta > 0 && expected.at("feasible").get<bool>()));
        CHECK(one.highBy.has_value() == (delta < 0));
        CHECK(*one.low.value == Approx(one.lowBy ? end : 0.0).margin(1e-9));
        CHECK(*one.high.value == Approx(one.highBy ? end : 1.0).margin(1e-9));
    }
}
