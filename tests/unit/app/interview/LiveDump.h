// SPDX-License-Identifier: MIT
// The interview screen as a few lines of text, for tests to compare whole.
#pragma once

#include "app/interview/LiveSession.h"

#include <string>

namespace support {

/// Question, its ticks, ratings, star boxes, note and what is missing; blank things are left out.
[[nodiscard]] std::string dump(const app::LiveState& state);

/// "seen", "not seen", "n/a", "blank".
[[nodiscard]] std::string_view nameOf(app::Tick tick);

} // namespace support
