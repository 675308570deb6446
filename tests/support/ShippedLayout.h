// SPDX-License-Identifier: MIT
// The layouts of exports/, for tests that make workbooks.
#pragma once

#include "sheet/LayoutFile.h"

namespace support {

/// The file must be without mistakes.
inline sheet::Layout shippedLayout(const std::string& id) {
    return sheet::loadLayout(EVENHAND_SOURCE "/exports/" + id + ".toml").layout.value();
}

/// The comparison without what was computed once and does not follow.
inline sheet::Layout followingSheets() {
    auto layout = shippedLayout("comparison");
    std::erase_if(layout.sheets, [](const sheet::LayoutSheet& sheet) {
        return sheet.kind == sheet::SheetKind::certainty || sheet.kind == sheet::SheetKind::agreement;
    });
    return layout;
}

} // namespace support
