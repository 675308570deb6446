// SPDX-License-Identifier: MIT
// Calendar arithmetic by <chrono>.
#include "session/Time.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <ctime>

namespace session {

namespace {

std::optional<std::tm> localParts(std::chrono::system_clock::time_point moment) {
    const auto seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
    return localtime_r(&seconds, &local) == nullptr ? std::nullopt : std::optional(local);
}

/// Of "2026-11-22T09:30:00..."; whole seconds.
std::optional<std::chrono::system_clock::time_point> momentOf(const std::string& utc) {
    const auto day = dayOf(utc);
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    constexpr std::size_t time = 11;
    if (!day || utc.size() < time + 8 || utc.back() != 'Z' ||
        std::sscanf(utc.c_str() + time, "%2u:%2u:%2u", &hour, &minute, &second) != 3)
        return std::nullopt;
    return *day + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

} // namespace

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

std::chrono::sys_days localDay(std::chrono::system_clock::time_point moment) {
    const auto local = localParts(moment);
    if (!local)
        return std::chrono::floor<std::chrono::days>(moment);
    return std::chrono::sys_days(std::chrono::year(local->tm_year + 1900) /
                                 std::chrono::month(static_cast<unsigned>(local->tm_mon + 1)) /
                                 std::chrono::day(static_cast<unsigned>(local->tm_mday)));
}

std::string dayText(std::chrono::sys_days day) {
    return utcText(day).substr(0, 10);
}

std::string localDay(const std::string& utc) {
    const auto moment = momentOf(utc);
    return moment ? dayText(localDay(*moment)) : utc;
}

std::string localTime(const std::string& utc) {
    const auto moment = momentOf(utc);
    const auto local = moment ? localParts(*moment) : std::nullopt;
    if (!local)
        return utc;
    return fmt::format("{} {:02}:{:02}:{:02}", dayText(localDay(*moment)), local->tm_hour, local->tm_min,
                       local->tm_sec);
}

} // namespace session
