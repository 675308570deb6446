// SPDX-License-Identifier: MIT
// From plan and rubric to lines.
#include "sheet/Script.h"

#include "plan/Coverage.h"
#include "sheet/Labels.h"

namespace sheet {

namespace {

using session::ItemKind;
using Kind = ScriptLine::Kind;

void addRatings(Script& script, const compare::Comparison& comparison, const rubric::Question& question,
                const words::Words& tr) {
    const auto& frozen = comparison.frozen;
    if (frozen.plan.rateBy != plan::RateBy::question)
        return;
    for (const auto& competency : plan::ratedAt(frozen.plan, frozen.rubric, question))
        script.push_back({Kind::rating,
                          {ItemKind::rating, question.id, competency},
                          question.id,
                          ratingLabel(comparison, competency, tr)});
}

void addQuestion(Script& script, const compare::Comparison& comparison, const rubric::Question& question,
                 int minutes, const words::Words& tr) {
    const auto& id = question.id;
    script.push_back({Kind::question, {ItemKind::asked, id, ""}, id, tr(question.text)});
    for (const auto& criterion : question.criteria)
        script.push_back(
            {Kind::tick, {ItemKind::criterion, criterion.id, ""}, criterion.id, tr(criterion.label)});
    for (const auto& point : question.points)
        script.push_back({Kind::tick, {ItemKind::point, point.id, ""}, point.id, tr(point.text)});
    addRatings(script, comparison, question, tr);
    script.push_back({Kind::star, {ItemKind::star, id, ""}, id, tr("STAR: situation, task, action, result")});
    script.push_back({Kind::minutes, {ItemKind::minutes, id, ""}, id, tr("Minutes ({0} planned)", minutes)});
    script.push_back({Kind::note, {ItemKind::note, id, ""}, id, tr("Note")});
}

} // namespace

Script scriptOf(const compare::Comparison& comparison, const words::Words& tr) {
    Script script;
    for (const auto& planned : comparison.frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(comparison.frozen.rubric, planned.id))
            addQuestion(script, comparison, *question, planned.minutes, tr);
    return script;
}

std::string starText(const session::Scorecard& card, const std::string& question) {
    std::string text;
    bool any = false;
    for (const char box : std::string_view("STAR")) {
        const auto value = session::valueOf(card, {ItemKind::star, question, std::string(1, box)});
        any = any || !value.empty();
        if (!text.empty())
            text += "  ";
        text += box;
        text += value == "yes" ? " ✓" : value == "no" ? " ✗" : " –";
    }
    return any ? text : std::string();
}

} // namespace sheet
