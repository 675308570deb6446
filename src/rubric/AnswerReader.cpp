// SPDX-License-Identifier: MIT
// Reads steps, answer times and sample answers key by key.
#include "rubric/AnswerReader.h"

#include <algorithm>

namespace rubric {

using words::message;

Step readStep(reading::Fields& fields) {
    Step step;
    step.id = fields.id(reading::IdKind::step);
    step.points = fields.references("points", reading::IdKind::point, reading::Need::required);
    step.name = fields.ownText();
    return step;
}

std::optional<AnswerTime> readAnswerTime(reading::Fields& question) {
    const auto* node = question.table("answer_minutes");
    if (node == nullptr)
        return std::nullopt;
    reading::Fields fields(question.inspection(), *node, "answer_minutes");
    AnswerTime time;
    time.least = fields.number("least", time.least, 1, 60, reading::Need::required);
    time.most = fields.number("most", std::max(time.least, time.most), 1, 60, reading::Need::required);
    fields.finish();
    if (time.least > time.most)
        fields.inspection().error(
            fields.spotOf("most"), "answer-order",
            message("An answer of at least {0} minutes cannot have {1} at most; turn the two round."),
            {std::to_string(time.least), std::to_string(time.most)});
    return time;
}

SampleAnswer readSampleAnswer(reading::Fields& fields, const std::optional<Scale>& scale) {
    SampleAnswer sample;
    sample.id = fields.id(reading::IdKind::sampleAnswer);
    sample.question = fields.reference("question", reading::IdKind::question, reading::Need::optional);
    sample.competency = fields.reference("competency", reading::IdKind::competency, reading::Need::required);
    const auto level = fields.hundredths("level", reading::Need::required);
    sample.level = level.value_or(Level{});
    if (level && scale && !levelOf(*scale, levelText(*level)))
        fields.inspection().error(
            fields.spotOf("level"), "sample-level",
            message("Sample answer “{0}” is given {1}, but the scale has no such level; use one of: {2}."),
            {sample.id, numberText(*level / 100.0), levelList(*scale)});
    sample.text = fields.text("text", reading::Need::required);
    sample.why = fields.text("why", reading::Need::required);
    return sample;
}

} // namespace rubric
