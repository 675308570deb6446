// SPDX-License-Identifier: MIT
// Calendar arithmetic by <chrono>.
#include "session/Time.h"

#include <fmt/format.h>

#include <charconv>

namespace session {

std::string utcText(std::chrono::system_clock::time_point moment) {
    using namespace std::chrono;
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(floor<milliseconds>(moment - day));
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count(),
                       time.subseconds().count());
}

std::optional<std::chrono::sys_days> dayOf(std::string_view text) {
    constexpr std::size_t whole = 10;
    if (text.size() < whole || text[4] != '-' || text[7] != '-' ||
        (text.size() > whole && text[whole] != 'T'))
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t count) -> std::optional<unsigned> {
        unsigned value = 0;
        const auto* end = text.data() + at + count;
        const auto read = std::from_chars(text.data() + at, end, value);
        return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day));
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

} // namespace session
