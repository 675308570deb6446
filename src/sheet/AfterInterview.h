// SPDX-License-Identifier: MIT
// How long after an interview something came, as far as the marks tell.
#pragma once

#include "session/Records.h"
#include "words/Words.h"

namespace sheet {

/// Local time, "2026-11-30 17:30:00", of the last mark about a question made before the debrief, texts apart;
/// empty when no mark has a time.
[[nodiscard]] std::string endOfInterview(const session::Scorecard& card);
/// "16 hours after the interview", from two days on in days; by days too where the moment has no time. Both
/// are local. Empty when there is no end or the moment lies before it.
[[nodiscard]] std::string timeAfter(const std::string& end, const std::string& moment,
                                    const words::Words& tr);

} // namespace sheet
