// SPDX-License-Identifier: MIT
// Builders of small panels and a text dump of a comparison, for the tests of this folder.
#pragma once

#include "compare/Comparison.h"

namespace support {

/// One line a scorecard: "C01 Li | rating:a=4 | rating:b=NE". A card is submitted unless its line ends in "|
/// open".
[[nodiscard]] std::vector<session::Scorecard> cardsFrom(const session::Position& position,
                                                        const std::vector<std::string>& lines);
/// C01, C02, ... named "Candidate 1", ...
[[nodiscard]] std::vector<session::Candidate> people(int count);
/// Frozen on the small rubric: questions Q1 and Q3, weights a 60, b 40, must-have b >= 3; without a
/// choice of whose scorecards count, so that open ones do.
[[nodiscard]] session::Position smallPosition(plan::RateBy rateBy = plan::RateBy::competency,
                                              plan::Rule rule = plan::Rule::anchored);
/// One line a candidate: "1= C01 4.20 80.0 cov 1.00 [4.20,4.20] a=4.00 b=4.50".
[[nodiscard]] std::string dump(const compare::Comparison& comparison);

} // namespace support
