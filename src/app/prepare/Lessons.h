// SPDX-License-Identifier: MIT
// What interviewers found of a rubric's questions in earlier interviews of this workspace, as lines to read
// when the next plan is prepared; names no candidate.
#pragma once

#include "app/desk/Desk.h"

#include <map>

namespace app {

/// By question, oldest first: "2026-11-28, Li: to be changed: too long". Of all positions whose plan is made
/// from this rubric, by id; as far as the person at the desk may see the scorecards.
[[nodiscard]] std::map<std::string, std::vector<std::string>> lessonsOf(const Desk& desk,
                                                                        const std::string& rubric);

} // namespace app
