// SPDX-License-Identifier: MIT
// Two candidates point by point, what differs most first; computes no score.
#pragma once

#include "app/ports/TextTable.h"
#include "compare/Comparison.h"
#include "words/Words.h"

namespace app {

struct SideBySideRow {
    /// Scores of competencies, marks that differ, marks only one has, notes, marks that are the same.
    enum class Group { score, differs, oneOnly, note, same } group = Group::same;
    std::string label;
    /// Of the first and of the second, with who said it.
    std::string first;
    std::string second;
    /// Size of the difference as a share of what is possible, 0 to 1.
    double difference = 0;
};

struct SideBySide {
    std::string first;
    std::string second;
    std::vector<SideBySideRow> rows;
};

/// Nothing when one of the two is not in the comparison or they are the same.
[[nodiscard]] std::optional<SideBySide> sideBySide(const compare::Comparison& comparison,
                                                   const std::string& first, const std::string& second,
                                                   const words::Words& tr);
[[nodiscard]] TextTable tableOf(const SideBySide& pair, const words::Words& tr);
/// "first differs from second" and so on: why a row stands where it stands.
[[nodiscard]] std::string wordOf(SideBySideRow::Group group, const words::Words& tr);

} // namespace app
