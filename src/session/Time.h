// SPDX-License-Identifier: MIT
// Moments as UTC text, "2026-11-22T09:30:00.000Z": they sort as text; no clock is read here.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace session {

[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point moment);
/// Of "2026-11-30", or of a longer text that begins so; nothing when there is no such day.
[[nodiscard]] std::optional<std::chrono::sys_days> dayOf(std::string_view text);

} // namespace session
