// SPDX-License-Identifier: MIT
// A sheet as comma-separated text that no spreadsheet takes for a formula.
#pragma once

#include "sheet/Sheet.h"

namespace sheet {

/// Excel takes a file without one for a local code page and spoils Chinese; other programs may stumble over
/// it.
enum class ByteOrderMark { written, left };

/// From the headings on; RFC 4180, lines ending in CRLF, UTF-8. Numbers unrounded with a point. A
/// text that begins with = + - @, a tab or a carriage return gets an apostrophe in front.
[[nodiscard]] std::string csv(const Sheet& sheet, ByteOrderMark mark);
/// One field of such a file.
[[nodiscard]] std::string csvField(const Cell& cell);

} // namespace sheet
