// SPDX-License-Identifier: MIT
// Local days and times of day, subtracted.
#include "sheet/AfterInterview.h"

#include "session/Time.h"

#include <algorithm>

namespace sheet {

namespace {

constexpr std::size_t dayLength = 10, minutesLength = 16;

/// Of "2026-11-30 17:30..."; nothing without a time.
std::optional<std::chrono::minutes> minutesOf(const std::string& moment) {
    if (moment.size() < minutesLength)
        return std::nullopt;
    const auto hour = session::numberOf(moment.substr(11, 2));
    const auto minute = session::numberOf(moment.substr(14, 2));
    if (!hour || !minute)
        return std::nullopt;
    return std::chrono::minutes(static_cast<int>(*hour) * 60 + static_cast<int>(*minute));
}

std::string daysAfter(long days, const words::Words& tr) {
    if (days == 0)
        return tr("on the day of the interview");
    return days == 1 ? tr("the day after the interview") : tr("{0} days after the interview", days);
}

} // namespace

std::string endOfInterview(const session::Scorecard& card) {
    std::string_view last;
    for (const auto& [item, mark] : card.marks) {
        if (item.kind->kept == session::Kept::inProtocol)
            break; // they come last
        if (item.kind->ofQuestion() && !item.kind->isText() && mark.phase == session::Phase::independent)
            last = std::max<std::string_view>(last, mark.at);
    }
    return last.empty() ? std::string() : session::localTime(std::string(last));
}

std::string timeAfter(const std::string& end, const std::string& moment, const words::Words& tr) {
    const auto from = session::dayOf(std::string_view(end).substr(0, dayLength));
    const auto to = session::dayOf(std::string_view(moment).substr(0, dayLength));
    if (!from || !to || *to < *from)
        return {};
    const auto days = (*to - *from).count();
    const auto begin = minutesOf(end), after = minutesOf(moment);
    constexpr int firstDays = 48;
    if (!begin || !after)
        return daysAfter(days, tr);
    const auto passed = std::chrono::hours(24 * days) + *after - *begin;
    if (passed.count() < 0)
        return {};
    const auto hours = std::chrono::floor<std::chrono::hours>(passed).count();
    if (hours >= firstDays)
        return daysAfter(hours / 24, tr);
    if (hours == 0)
        return tr("within an hour of the interview");
    return hours == 1 ? tr("1 hour after the interview") : tr("{0} hours after the interview", hours);
}

} // namespace sheet
