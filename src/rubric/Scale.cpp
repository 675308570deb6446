// SPDX-License-Identifier: MIT
// Counting in hundredths.
#include "rubric/Scale.h"

#include <algorithm>
#include <cmath>

namespace rubric {

bool isUsual(const Scale& scale) {
    return scale == Scale{};
}

std::vector<Level> levelsOf(const Scale& scale) {
    std::vector<Level> levels;
    for (Level level = scale.low; level <= scale.high; level += scale.step)
        levels.push_back(level);
    return levels;
}

std::string levelText(Level level) {
    constexpr Level whole = 100;
    auto text = std::to_string(level / whole);
    if (level % whole != 0) {
        auto rest = std::to_string(whole + level % whole).substr(1);
        while (rest.back() == '0')
            rest.pop_back();
        text += "." + rest;
    }
    return text;
}

std::string numberText(double value) {
    const auto hundredths = std::lround(std::fabs(value) * 100);
    const bool below = value < 0 && hundredths > 0;
    return (below ? "-" : "") + levelText(static_cast<Level>(hundredths));
}

std::string levelList(const Scale& scale) {
    std::string list;
    for (const auto level : levelsOf(scale))
        list += (list.empty() ? "" : ", ") + levelText(level);
    return list;
}

std::optional<Level> levelOf(const Scale& scale, std::string_view text) {
    const auto levels = levelsOf(scale);
    const auto at =
        std::find_if(levels.begin(), levels.end(), [&](Level level) { return levelText(level) == text; });
    return at == levels.end() ? std::nullopt : std::optional(*at);
}

const words::Text* wordOf(const Scale& scale, Level level) {
    const auto at = std::find_if(scale.words.begin(), scale.words.end(),
                                 [&](const LevelWord& row) { return row.level == level; });
    return at == scale.words.end() ? nullptr : &at->word;
}

Level nearestLevel(const Scale& scale, double value) {
    constexpr double tiny = 1e-9;
    const double steps = (value * 100 - scale.low) / scale.step;
    const auto nearest = scale.low + scale.step * static_cast<Level>(std::floor(steps + 0.5 + tiny));
    return std::clamp(nearest, scale.low, scale.high);
}

Level middleLevel(const Scale& scale) {
    return nearestLevel(scale, (scale.low + scale.high) / 200.0);
}

} // namespace rubric
