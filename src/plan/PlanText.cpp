// SPDX-License-Identifier: MIT
// JSON in and out of a plan.
#include "plan/PlanText.h"

#include <nlohmann/json.hpp>

namespace plan {

using nlohmann::json;

namespace {

/// A plan nests three deep; the parser itself would follow any depth.
constexpr int deepest = 8;
struct TooDeep {};

} // namespace

std::string writePlan(const Plan& plan) {
    json questions = json::array();
    for (const auto& question : plan.questions)
        questions.push_back({{"id", question.id}, {"minutes", question.minutes}});
    json weights = json::array();
    for (const auto& weight : plan.weights)
        weights.push_back({{"competency", weight.competency}, {"hundredths", weight.hundredths}});
    json musts = json::array();
    for (const auto& must : plan.mustHaves)
        musts.push_back({{"competency", must.competency}, {"cut_hundredths", must.cutHundredths}});
    json all{{"title", plan.title},
             {"rubric", plan.rubric},
             {"version", plan.version},
             {"questions", questions},
             {"rate_by", codeOf(plan.rateBy)},
             {"rule", codeOf(plan.rule)},
             {"weights", weights},
             {"must_haves", musts},
             {"panel", plan.panel},
             {"minutes", plan.minutes}};
    if (plan.counted) // older plans keep their bytes, and so their hashes
        all["counted"] = codeOf(*plan.counted);
    return all.dump();
}

std::optional<Plan> readPlan(std::string_view text) {
    try {
        const auto all = json::parse(text, [](int depth, json::parse_event_t, json&) {
            if (depth > deepest)
                throw TooDeep();
            return true;
        });
        Plan plan;
        plan.title = all.at("title");
        plan.rubric = all.at("rubric");
        plan.version = all.at("version");
        for (const auto& row : all.at("questions"))
            plan.questions.push_back({row.at("id"), row.at("minutes")});
        const auto rateBy = rateByOf(all.at("rate_by").get<std::string>());
        const auto rule = ruleOf(all.at("rule").get<std::string>());
        if (!rateBy || !rule)
            return std::nullopt;
        plan.rateBy = *rateBy;
        plan.rule = *rule;
        for (const auto& row : all.at("weights"))
            plan.weights.push_back({row.at("competency"), row.at("hundredths")});
        for (const auto& row : all.value("must_haves", json::array()))
            plan.mustHaves.push_back({row.at("competency"), row.at("cut_hundredths")});
        plan.panel = all.value("panel", std::vector<std::string>());
        plan.minutes = all.value("minutes", plan.minutes);
        if (all.contains("counted")) {
            plan.counted = countedOf(all.at("counted").get<std::string>());
            if (!plan.counted)
                return std::nullopt;
        }
        return plan;
    } catch (const TooDeep&) {
        return std::nullopt;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

} // namespace plan
