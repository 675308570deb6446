// SPDX-License-Identifier: MIT
// Rubrics, plans and findings for scripts.
#include "cli/Json.h"

namespace cli {

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json jsonOf(const words::Text& text) {
    return {{"en", text.en}, {"zh", text.zh}};
}

Json jsonOf(const reading::Finding& finding, const words::Words& tr) {
    constexpr const char* severities[] = {"note", "warning", "error"};
    return {{"severity", severities[static_cast<int>(finding.severity)]},
            {"code", finding.code},
            {"file", finding.place.file},
            {"line", finding.place.line},
            {"column", finding.place.column},
            {"message", reading::sentence(finding, tr)}};
}

namespace {

const char* codeOf(rubric::QuestionStatus status) {
    switch (status) {
    case rubric::QuestionStatus::ready:
        return "ready";
    case rubric::QuestionStatus::draft:
        return "draft";
    case rubric::QuestionStatus::retired:
        break;
    }
    return "retired";
}

Json jsonOfQuestion(const rubric::Rubric& rubric, const rubric::Question& question) {
    Json criteria = Json::array();
    for (const auto& criterion : question.criteria)
        criteria.push_back({{"id", criterion.id},
                            {"label", jsonOf(criterion.label)},
                            {"named", criterion.named},
                            {"implied", criterion.implied}});
    Json points = Json::array();
    for (const auto& point : question.points)
        points.push_back({{"id", point.id}, {"text", jsonOf(point.text)}, {"competency", point.competency}});
    return {{"id", question.id},
            {"text", jsonOf(question.text)},
            {"category", question.category},
            {"status", codeOf(question.status)},
            {"minutes", question.minutes},
            {"competencies", rubric::competenciesOf(rubric, question)},
            {"criteria", std::move(criteria)},
            {"points", std::move(points)}};
}

} // namespace

Json jsonOf(const rubric::Rubric& rubric) {
    Json competencies = Json::array();
    for (const auto& row : rubric.competencies)
        competencies.push_back({{"id", row.id},
                                {"name", jsonOf(row.name)},
                                {"definition", jsonOf(row.definition)},
                                {"suggested", row.offer == rubric::Competency::Offer::suggested}});
    Json questions = Json::array();
    for (const auto& question : rubric.questions)
        questions.push_back(jsonOfQuestion(rubric, question));
    Json flags = Json::array();
    for (const auto& flag : rubric.redFlags)
        flags.push_back({{"id", flag.id}, {"text", jsonOf(flag.text)}, {"competency", flag.competency}});
    Json overlaps = Json::array();
    for (const auto& overlap : rubric.overlaps)
        overlaps.push_back(
            {{"id", overlap.id}, {"questions", overlap.questions}, {"topic", jsonOf(overlap.topic)}});
    return {{"id", rubric.id},
            {"version", rubric.version},
            {"title", jsonOf(rubric.title)},
            {"description", jsonOf(rubric.description)},
            {"competencies", std::move(competencies)},
            {"questions", std::move(questions)},
            {"red_flags", std::move(flags)},
            {"overlaps", std::move(overlaps)}};
}

Json jsonOf(const plan::Plan& plan) {
    Json questions = Json::array();
    for (const auto& question : plan.questions)
        questions.push_back({{"id", question.id}, {"minutes", question.minutes}});
    Json weights = Json::array();
    for (const auto& weight : plan.weights)
        weights.push_back({{"competency", weight.competency},
                           {"weight", weight.hundredths / 100.0},
                           {"share", plan::shareOf(plan, weight.competency)}});
    Json musts = Json::array();
    for (const auto& must : plan.mustHaves)
        musts.push_back({{"competency", must.competency}, {"cut", must.cutHundredths / 100.0}});
    Json json{{"title", plan.title},
              {"rubric", plan.rubric},
              {"version", plan.version},
              {"rate", plan::codeOf(plan.rateBy)},
              {"rule", plan::codeOf(plan.rule)},
              {"minutes", plan.minutes},
              {"questions", std::move(questions)},
              {"weights", std::move(weights)},
              {"must", std::move(musts)},
              {"panel", plan.panel}};
    if (plan.counted)
        json["counted"] = plan::codeOf(*plan.counted);
    return json;
}

} // namespace cli
