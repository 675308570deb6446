// SPDX-License-Identifier: MIT
// Which key gives which level of a scale; the other keys of the interview are LiveKeys.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

enum class HalfPoint { no, yes };

/// The value a key gives among those a rating may take. A digit is its level; with Shift, on a scale with
/// half points, the half above it. 0 is level 0 where there is one, else 10 where there is one, else no
/// evidence; -, the key beside it, is 10. N is no evidence on any scale. Nothing for other keys and for
/// levels the scale does not have.
[[nodiscard]] std::optional<std::string> levelFor(const std::vector<std::string>& values,
                                                  std::string_view key, HalfPoint asked);
/// The keys that give levels, for the line of help: "1–5", "0–9 -".
[[nodiscard]] std::string levelKeys(const std::vector<std::string>& values);
/// Whether Shift makes a difference on this scale.
[[nodiscard]] bool hasHalves(const std::vector<std::string>& values);

} // namespace app
