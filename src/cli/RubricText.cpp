// SPDX-License-Identifier: MIT
// Ids in front, texts behind, what belongs to a line indented beneath it.
#include "cli/RubricText.h"

#include "cli/ListTable.h"
#include "cli/Terminal.h"

#include <algorithm>

namespace cli {

namespace {

/// The words that are ticked one by one beneath a point.
std::string subticksOf(const rubric::Rubric& rubric, const rubric::Point& point, const words::Words& tr) {
    const auto at =
        std::find_if(rubric.vocabularies.begin(), rubric.vocabularies.end(),
                     [&](const rubric::Vocabulary& vocabulary) { return vocabulary.id == point.subticks; });
    if (at == rubric.vocabularies.end())
        return {};
    std::string terms;
    for (const auto& term : at->terms)
        terms += (terms.empty() ? "" : tr(", ")) + oneLine(tr(term));
    return "      " + tr("{0}: {1}", oneLine(tr(at->name)), terms) + "\n";
}

std::string idsOf(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

std::string answerTime(const rubric::AnswerTime& time, const words::Words& tr) {
    return time.least == time.most ? tr("The answer takes {} min", time.most)
                                   : tr("The answer takes {} to {} min", time.least, time.most);
}

std::string textOf(const rubric::Rubric& rubric, const rubric::Question& question, const words::Words& tr) {
    std::string text = "\n" + question.id + "  " + oneLine(tr(question.text)) + "\n";
    if (question.answerTime)
        text += "  " + answerTime(*question.answerTime, tr) + "\n";
    for (const auto& criterion : question.criteria)
        text += "  " + criterion.id + "  " + oneLine(tr(criterion.label)) + "\n";
    for (const auto& point : question.points)
        text += "    " + point.id + "  " + oneLine(tr(point.text)) + "\n" + subticksOf(rubric, point, tr);
    for (const auto& step : question.steps)
        text += "  " + step.id + "  " + oneLine(tr(step.name)) + " (" + idsOf(step.points) + ")\n";
    return text;
}

std::string textOf(const rubric::Rubric& rubric, const rubric::SampleAnswer& sample, const words::Words& tr) {
    return "\n" + sample.id + "  " + sample.question + (sample.question.empty() ? "" : "  ") +
           rubric::competencyName(rubric, sample.competency, tr) + ": " + rubric::levelText(sample.level) +
           "\n  " + oneLine(tr(sample.text)) + "\n  " + oneLine(tr(sample.why)) + "\n";
}

} // namespace

std::string textOf(const rubric::Rubric& rubric, const words::Words& tr) {
    std::string text = tr(rubric.title) + " (" + rubric.id + ")\n" + tr(rubric.description) + "\n\n";
    std::vector<Line> competencies;
    for (const auto& row : rubric.competencies)
        competencies.push_back({row.id, tr(row.name), tr(row.definition)});
    text += table({tr("Competency"), tr("Name"), tr("Definition")}, competencies);
    for (const auto& question : rubric.questions)
        text += textOf(rubric, question, tr);
    if (!rubric.samples.empty())
        text += "\n" + tr("Sample answers, with what the author gives them") + "\n";
    for (const auto& sample : rubric.samples)
        text += textOf(rubric, sample, tr);
    return text;
}

} // namespace cli
