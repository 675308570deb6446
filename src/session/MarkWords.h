// SPDX-License-Identifier: MIT
// Marks in people's words: what an item is about and what a value says; from the kind's row, for every screen
// and sheet.
#pragma once

#include "session/PlanItems.h"
#include "words/Words.h"

namespace session {

/// "Rating: Problem solving", "Red flag: ships uninspected", the question's own text for what was asked; an
/// id where the rubric does not know it.
[[nodiscard]] std::string labelOf(const plan::Frozen& frozen, const Item& item, const words::Words& words);
/// "✓ seen" for seen; a level, a number or a text as it is.
[[nodiscard]] std::string valueWord(const Item& item, std::string_view value, const words::Words& tr);

/// A level with its word, "1 (yes)"; as it is where the scale has no word for it, and for any other value.
[[nodiscard]] std::string levelWord(const rubric::Scale& scale, std::string_view value,
                                    const words::Words& tr);

} // namespace session
