// SPDX-License-Identifier: MIT
// What one scorecard says of one thing kept around the interview, in one readable line; which things there
// are is Protocol.h's.
#pragma once

#include "session/Records.h"
#include "words/Words.h"

namespace sheet {

/// Each is empty where the card says nothing of it. Lines of a list are named by their slot, "1" to the most
/// its kind has.
///
/// "500 orders · out of 800 · 2024 · own part: … · measured by: … · ✓ verified"
[[nodiscard]] std::string claimText(const session::Scorecard& card, const std::string& slot,
                                    const words::Words& tr);
/// "flow chart · own work: ✓ yes · names and prices removed: ✗ no · …"
[[nodiscard]] std::string portfolioText(const session::Scorecard& card, const std::string& slot,
                                        const words::Words& tr);
/// "12 minutes early", "on time", "5 minutes late · gave notice: ✓ yes"
[[nodiscard]] std::string arrivalText(const session::Scorecard& card, const words::Words& tr);
/// "What is the hardest part now? · may show: … · answered: …"
[[nodiscard]] std::string theirQuestionText(const session::Scorecard& card, const std::string& slot,
                                            const words::Words& tr);
/// "2026-12-01 09:30 · 16 hours after the interview · e-mail · says thanks, adds strengths · …"
[[nodiscard]] std::string contactText(const session::Scorecard& card, const std::string& slot,
                                      const words::Words& tr);
/// "✓ worked well · …"
[[nodiscard]] std::string lessonText(const session::Scorecard& card, const std::string& question,
                                     const words::Words& tr);
/// "specification, price": the terms named at a point.
[[nodiscard]] std::string termsText(const rubric::Rubric& rubric, const session::Scorecard& card,
                                    const std::string& point, const words::Words& tr);

} // namespace sheet
