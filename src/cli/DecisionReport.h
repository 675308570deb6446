// SPDX-License-Identifier: MIT
// Decisions and what follows them as JSON and as a table on the terminal.
#pragma once

#include "app/decide/DecidePresenter.h"
#include "app/desk/Notices.h"
#include "cli/Json.h"

namespace cli {

/// The position's own word, or one of the four as a code; empty when not decided.
[[nodiscard]] std::string verdictText(const session::Decision& decision, const words::Words& tr);
/// Of one candidate: verdict, signatures, promise, notes and, oldest first, every earlier decision.
[[nodiscard]] Json jsonOf(const app::DecideRow& row, const std::vector<session::Decision>& log,
                          std::chrono::sys_days today, const words::Words& tr);
[[nodiscard]] std::string decisionTable(const std::vector<app::DecideRow>& rows,
                                        const std::vector<compare::StandingGroup>& groups,
                                        std::chrono::sys_days today, const words::Words& tr);

} // namespace cli
