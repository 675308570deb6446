// SPDX-License-Identifier: MIT
// Times of the clock here, compared as they are read.
#include "app/interview/ProtocolFields.h"

#include "session/PlanItems.h"
#include "session/Time.h"

#include <algorithm>

namespace app {

namespace {

using std::chrono::minutes;

/// Of "2026-11-28", or of "2026-11-28 14:05" and what is longer.
std::chrono::sys_days dayIn(const std::string& moment) {
    constexpr std::size_t day = 10;
    return session::dayOf(moment.substr(0, day)).value();
}

/// Of "2026-11-28 14:05".
minutes clockIn(const std::string& moment) {
    const auto two = [&](std::size_t at) { return std::stoi(moment.substr(at, 2)); };
    return dayIn(moment).time_since_epoch() + std::chrono::hours(two(11)) + minutes(two(14));
}

} // namespace

std::string minuteText(const std::string& utc) {
    constexpr std::size_t toTheMinute = 16;
    const auto here = session::localTime(utc).substr(0, toTheMinute);
    return session::isMoment(here) ? here : std::string();
}

std::string afterText(const std::string& moment, const std::string& end, const words::Words& tr) {
    const auto ended = minuteText(end);
    if (ended.empty() || !session::isMoment(moment))
        return {};
    const auto days = (dayIn(moment) - dayIn(ended)).count();
    constexpr std::size_t day = 10;
    if (moment.size() == day)
        return days < 0    ? tr("before the interview's end")
               : days == 0 ? tr("the same day")
               : days == 1 ? tr("1 day after")
                           : tr("{} days after", days);
    const auto waited = clockIn(moment) - clockIn(ended);
    if (waited < minutes(0))
        return tr("before the interview's end");
    return waited < minutes(60) ? tr("{} min after", waited.count())
                                : tr("{} h after", std::chrono::floor<std::chrono::hours>(waited).count());
}

std::string endOf(const rubric::Rubric& rubric, const session::Scorecard& card) {
    if (!card.submittedAt.empty())
        return card.submittedAt;
    std::string last;
    for (const auto& [item, mark] : card.marks)
        if (session::stageOf(rubric, item) == rubric::Stage::during)
            last = std::max(last, mark.at);
    return last;
}

} // namespace app
