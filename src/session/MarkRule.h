// SPDX-License-Identifier: MIT
// Which values an item may take under a frozen plan; checked wherever a mark is stored, not only where it is
// typed.
#pragma once

#include "plan/Freeze.h"
#include "session/Item.h"

namespace session {

/// Longest note, in bytes of UTF-8.
inline constexpr std::size_t longestNote = 20'000;
/// "Asked, but no evidence heard": a rating's value that is missing, counted and shown; never a number.
inline constexpr std::string_view noEvidence = "NE";

/// Nothing when the plan has this item and the value fits it. An empty value clears a mark and always fits.
[[nodiscard]] std::optional<reading::Finding> checkMark(const plan::Frozen& frozen, const Item& item,
                                                        std::string_view value);

/// The same value spelled one way: "ne" becomes "NE", " 4 " becomes "4", line ends become \n.
[[nodiscard]] std::string canonicalValue(const Item& item, std::string_view value);

} // namespace session
