// SPDX-License-Identifier: MIT
// Which values an item may take under a frozen plan; checked wherever a mark is stored, not only where it is
// typed.
#pragma once

#include "plan/Freeze.h"
#include "session/Item.h"

#include <vector>

namespace session {

/// What a kind's marks may be under this plan, in the order people are offered it; empty for numbers and
/// texts.
[[nodiscard]] std::vector<std::string> allowedValues(const plan::Frozen& frozen, ItemKind kind);

/// Nothing when the plan has this item and the value fits it. An empty value clears a mark and always fits.
[[nodiscard]] std::optional<reading::Finding> checkMark(const plan::Frozen& frozen, const Item& item,
                                                        std::string_view value);

/// The same value spelled one way: "ne" becomes "NE", " 4 " becomes "4", line ends become \n.
[[nodiscard]] std::string canonicalValue(const Item& item, std::string_view value);

} // namespace session
