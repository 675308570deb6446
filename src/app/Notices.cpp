// SPDX-License-Identifier: MIT
// Differences of days and their sentences.
#include "app/Notices.h"

#include "session/Time.h"

#include <ctime>

namespace app {

NoticeStanding standingOf(const session::Notice& notice, std::chrono::sys_days today) {
    const auto promised = session::dayOf(notice.promised);
    const auto sent = session::dayOf(notice.sent);
    if (!promised)
        return {sent ? NoticeState::sent : NoticeState::none, 0};
    const auto late = static_cast<int>((sent.value_or(today) - *promised).count());
    if (sent)
        return late > 0 ? NoticeStanding{NoticeState::late, late} : NoticeStanding{NoticeState::onTime, 0};
    return late > 0 ? NoticeStanding{NoticeState::overdue, late} : NoticeStanding{NoticeState::due, -late};
}

std::string_view codeOf(NoticeState state) {
    switch (state) {
    case NoticeState::due:
        return "due";
    case NoticeState::overdue:
        return "overdue";
    case NoticeState::onTime:
        return "on_time";
    case NoticeState::late:
        return "late";
    case NoticeState::sent:
        return "sent";
    case NoticeState::none:
        break;
    }
    return "none";
}

std::string sentence(const session::Notice& notice, std::chrono::sys_days today, const words::Words& tr) {
    const auto [state, days] = standingOf(notice, today);
    switch (state) {
    case NoticeState::due:
        if (days == 0)
            return tr("Promised by {}: due today.", notice.promised);
        return days == 1 ? tr("Promised by {}: due tomorrow.", notice.promised)
                         : tr("Promised by {0}: due in {1} days.", notice.promised, days);
    case NoticeState::overdue:
        return days == 1 ? tr("⚠ Promised by {}: overdue by 1 day.", notice.promised)
                         : tr("⚠ Promised by {0}: overdue by {1} days.", notice.promised, days);
    case NoticeState::onTime:
        return tr("Promised by {0}, sent on {1}: on time.", notice.promised, notice.sent);
    case NoticeState::late:
        return days == 1 ? tr("Promised by {0}, sent on {1}: late by 1 day.", notice.promised, notice.sent)
                         : tr("Promised by {0}, sent on {1}: late by {2} days.", notice.promised, notice.sent,
                              days);
    case NoticeState::sent:
        return tr("Sent on {}; no date had been promised.", notice.sent);
    case NoticeState::none:
        break;
    }
    return tr("No date was promised.");
}

std::chrono::sys_days localDay(std::chrono::system_clock::time_point moment) {
    const auto seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr)
        return std::chrono::floor<std::chrono::days>(moment);
    return std::chrono::sys_days(std::chrono::year(local.tm_year + 1900) /
                                 std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)) /
                                 std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

std::string dayText(std::chrono::sys_days day) {
    return session::utcText(day).substr(0, 10);
}

} // namespace app
