// SPDX-License-Identifier: MIT
// The layouts of exports/, for tests that make workbooks.
#pragma once

#include "sheet/LayoutFile.h"

namespace support {

/// The file must be without mistakes.
inline sheet::Layout shippedLayout(const std::string& id) {
    return sheet::loadLayout(EVENHAND_SOURCE "/exports/" + id + ".toml").layout.value();
}

} // namespace support
