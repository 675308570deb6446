// SPDX-License-Identifier: MIT
// A workbook as a layout says; what each sheet holds is in its own file.
#pragma once

#include "compare/Comparison.h"
#include "sheet/Layout.h"

namespace sheet {

/// Refers to values that live elsewhere; with NameForm::letters they are nameless already.
struct Ingredients {
    const compare::Comparison& comparison;
    const std::vector<session::Candidate>& people;
    const std::vector<session::Decision>& decisions;
    NameForm names = NameForm::shown;
};

/// Formulas that speak of a sheet the layout leaves out become the value they have now.
[[nodiscard]] Workbook layoutWorkbook(const Layout& layout, const Ingredients& ingredients,
                                      const words::Words& tr);

} // namespace sheet
