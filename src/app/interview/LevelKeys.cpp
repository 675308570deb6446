// SPDX-License-Identifier: MIT
// By the spelling of levels.
#include "app/interview/LevelKeys.h"

#include "session/MarkKind.h"

#include <algorithm>

namespace app {

namespace {

const std::string ten = "10";
const std::string half = ".5";

bool isDigit(std::string_view key) {
    return key.size() == 1 && key.front() >= '0' && key.front() <= '9';
}

bool has(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

bool hasHalves(const std::vector<std::string>& values) {
    return std::any_of(values.begin(), values.end(), [](const auto& value) { return value.ends_with(half); });
}

std::optional<std::string> levelFor(const std::vector<std::string>& values, std::string_view key,
                                    HalfPoint asked) {
    const std::string none(session::noEvidence);
    if (key == "N")
        return none;
    const auto given = [&](const std::string& value) {
        return has(values, value) ? std::optional(value) : std::nullopt;
    };
    if (key == "-")
        return given(ten);
    if (!isDigit(key))
        return std::nullopt;
    if (asked == HalfPoint::yes && hasHalves(values))
        return given(std::string(key) + half);
    if (key != "0" || has(values, "0"))
        return given(std::string(key));
    return has(values, ten) ? ten : none;
}

std::string levelKeys(const std::vector<std::string>& values) {
    std::string first;
    std::string last;
    for (const auto& value : values)
        if (isDigit(value)) {
            first = first.empty() ? value : first;
            last = value;
        }
    if (first.empty())
        return "Shift 0–9";
    auto keys = first == last ? first : first + "–" + last;
    if (has(values, ten))
        keys += has(values, "0") ? " -" : " 0";
    return keys;
}

} // namespace app
