// SPDX-License-Identifier: MIT
// Cells as the text a reader sees.
#include "sheet/Sheet.h"

#include "score/ratings/Round.h"

#include <fmt/format.h>

namespace sheet {

namespace {

std::string shown(double value, Role role) {
    switch (role) {
    case Role::score:
        return score::halfUp(value, 2);
    case Role::index:
        return score::halfUp(value, 1);
    case Role::weight:
    case Role::percent:
        return score::halfUp(value * 100, 1) + "%";
    case Role::total:
        return "Σ " + score::halfUp(value * 100, 1) + "%";
    case Role::level:
    case Role::count:
    case Role::rank:
        return score::halfUp(value, 0);
    default:
        return fmt::format("{}", value);
    }
}

} // namespace

const Formula* formulaIn(const Cell& cell) {
    const auto* box = std::get_if<HeapOptional<Formula>>(&cell.value);
    return box == nullptr ? nullptr : &**box;
}

std::string display(const Cell& cell) {
    if (const auto* number = std::get_if<double>(&cell.value))
        return shown(*number, cell.role);
    if (const auto* text = std::get_if<std::string>(&cell.value))
        return *text;
    const auto* formula = formulaIn(cell);
    if (formula == nullptr)
        return {};
    if (const auto* number = std::get_if<double>(&formula->value))
        return shown(*number, cell.role);
    const auto* text = std::get_if<std::string>(&formula->value);
    return text == nullptr ? std::string() : *text;
}

} // namespace sheet
