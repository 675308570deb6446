// SPDX-License-Identifier: MIT
// The reference of the keys of compare --json and analyse --json, as the command line prints it.
#pragma once

#include "words/Words.h"

#include <string>

namespace cli {

/// One line a key.
[[nodiscard]] std::string insightKeys(const words::Words& tr);

} // namespace cli
