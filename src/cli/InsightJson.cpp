// SPDX-License-Identifier: MIT
// Candidates, pairs and groups; the panel and the weights are in PanelJson.cpp.
#include "cli/InsightJson.h"

#include "compare/InsightCodes.h"
#include "explain/InsightWords.h"

#include <algorithm>

namespace cli {

namespace {

void addMusts(Json& json, const compare::CandidateInsight& candidate) {
    for (std::size_t m = 0; m < candidate.musts.size(); ++m) {
        const auto& must = candidate.musts[m];
        json["must"][m]["status"] = compare::codeOf(must.status);
        put(json["must"][m], "p_below", must.below);
    }
}

void addCells(Json& json, const compare::CandidateInsight& candidate) {
    for (std::size_t k = 0; k < candidate.cells.size(); ++k) {
        put(json["cells"][k], "adjusted", candidate.cells[k].adjusted);
        put(json["cells"][k], "r_wg", candidate.cells[k].rwg);
    }
}

void addCandidate(Json& json, const compare::CandidateInsight& candidate) {
    put(json, "adjusted", candidate.adjusted);
    if (candidate.adjustedRank)
        json["adjusted_rank"] = *candidate.adjustedRank;
    else {
        json["adjusted_rank"] = nullptr;
        json["adjusted_rank_reason"] =
            json["rankable"] == true ? Json(compare::codeOf(candidate.adjusted.why)) : json["rank_reason"];
    }
    put(json, "interval90", candidate.interval90);
    put(json, "p_best", candidate.best);
    if (candidate.best)
        json["rank_probabilities"] = candidate.rankProbabilities;
    else {
        json["rank_probabilities"] = nullptr;
        json["rank_probabilities_reason"] = compare::codeOf(candidate.best.why);
    }
    put(json, "expected_rank", candidate.expectedRank);
    json["absent_interviewers"] = candidate.absent;
    addMusts(json, candidate);
    addCells(json, candidate);
}

Json jsonOfPair(const compare::PairInsight& pair, const words::Words& tr) {
    Json json{{"a", pair.a}, {"b", pair.b}};
    put(json, "p_a_above_b", pair.above);
    if (pair.above) {
        const auto lead = score::leadOf(*pair.above.value);
        json["ahead"] = *pair.above.value >= 0.5 ? pair.a : pair.b;
        json["lead"] = compare::codeOf(lead);
        json["words"] = explain::words(lead, tr);
    } else {
        for (const char* key : {"ahead", "lead", "words"})
            json[key] = nullptr;
        json["words_reason"] = compare::codeOf(pair.above.why);
    }
    json["dominance"] = compare::codeOf(pair.dominance);
    return json;
}

/// The first group's weights stand at the top already.
Json jsonOfGroups(const std::vector<compare::RankingGroup>& groups) {
    Json json = Json::array();
    for (const auto& group : groups) {
        json.push_back({{"candidates", group.candidates},
                        {"interviewers", group.interviewers},
                        {"rank_draws", group.rankDraws}});
        if (json.size() > 1)
            json.back()["weights"] = jsonOf(group.weights);
    }
    return json;
}

} // namespace

void put(Json& json, const std::string& key, const score::Figure& figure) {
    if (figure) {
        json[key] = *figure.value;
        return;
    }
    json[key] = nullptr;
    json[key + "_reason"] = compare::codeOf(figure.why);
}

void put(Json& json, const std::string& key, const score::Interval& interval) {
    if (interval) {
        json[key] = {*interval.low, *interval.high};
        return;
    }
    json[key] = nullptr;
    json[key + "_reason"] = compare::codeOf(interval.why);
}

Json jsonOf(const compare::Comparison& comparison, const compare::Insight& insight, const words::Words& tr) {
    Json json = jsonOf(comparison);
    json["seed"] = insight.seed;
    json["scale"] = {comparison.scale.low, comparison.scale.high};
    for (std::size_t c = 0; c < insight.candidates.size(); ++c)
        addCandidate(json["candidates"][c], insight.candidates[c]);
    json["pairs"] = Json::array();
    for (const auto& pair : insight.pairs)
        json["pairs"].push_back(jsonOfPair(pair, tr));
    json.update(jsonOf(insight.panel));
    json["weights"] =
        jsonOf(insight.groups.empty() ? compare::WeightInsight{} : insight.groups.front().weights);
    json["groups"] = jsonOfGroups(insight.groups);
    json["sentences"] = explain::allSentences(comparison, insight, tr);
    return json;
}

} // namespace cli
