// SPDX-License-Identifier: MIT
// Calendar arithmetic by <chrono>.
#include "session/Time.h"

#include <fmt/format.h>

#include <charconv>
#include <ctime>

namespace session {

namespace {

std::optional<std::tm> localParts(std::chrono::system_clock::time_point moment) {
    const auto seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
    return localtime_r(&seconds, &local) == nullptr ? std::nullopt : std::optional(local);
}

/// All of these digits; within the text.
std::optional<unsigned> numberAt(std::string_view text, std::size_t at, std::size_t count) {
    unsigned value = 0;
    const auto* end = text.data() + at + count;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Of "2026-11-22T09:30:00..."; whole seconds.
std::optional<std::chrono::system_clock::time_point> momentOf(const std::string& utc) {
    const auto day = dayOf(utc);
    constexpr std::size_t whole = 19;
    if (!day || utc.size() <= whole || utc.back() != 'Z' || utc[13] != ':' || utc[16] != ':')
        return std::nullopt;
    const auto hour = numberAt(utc, 11, 2);
    const auto minute = numberAt(utc, 14, 2);
    const auto second = numberAt(utc, 17, 2);
    if (!hour || !minute || !second)
        return std::nullopt;
    return *day + std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second);
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

bool isMoment(std::string_view text) {
    constexpr std::size_t day = 10;
    constexpr std::size_t dayAndTime = 16;
    if (text.size() == day)
        return dayOf(text).has_value();
    if (text.size() != dayAndTime || text[day] != ' ' || text[13] != ':' || !dayOf(text.substr(0, day)))
        return false;
    const auto hour = numberAt(text, 11, 2);
    const auto minute = numberAt(text, 14, 2);
    return hour && *hour < 24 && minute && *minute < 60;
}

std::optional<std::chrono::sys_days> dayOf(std::string_view text) {
    constexpr std::size_t whole = 10;
    if (text.size() < whole || text[4] != '-' || text[7] != '-' ||
        (text.size() > whole && text[whole] != 'T'))
        return std::nullopt;
    const auto year = numberAt(text, 0, 4);
    const auto month = numberAt(text, 5, 2);
    const auto day = numberAt(text, 8, 2);
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
