// SPDX-License-Identifier: MIT
// The panel and the weights of an insight for scripts.
#include "cli/InsightJson.h"
#include "compare/InsightCodes.h"

namespace cli {

namespace {

void putCoefficient(Json& json, const std::string& key, const score::Coefficient& coefficient) {
    put(json, key, coefficient.value);
    put(json, key + "_interval95", coefficient.interval95);
}

Json jsonOfIcc(const score::AnovaIcc& anova, const score::Henderson& henderson) {
    Json json;
    putCoefficient(json, "icc1", anova.oneWaySingle);
    putCoefficient(json, "icck", anova.oneWayMean);
    putCoefficient(json, "icc_a1", anova.agreementSingle);
    putCoefficient(json, "icc_ak", anova.agreementMean);
    putCoefficient(json, "icc_c1", anova.consistencySingle);
    putCoefficient(json, "icc_ck", anova.consistencyMean);
    const bool there = henderson.why == score::Why::present;
    const auto component = [&](const std::string& key, double value) {
        put(json, key, there ? score::figure(value, score::notNegative) : score::absent(henderson.why));
    };
    component("unit_variance", henderson.unitVariance);
    component("interviewer_variance", henderson.raterVariance);
    component("residual_variance", henderson.residualVariance);
    component("k_hat", henderson.kHat);
    component("q", henderson.q);
    put(json, "icc_a1_holes", henderson.agreementSingle);
    put(json, "icc_c1_holes", henderson.consistencySingle);
    put(json, "icc_ak_hat", henderson.agreementMean);
    put(json, "icc_qk_hat", henderson.rankingMean);
    return json;
}

Json jsonOfKappa(const compare::KappaInsight& kappa) {
    Json json{{"a", kappa.a}, {"b", kappa.b}, {"n", kappa.n}};
    put(json, "unweighted", kappa.unweighted);
    put(json, "linear", kappa.linear);
    put(json, "quadratic", kappa.quadratic);
    return json;
}

Json jsonOfHotspot(const compare::HotspotInsight& spot) {
    Json json{{"candidate", spot.candidate}, {"competency", spot.competency}, {"range", spot.range}};
    json["marks"] = Json::array();
    for (const auto& [interviewer, level] : spot.marks)
        json["marks"].push_back({{"interviewer", interviewer}, {"value", level}});
    return json;
}

Json jsonOfHabit(const compare::HabitInsight& habit) {
    Json json{{"interviewer", habit.interviewer}, {"ratings", habit.habit.ratings}};
    put(json, "mean", habit.habit.mean);
    put(json, "deviation", habit.habit.deviation);
    json["cards"] = habit.habit.sheets;
    json["straight_cards"] = habit.habit.straight;
    put(json, "within_share", habit.habit.withinShare);
    json["straight_line"] = habit.straightLine;
    json["halo"] = habit.halo;
    return json;
}

Json jsonOfRange(const compare::WeightRange& range) {
    Json json{{"competency", range.competency}, {"weight", range.weight}};
    put(json, "low", range.low);
    json["low_by"] = range.lowBy.empty() ? Json(nullptr) : Json(range.lowBy);
    put(json, "high", range.high);
    json["high_by"] = range.highBy.empty() ? Json(nullptr) : Json(range.highBy);
    return json;
}

Json jsonOfChallenge(const compare::Challenge& challenge) {
    Json json{{"challenger", challenge.challenger}};
    put(json, "amount", challenge.amount);
    json["moves"] = Json::array();
    for (const auto& move : challenge.moves)
        json["moves"].push_back({{"from", move.from}, {"to", move.to}, {"amount", move.amount}});
    return json;
}

} // namespace

Json jsonOf(const compare::AgreementInsight& agreement) {
    Json json{{"unit_count", agreement.units}, {"pairable", agreement.pairable}};
    json["alpha"] = Json::object();
    for (std::size_t m = 0; m < score::metrics.size(); ++m) {
        const std::string key(compare::codeOf(score::metrics[m]));
        put(json["alpha"], key, agreement.alpha[m].value);
        put(json["alpha"], key + "_interval95", agreement.alpha[m].interval95);
    }
    json["icc"] = jsonOfIcc(agreement.icc, agreement.henderson);
    return json;
}

Json jsonOf(const compare::PanelInsight& panel) {
    Json json;
    json["severity"] = Json::array();
    for (const auto& one : panel.severity) {
        Json row{{"interviewer", one.interviewer}};
        put(row, "least_squares", one.leastSquares);
        put(row, "used", one.used);
        row["shared"] = one.shared;
        json["severity"].push_back(std::move(row));
    }
    json["components"] = panel.components;
    json["complete"] = panel.complete;
    auto& agreement = json["agreement"] = jsonOf(panel.whole);
    agreement["competencies"] = Json::array();
    for (const auto& one : panel.competencies) {
        Json row{{"competency", one.competency}};
        row.update(jsonOf(one));
        agreement["competencies"].push_back(std::move(row));
    }
    agreement["kappa"] = Json::array();
    for (const auto& kappa : panel.kappas)
        agreement["kappa"].push_back(jsonOfKappa(kappa));
    agreement["hotspots"] = Json::array();
    for (const auto& spot : panel.hotspots)
        agreement["hotspots"].push_back(jsonOfHotspot(spot));
    json["habits"] = Json::array();
    for (const auto& habit : panel.habits)
        json["habits"].push_back(jsonOfHabit(habit));
    return json;
}

Json jsonOf(const compare::WeightInsight& weights) {
    Json json{{"candidates", weights.candidates}, {"draws", weights.draws}};
    json["stability"] = Json::array();
    for (const auto& range : weights.stability)
        json["stability"].push_back(jsonOfRange(range));
    json["smallest_shift"] = Json::array();
    for (const auto& challenge : weights.challenges)
        json["smallest_shift"].push_back(jsonOfChallenge(challenge));
    json["any_weights"] = weights.anyWeights;
    json["about_these"] = weights.aboutThese;
    json["pairwise"] = Json::array();
    for (const auto& pair : weights.pairwise) {
        Json row{{"a", pair.a}, {"b", pair.b}};
        put(row, "share", pair.share);
        json["pairwise"].push_back(std::move(row));
    }
    return json;
}

} // namespace cli
