// SPDX-License-Identifier: MIT
// The text, its competencies, criteria and points.
#include "gui/prepare/QuestionText.h"

namespace gui {

namespace {

std::string competencyNames(const rubric::Rubric& rubric, const rubric::Question& question,
                            const words::Words& tr) {
    std::string names;
    for (const auto& id : rubric::competenciesOf(rubric, question)) {
        const auto* found = rubric::findCompetency(rubric, id);
        if (found == nullptr)
            continue;
        if (!names.empty())
            names += tr(", ");
        names += tr(found->name);
    }
    return names;
}

} // namespace

std::string questionText(const rubric::Rubric& rubric, const rubric::Question& question,
                         const std::vector<std::string>& lessons, const words::Words& tr) {
    std::string text = question.id + "  " + tr(question.text) + "\n";
    text += tr("Shows: {}", competencyNames(rubric, question, tr)) + "\n";
    text += tr("Planned minutes: {}", question.minutes) + "\n";
    if (!tr(question.listenFor).empty())
        text += tr("Listen for: {}", tr(question.listenFor)) + "\n";
    if (!lessons.empty())
        text += "\n" + tr("From earlier interviews") + "\n";
    for (const auto& lesson : lessons)
        text += "• " + lesson + "\n";
    if (!question.criteria.empty())
        text += "\n" + tr("Criteria") + "\n";
    for (const auto& criterion : question.criteria)
        text += "• " + tr(criterion.label) +
                (tr(criterion.description).empty() ? "" : ": " + tr(criterion.description)) + "\n";
    if (!question.points.empty())
        text += "\n" + tr("Points") + "\n";
    for (const auto& point : question.points)
        text += "• " + tr(point.text) + "\n";
    return text;
}

} // namespace gui
