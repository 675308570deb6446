// SPDX-License-Identifier: MIT
// Values as JSON with stable keys in a stable order; only for the command line's --json.
#pragma once

#include "compare/Comparison.h"

#include <nlohmann/json.hpp>

namespace cli {

using Json = nlohmann::ordered_json;

/// Indented, ending in a line feed; text that is not UTF-8 is mended, never thrown over.
[[nodiscard]] std::string written(const Json& json);
[[nodiscard]] Json jsonOf(const words::Text& text);
[[nodiscard]] Json jsonOf(const reading::Finding& finding, const words::Words& tr);
[[nodiscard]] Json jsonOf(const rubric::Rubric& rubric);
[[nodiscard]] Json jsonOf(const plan::Plan& plan);
/// An absent number is null with its reason beside it under the key "<name>_reason".
[[nodiscard]] Json jsonOf(const compare::Comparison& comparison);

} // namespace cli
