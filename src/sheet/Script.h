// SPDX-License-Identifier: MIT
// Every line a candidate's sheet may have for a plan, in plan order with its words, made once for all
// candidates.
#pragma once

#include "compare/Comparison.h"

namespace sheet {

struct ScriptLine {
    /// For STAR lines and for the terms of a point the part is empty: the line shows all of them.
    session::Item item;
    /// Visible id: "A06-p1".
    std::string id;
    std::string label;

    /// Whether it begins a question's block.
    [[nodiscard]] bool opens() const { return item.kind->wanted == session::Wanted::first; }
    [[nodiscard]] bool isBoxes() const { return item.kind->part == session::Names::starBox; }
    [[nodiscard]] bool isTerms() const { return item.kind->part == session::Names::term; }
    /// Not of the scorecard itself: probes used, terms named, reasons given; shown where there are any.
    [[nodiscard]] bool isAside() const { return item.kind->kept == session::Kept::inProtocol; }
};

using Script = std::vector<ScriptLine>;

[[nodiscard]] Script scriptOf(const compare::Comparison& comparison, const words::Words& tr);

/// The four boxes of a question in one text: "S ✓  T ✓  A ✗  R –"; empty when none was looked at.
[[nodiscard]] std::string starText(const session::Scorecard& card, const std::string& question);

} // namespace sheet
