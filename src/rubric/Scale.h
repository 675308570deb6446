// SPDX-License-Identifier: MIT
// The scale ratings are given on: which levels there are, how they are spelled and called. A rubric's data;
// arithmetic on scores is not here.
#pragma once

#include "words/Text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubric {

/// A level in hundredths, so that half points are exact: 350 is 3.5.
using Level = int;

/// Ends and steps of any scale are whole or half numbers within these, so that every level has a key and
/// there are at most 21.
inline constexpr Level lowestEnd = 0;
inline constexpr Level highestEnd = 1000;
inline constexpr Level halfLevel = 50;

struct LevelWord {
    Level level = 0;
    words::Text word;

    bool operator==(const LevelWord&) const = default;
};

/// 1 to 5 by whole levels unless a rubric says otherwise. A valid one has low < high and a step that leads
/// from one end exactly to the other.
struct Scale {
    Level low = 100;
    Level high = 500;
    Level step = 100;
    /// Rising; levels may be without.
    std::vector<LevelWord> words = {};

    bool operator==(const Scale&) const = default;
};

/// Whether it is 1 to 5 without words: what every rubric was before scales could be chosen.
[[nodiscard]] bool isUsual(const Scale& scale);
/// From low to high, of a valid scale, here and below.
[[nodiscard]] std::vector<Level> levelsOf(const Scale& scale);
/// "4", "3.5": how a level stands in marks, files and on buttons.
[[nodiscard]] std::string levelText(Level level);
/// A number below 10 000 000 in size as short as it goes with two decimals at most: "3", "3.5", "-0.25".
[[nodiscard]] std::string numberText(double value);
/// All of them, "1, 2, 3, 4, 5".
[[nodiscard]] std::string levelList(const Scale& scale);
/// The level spelled exactly so; nothing for any other text, and for levels the scale does not have.
[[nodiscard]] std::optional<Level> levelOf(const Scale& scale, std::string_view text);
/// Null where the level has no word.
[[nodiscard]] const words::Text* wordOf(const Scale& scale, Level level);
/// The nearest level of a value on the scale, halves upwards; outside of it the nearer end.
[[nodiscard]] Level nearestLevel(const Scale& scale, double value);
/// The middle, 3 on 1 to 5; the level above where there is none.
[[nodiscard]] Level middleLevel(const Scale& scale);

} // namespace rubric
