// SPDX-License-Identifier: MIT
// The known word a person most likely meant by an unknown one; a guess for messages, never acted upon.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Nothing when no known word is near enough: at most a third of the letters apart (one in short words), not
/// all.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 const std::vector<std::string>& known);

/// "a, b, c", cut after twelve words.
[[nodiscard]] std::string listed(const std::vector<std::string>& known);

} // namespace reading
