// SPDX-License-Identifier: MIT
// Differences of days and their sentences.
#include "app/desk/Notices.h"

#include "session/Time.h"

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

} // namespace app
