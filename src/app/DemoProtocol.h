// SPDX-License-Identifier: MIT
// What the demo's interviewers kept around two of its interviews, as a table; how it is stored is Demo.cpp's.
#pragma once

#include "session/Records.h"
#include "words/Words.h"

#include <vector>

namespace app {

struct DemoNote {
    session::Item item;
    std::string value;
};

/// Of one scorecard, by the demo's numbers of candidate and interviewer; empty for most. What is made after
/// the interview is of the day after it, "2026-11-30".
[[nodiscard]] std::vector<DemoNote> demoNotes(std::size_t candidate, std::size_t interviewer,
                                              const std::string& dayAfter, const words::Words& tr);

} // namespace app
