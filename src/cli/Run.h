// SPDX-License-Identifier: MIT
// The command line as one call: arguments in, text and an exit code out; building the adapters is its main's
// work.
#pragma once

#include "app/ports/Adapters.h"

#include <istream>
#include <ostream>

namespace cli {

/// Reads the language from --lang, else LC_ALL, LC_MESSAGES and LANG. Returns 0 done, 1 findings or refused
/// input (nothing changed), 2 wrong usage, 3 file or system trouble (also when the target cannot be written).
/// Throws nothing.
[[nodiscard]] int run(int argc, const char* const* argv, const app::Adapters& adapters, std::ostream& target,
                      std::ostream& errors, std::istream& in);

} // namespace cli
