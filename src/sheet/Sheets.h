// SPDX-License-Identifier: MIT
// The single sheets of the comparison workbook, each a pure function; ComparisonWorkbook.h puts them
// together.
#pragma once

#include "sheet/Places.h"
#include "sheet/Sheet.h"

namespace sheet {

/// Everything the sheets are made from; refers to values that live elsewhere.
struct Material {
    const compare::Comparison& comparison;
    const std::vector<session::Candidate>& people;
    const std::vector<session::Decision>& decisions;
    const words::Words& tr;
    const Places& places;
};

[[nodiscard]] Sheet readMeSheet(const Material& material);
[[nodiscard]] Sheet rankingSheet(const Material& material);
[[nodiscard]] Sheet comparisonSheet(const Material& material);
[[nodiscard]] Sheet panelSheet(const Material& material);
[[nodiscard]] Sheet dataSheet(const Material& material);
/// One sheet a candidate, in the comparison's order.
[[nodiscard]] std::vector<Sheet> candidateSheets(const Material& material);

[[nodiscard]] const session::Decision* findDecision(const Material& material, const std::string& candidate);

} // namespace sheet
