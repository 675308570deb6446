// SPDX-License-Identifier: MIT
// Short ways to make cells; no wording and no addresses.
#pragma once

#include "sheet/Sheet.h"

namespace sheet {

[[nodiscard]] Cell blank(Role role = Role::text);
[[nodiscard]] Cell text(std::string value, Role role = Role::text);
[[nodiscard]] Cell number(double value, Role role);
/// The number, or the words for its being missing in the muted role.
[[nodiscard]] Cell numberOr(const std::optional<double>& value, Role role, const std::string& missing);
[[nodiscard]] Cell formula(std::string expression, double value, Role role);
[[nodiscard]] Cell formula(std::string expression, std::string value, Role role);
/// A formula whose value is a number now, or else a text.
[[nodiscard]] Cell formulaOr(std::string expression, const std::optional<double>& value,
                             std::string otherwise, Role role);
[[nodiscard]] Cell linked(Cell cell, std::string sheet);
[[nodiscard]] Cell input(Cell cell);
/// True when nothing is shown.
[[nodiscard]] bool isBlank(const Cell& cell);

} // namespace sheet
