// SPDX-License-Identifier: MIT
// The words of a decision and of what the scores say about a candidate; decides nothing.
#pragma once

#include "app/decide/DecidePresenter.h"

namespace gui {

[[nodiscard]] std::string verdictText(session::Verdict verdict, const words::Words& tr);
/// The verdict in the position's own word or one of the four, with a sign when it leaves the computed order.
[[nodiscard]] std::string decisionText(const app::DecideRow& row, const words::Words& tr);
/// "Met", "Below: risk awareness", "Not assessed: ...", or that there are none. Names come from the
/// position's rubric.
[[nodiscard]] std::string mustText(const compare::CandidateResult& result, const rubric::Rubric& rubric,
                                   const words::Words& tr);
/// Two decimals, half up; a dash when there is none.
[[nodiscard]] std::string compositeText(const compare::CandidateResult& result);

} // namespace gui
