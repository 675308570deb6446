// SPDX-License-Identifier: MIT
// Item addresses as text.
#include "session/Item.h"

#include "support/Catch.h"

using session::Item;
using session::ItemKind;

TEST_CASE("Every kind of item reads and writes its tidy form") {
    const std::vector<std::pair<std::string, Item>> rows{
        {"asked:A06", {ItemKind::asked, "A06", ""}},
        {"criterion:A06-c1", {ItemKind::criterion, "A06-c1", ""}},
        {"point:A06-p3", {ItemKind::point, "A06-p3", ""}},
        {"rating:A06:communication", {ItemKind::rating, "A06", "communication"}},
        {"rating:communication", {ItemKind::rating, "", "communication"}},
        {"star:A03:S", {ItemKind::star, "A03", "S"}},
        {"flag:RF-05", {ItemKind::flag, "RF-05", ""}},
        {"note:A06", {ItemKind::note, "A06", ""}},
        {"note:", {ItemKind::note, "", ""}},
        {"minutes:A06", {ItemKind::minutes, "A06", ""}},
        {"recommend:", {ItemKind::recommend, "", ""}}};
    for (const auto& [text, item] : rows) {
        CHECK(session::readItem(text) == item);
        CHECK(session::write(item) == text);
    }
}

TEST_CASE("Text that is no item is refused") {
    for (const auto* text : {"", "rating", "rating:", "rating::x", "rating:A:b:c", "star:A03",
                             "star:A03:", "asked:", "asked:A06:x", "flag:", "recommend:yes", "note:A06:x",
                             "mark:A06", ":A06", "Asked:A06"})
        CHECK_FALSE(session::readItem(text).has_value());
}
