// SPDX-License-Identifier: MIT
// Calendar arithmetic to the microsecond.
#include "records/Moment.h"

#include "session/Time.h"

#include <charconv>
#include <optional>

namespace records {

namespace {

using std::chrono::microseconds;
using Moment = std::chrono::sys_time<microseconds>;

// "2026-11-22T09:30:00.000000Z"
constexpr std::size_t microLength = 27;
constexpr std::size_t milliLength = 24;
constexpr std::size_t wholeMillis = 23;

std::optional<int> number(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    const auto* end = text.data() + at + count;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc{} && read.ptr == end && value >= 0 ? std::optional(value) : std::nullopt;
}

bool hasForm(std::string_view text, std::size_t length) {
    return text.size() == length && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
           text[19] == '.' && text.back() == 'Z';
}

std::optional<Moment> read(std::string_view text) {
    if (!hasForm(text, microLength))
        return std::nullopt;
    const auto day = session::dayOf(text);
    const auto hours = number(text, 11, 2);
    const auto minutes = number(text, 14, 2);
    const auto seconds = number(text, 17, 2);
    const auto micros = number(text, 20, 6);
    if (!day || !hours || !minutes || !seconds || !micros)
        return std::nullopt;
    return Moment(*day) + std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(*seconds) + microseconds(*micros);
}

std::string write(Moment moment) {
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(moment);
    const auto rest = std::to_string((moment - millis).count());
    auto text = session::utcText(millis).substr(0, wholeMillis);
    return text + std::string(3 - rest.size(), '0') + rest + 'Z';
}

} // namespace

std::string momentText(std::chrono::system_clock::time_point moment) {
    return write(std::chrono::floor<microseconds>(moment));
}

std::string nextMoment(std::chrono::system_clock::time_point clock, std::string_view last) {
    auto now = momentText(clock);
    if (last < now)
        return now;
    const auto known = read(last);
    return known ? write(*known + microseconds(1)) : now;
}

std::string withMicroseconds(std::string_view text) {
    if (!hasForm(text, milliLength))
        return std::string(text);
    return std::string(text.substr(0, wholeMillis)) + "000Z";
}

std::string shownMoment(std::string_view text) {
    if (!hasForm(text, microLength))
        return std::string(text);
    return std::string(text.substr(0, wholeMillis)) + "Z";
}

} // namespace records
