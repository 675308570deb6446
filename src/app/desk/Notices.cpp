// SPDX-License-Identifier: MIT
// Differences of days and their sentences.
#include "app/desk/Notices.h"

#include "session/Time.h"

#include <algorithm>

namespace app {

namespace {

/// Days until the result is due, below 0 when it is overdue; nothing when nobody has to think of it now.
std::optional<int> dueIn(const session::Notice& notice, std::chrono::sys_days today) {
    const auto standing = standingOf(notice, today);
    if (standing.state == NoticeState::overdue)
        return -standing.days;
    return standing.state == NoticeState::due && standing.days <= 1 ? std::optional(standing.days)
                                                                    : std::nullopt;
}

std::string nameOf(const std::vector<session::Candidate>& people, const std::string& id) {
    const auto at = std::find_if(people.begin(), people.end(), [&](const auto& one) { return one.id == id; });
    return at == people.end() ? id : at->name;
}

} // namespace

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

std::vector<std::string> reminders(const Store& store, std::chrono::sys_days today, const words::Words& tr) {
    std::vector<std::pair<int, std::string>> due;
    for (const auto& position : store.positions()) {
        std::vector<session::Candidate> people; // read where somebody is named
        for (const auto& notice : store.notices(position.id)) {
            const auto days = dueIn(notice, today);
            if (!days)
                continue;
            if (people.empty())
                people = store.candidates(position.id);
            due.emplace_back(*days, tr("{0} ({1}): {2}", nameOf(people, notice.candidate), position.title,
                                       sentence(notice, today, tr)));
        }
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<std::string> said;
    for (auto& [days, text] : due)
        said.push_back(std::move(text));
    return said;
}

} // namespace app
