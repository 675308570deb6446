// SPDX-License-Identifier: MIT
// How the result sent to a candidate stands against the date that was promised; sends nothing.
#pragma once

#include "app/ports/Ports.h"
#include "words/Words.h"

#include <chrono>

namespace app {

/// onTime and late: sent; due and overdue: promised and not sent yet; sent: without a promise.
enum class NoticeState { none, due, overdue, onTime, late, sent };

struct NoticeStanding {
    NoticeState state = NoticeState::none;
    /// Until the promised date (due) or after it (overdue, late); 0 otherwise.
    int days = 0;

    bool operator==(const NoticeStanding&) const = default;
};

[[nodiscard]] NoticeStanding standingOf(const session::Notice& notice, std::chrono::sys_days today);
[[nodiscard]] std::string_view codeOf(NoticeState state);
/// "Promised by 2026-11-30, sent on 2026-12-02: late by 2 days."
[[nodiscard]] std::string sentence(const session::Notice& notice, std::chrono::sys_days today,
                                   const words::Words& tr);

/// What to think of when a workspace is opened: results of any position that are overdue, or due today or
/// tomorrow, the longest overdue first. "Kim (Merchandiser): Promised by 2026-12-01: due tomorrow."
[[nodiscard]] std::vector<std::string> reminders(const Store& store, std::chrono::sys_days today,
                                                 const words::Words& tr);

} // namespace app
