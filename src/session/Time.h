// SPDX-License-Identifier: MIT
// Moments as UTC text, "2026-11-22T09:30:00.000Z": they sort as text; no clock is read here.
#pragma once

#include <chrono>
#include <string>

namespace session {

[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point moment);

} // namespace session
