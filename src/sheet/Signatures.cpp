// SPDX-License-Identifier: MIT
// Who, a line, when, a line.
#include "sheet/Signatures.h"

#include "sheet/Cells.h"

namespace sheet {

void addSignatures(Sheet& sheet, const std::vector<std::string>& whos, const words::Words& tr) {
    sheet.rows.push_back({});
    sheet.rows.push_back({text(tr("Signatures"), Role::heading), blank(Role::heading), blank(Role::heading),
                          blank(Role::heading), blank(Role::heading)});
    for (const auto& who : whos) {
        sheet.rows.push_back({});
        sheet.rows.push_back(
            {text(who, Role::label), blank(), blank(), text(tr("Date"), Role::label), blank()});
    }
}

} // namespace sheet
