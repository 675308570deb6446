// SPDX-License-Identifier: MIT
// What a tidy row may hold: every kind of item with its shape and values, read from the table of kinds.
#pragma once

#include "cli/Json.h"
#include "words/Words.h"

#include <string>

namespace cli {

/// Words in capitals stand for ids: POINT for "A06-p1"; N for a line from 1 on; what is in brackets may be
/// left out.
[[nodiscard]] std::string markItems(const words::Words& tr);
[[nodiscard]] Json jsonOfMarkItems();

} // namespace cli
