// SPDX-License-Identifier: MIT
// The comparison for scripts; every figure that is absent says why.
#include "cli/Json.h"
#include "cli/LedgerJson.h"

#include "compare/InsightCodes.h"

namespace cli {

namespace {

/// The figure, or null and the reason beside it.
template <class Number>
void put(Json& json, const std::string& key, const std::optional<Number>& figure, std::string_view reason) {
    if (figure) {
        json[key] = *figure;
        return;
    }
    json[key] = nullptr;
    json[key + "_reason"] = reason;
}

Json jsonOfRater(const compare::RaterScore& rater) {
    Json json{{"interviewer", rater.interviewer}};
    put(json, "value", rater.value, compare::codeOf(rater.missing));
    put(json, "suggested", rater.suggested, "no_ticks");
    json["debriefed"] = rater.debriefed;
    json["marks"] = Json::array();
    for (const auto& [item, value] : rater.marks)
        json["marks"].push_back({{"item", session::write(item)}, {"value", value}});
    return json;
}

Json jsonOfCell(const compare::CellScore& cell) {
    Json json{{"competency", cell.competency}};
    put(json, "mean", cell.mean, compare::codeOf(cell.missing));
    put(json, "spread", cell.spread, "fewer_than_two_ratings");
    json["raters"] = Json::array();
    for (const auto& rater : cell.raters)
        json["raters"].push_back(jsonOfRater(rater));
    return json;
}

void putDetails(Json& json, const compare::CandidateResult& candidate) {
    json["must"] = Json::array();
    for (const auto& must : candidate.musts)
        json["must"].push_back(
            {{"competency", must.competency}, {"cut", must.cut}, {"status", compare::codeOf(must.status)}});
    json["cells"] = Json::array();
    for (const auto& cell : candidate.cells)
        json["cells"].push_back(jsonOfCell(cell));
    json["missing"] = {{"not_asked", candidate.missing.notAsked},
                       {"na", candidate.missing.notApplicable},
                       {"no_evidence", candidate.missing.noEvidence},
                       {"blank", candidate.missing.blank}};
    json["flags"] = Json::array();
    for (const auto& raised : candidate.flags)
        json["flags"].push_back({{"flag", raised.flag}, {"interviewers", raised.interviewers}});
    json["recommendations"] = Json::array();
    for (const auto& [interviewer, advice] : candidate.recommendations)
        json["recommendations"].push_back({{"interviewer", interviewer}, {"value", advice}});
    json["interviewers"] = candidate.interviewers;
    json["hotspots"] = candidate.farApart;
}

Json jsonOfCandidate(const compare::CandidateResult& candidate) {
    Json json{{"id", candidate.id}, {"name", candidate.name}};
    put(json, "rank", candidate.rank, candidate.unrankable);
    json["tied"] = candidate.tied;
    put(json, "group", candidate.group, std::string(compare::codeOf(score::Why::notRated)));
    json["rankable"] = candidate.unrankable.empty();
    put(json, "composite", candidate.composite, "no-marks");
    put(json, "index", candidate.index, "no-marks");
    json["coverage"] = candidate.coverage;
    json["bounds"] = {candidate.low, candidate.high};
    putDetails(json, candidate);
    return json;
}

} // namespace

Json jsonOf(const compare::Comparison& comparison) {
    const auto& frozen = comparison.frozen;
    Json json{{"position", comparison.position},         {"title", comparison.title},
              {"plan_version", frozen.plan.version},     {"content_hash", frozen.contentHash},
              {"structure_hash", frozen.structureHash},  {"rule", plan::codeOf(frozen.plan.rule)},
              {"rate", plan::codeOf(frozen.plan.rateBy)}};
    json["competencies"] = Json::array();
    for (const auto& row : comparison.competencies) {
        Json competency{{"id", row.id}};
        if (const auto* known = rubric::findCompetency(frozen.rubric, row.id))
            competency["name"] = jsonOf(known->name);
        competency["weight"] = row.weight;
        put(competency, "must", row.cut, "not_a_must_have");
        json["competencies"].push_back(std::move(competency));
    }
    json["candidates"] = Json::array();
    for (const auto& candidate : comparison.candidates)
        json["candidates"].push_back(jsonOfCandidate(candidate));
    json["hidden"] = Json::array();
    for (const auto& candidate : comparison.candidates)
        if (compare::isWithheld(candidate))
            json["hidden"].push_back(candidate.id);
    json["interviewers"] = comparison.interviewers;
    json["notices"] = Json::array();
    for (const auto& notice : comparison.notices)
        json["notices"].push_back(
            {{"candidate", notice.candidate}, {"interviewer", notice.interviewer}, {"code", notice.code}});
    json["provisional"] = comparison.provisional;
    json["not_counted"] = Json::array();
    for (const auto& other : comparison.notCounted)
        json["not_counted"].push_back({{"candidate", other.card.candidate},
                                       {"interviewer", other.card.interviewer},
                                       {"reason", compare::codeOf(other.why)},
                                       {"items", itemsJson(other.card)}});
    return json;
}

} // namespace cli
