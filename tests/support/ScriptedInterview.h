// SPDX-License-Identifier: MIT
// An interview of eight questions as a person types it: which key comes next is read off the screen's state;
// no test, and no toolkit.
#pragma once

#include "app/interview/LiveSession.h"

#include <string>
#include <vector>

namespace support {

struct ScriptedKey {
    /// text: characters of the note that F4 has opened; onward: to the next question.
    enum class For { tick, partly, star, rating, recommendation, note, text, onward };
    For what = For::tick;
    /// As app::KeyPress names it; "PageDown" where it leads onward, and the text of a note.
    std::string key;
};

/// Keys that are pressed for one "partly": the row's letter, and it is held until it repeats.
inline constexpr int keysOfPartly = 1;
/// Text counts none.
[[nodiscard]] int pressesOf(const ScriptedKey& key);

/// Eight questions of the shipped merchandiser rubric, two of them with all STAR boxes, and five
/// competencies.
[[nodiscard]] plan::Plan scriptedPlan(const rubric::Rubric& merchandiser, plan::RateBy rateBy);

/// At a question: three rows seen, one partly, the STAR boxes where all are used, ratings, a note. Where the
/// plan rates by competency only those are rated that are blank still. At the end: the recommendation.
[[nodiscard]] std::vector<ScriptedKey> keysAt(const app::LiveState& state, std::size_t ratings);
/// The id of the question with the most rows to tick, of those the one with the longest text.
[[nodiscard]] std::string longestQuestion(const rubric::Rubric& rubric);
[[nodiscard]] std::string noteOn(const std::string& question);

} // namespace support
