// SPDX-License-Identifier: MIT
// Moments as UTC text, "2026-11-22T09:30:00.000Z": they sort as text; people are told days and times where
// they are. No clock is read here.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace session {

/// With milliseconds; what is below one is cut off.
[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point moment);
/// The calendar day here; in Greenwich only where the system cannot tell.
[[nodiscard]] std::chrono::sys_days localDay(std::chrono::system_clock::time_point moment);
/// "2026-11-30"
[[nodiscard]] std::string dayText(std::chrono::sys_days day);
/// The day here of a moment in UTC, "2026-11-30", as people are told it. What is no moment comes back as it
/// is.
[[nodiscard]] std::string localDay(const std::string& utc);
/// The same with the time of day, "2026-11-30 17:30:00".
[[nodiscard]] std::string localTime(const std::string& utc);
/// Of "2026-11-30", or of a longer text that begins so; nothing when there is no such day.
[[nodiscard]] std::optional<std::chrono::sys_days> dayOf(std::string_view text);
/// Whether it is a day, "2026-11-30", or a day with a time of it, "2026-11-30 14:05", and nothing else.
[[nodiscard]] bool isMoment(std::string_view text);

} // namespace session
