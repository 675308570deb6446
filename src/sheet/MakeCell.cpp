// SPDX-License-Identifier: MIT
// Cell makers.
#include "sheet/MakeCell.h"

namespace sheet {

Cell blank(Role role) {
    return {{}, role, Cell::Access::fixed, {}};
}

Cell text(std::string value, Role role) {
    return {std::move(value), role, Cell::Access::fixed, {}};
}

Cell number(double value, Role role) {
    return {value, role, Cell::Access::fixed, {}};
}

Cell numberOr(const std::optional<double>& value, Role role, const std::string& missing) {
    return value ? number(*value, role) : text(missing, Role::muted);
}

Cell formula(std::string expression, double value, Role role) {
    return {Formula{std::move(expression), value}, role, Cell::Access::fixed, {}};
}

Cell formula(std::string expression, std::string value, Role role) {
    return {Formula{std::move(expression), std::move(value)}, role, Cell::Access::fixed, {}};
}

Cell formulaOr(std::string expression, const std::optional<double>& value, std::string otherwise, Role role) {
    if (value)
        return formula(std::move(expression), *value, role);
    return formula(std::move(expression), std::move(otherwise), role);
}

Cell linked(Cell cell, std::string sheet) {
    cell.link = std::move(sheet);
    return cell;
}

Cell input(Cell cell) {
    cell.access = Cell::Access::input;
    return cell;
}

bool isBlank(const Cell& cell) {
    if (std::holds_alternative<std::monostate>(cell.value))
        return true;
    const auto* words = std::get_if<std::string>(&cell.value);
    return words != nullptr && words->empty();
}

} // namespace sheet
