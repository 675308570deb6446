// SPDX-License-Identifier: MIT
// An insight as text down to the last bit, and panels of ratings for the tests of this folder.
#pragma once

#include "compare/Insight.h"
#include "compare/PlainRatings.h"

namespace support {

/// One line a figure: its name and its bits, or the code of the reason why there is none.
[[nodiscard]] std::vector<std::string> bits(const compare::Insight& insight);

/// The same with four decimals, for a text that people read.
[[nodiscard]] std::vector<std::string> figures(const compare::Insight& insight);

/// "A r1 a 4" a row; several rows apart by ", ".
[[nodiscard]] std::vector<score::RatingRow> rowsFrom(const std::string& text);

/// A rota: every candidate is rated by `seats` of the interviewers, one rating in twelve is absent.
[[nodiscard]] std::vector<score::RatingRow> rota(std::size_t candidates, std::size_t interviewers,
                                                 std::size_t seats, std::size_t competencies);

} // namespace support
