// SPDX-License-Identifier: MIT
// The address of one mark on a scorecard, as tidy files spell it: "rating:A06:communication"; not its value.
#pragma once

#include "session/MarkKind.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace session {

/// asked A06 | criterion A06-c1 | point A06-p3 | rating A06 communication or (empty) communication | star A03
/// S | flag RF-05 | note A06 or (empty) | minutes A06 | recommend (empty)
struct Item {
    ItemKind kind = ItemKind::note;
    std::string target;
    std::string part;

    auto operator<=>(const Item&) const = default;
};

/// As above; readItem() gives the item again.
[[nodiscard]] std::string write(const Item& item);
/// Nothing when the text has none of these kinds or the wrong number of parts. The rows must outlive the
/// item.
[[nodiscard]] std::optional<Item> readItem(std::string_view text, MarkKinds kinds = markKinds());

} // namespace session
