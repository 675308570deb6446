// SPDX-License-Identifier: MIT
// The times of records: UTC text with microseconds, "2026-11-22T09:30:00.000000Z", which sorts as text; no
// clock is read here.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace records {

/// What is below a microsecond is cut off.
[[nodiscard]] std::string momentText(std::chrono::system_clock::time_point moment);
/// The time of a record written now: the clock's, or a microsecond after the last time known here when that
/// is later. The last may be empty; one that is no moment counts as none.
[[nodiscard]] std::string nextMoment(std::chrono::system_clock::time_point clock, std::string_view last);
/// A time with milliseconds, as workspaces kept it before version 5, with microseconds; any other text as it
/// is.
[[nodiscard]] std::string withMicroseconds(std::string_view text);
/// The time as people and programs are shown it: with milliseconds, "2026-11-22T09:30:00.000Z"; any other
/// text as it is.
[[nodiscard]] std::string shownMoment(std::string_view text);

} // namespace records
