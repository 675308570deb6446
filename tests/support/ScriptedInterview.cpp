// SPDX-License-Identifier: MIT
// The script.
#include "support/ScriptedInterview.h"

#include "rubric/Rubric.h"

#include <algorithm>

namespace support {

namespace {

using For = ScriptedKey::For;

constexpr std::size_t seenRows[] = {0, 2, 3};
constexpr std::size_t partlyRow = 1;
constexpr std::size_t allBoxes = 4;

/// Another level at each row.
std::string levelAt(std::size_t question, std::size_t row) {
    return std::to_string(2 + (question + row) % 3);
}

} // namespace

int pressesOf(const ScriptedKey& key) {
    if (key.what == For::text)
        return 0;
    if (key.what == For::partly)
        return keysOfPartly;
    return 1;
}

plan::Plan scriptedPlan(const rubric::Rubric& merchandiser, plan::RateBy rateBy) {
    auto plan = plan::draftPlan(merchandiser, "Merchandiser",
                                {"A03", "A04", "A06", "A08", "A09", "A14", "B04", "B05"});
    plan.rateBy = rateBy;
    plan.weights.clear();
    for (const auto* competency :
         {"communication", "problem-solving", "risk-awareness", "planning", "order-handling"})
        plan.weights.push_back({competency, 100});
    return plan;
}

std::string longestQuestion(const rubric::Rubric& rubric) {
    const auto length = [](const rubric::Question& question) {
        return std::pair(question.points.size() + question.criteria.size(), question.text.en.size());
    };
    return std::max_element(rubric.questions.begin(), rubric.questions.end(),
                            [&](const auto& one, const auto& other) { return length(one) < length(other); })
        ->id;
}

std::string noteOn(const std::string& question) {
    return "on " + question + " said little";
}

std::vector<ScriptedKey> keysAt(const app::LiveState& state, std::size_t ratings) {
    if (state.atEnd)
        return {{For::recommendation, "3"}};
    if (state.page != app::Page::question)
        return {{For::onward, "PageDown"}};
    std::vector<ScriptedKey> keys;
    const auto add = [&](For what, const auto& row) {
        if (row.tick == app::Tick::blank)
            keys.push_back({what, row.key});
    };
    for (const auto row : seenRows)
        add(For::tick, state.points.at(row));
    add(For::partly, state.points.at(partlyRow));
    if (state.star.size() == allBoxes)
        for (const auto& box : state.star)
            add(For::star, box);
    std::size_t rated = 0;
    for (const auto& rating : state.ratings)
        if (rating.here && rating.value.empty() && rated < ratings)
            keys.push_back({For::rating, levelAt(state.question, rated++)});
    if (state.note.empty()) {
        keys.push_back({For::note, "F4"});
        keys.push_back({For::text, noteOn(state.questions.at(state.question).id)});
    }
    keys.push_back({For::onward, "PageDown"});
    return keys;
}

} // namespace support
