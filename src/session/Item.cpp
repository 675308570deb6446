// SPDX-License-Identifier: MIT
// Item addresses to text and back, by the shape the kind's row gives them.
#include "session/Item.h"

#include <algorithm>

namespace session {

namespace {

bool mayBeWhole(Names names) {
    return names == Names::nothing || names == Names::questionOrWhole;
}

std::optional<Item> shaped(const MarkKind& row, std::string_view rest) {
    const auto colon = rest.find(':');
    const auto first = rest.substr(0, colon);
    if (row.part == Names::nothing) {
        const bool named = row.target != Names::nothing;
        if (colon != std::string_view::npos || (first.empty() ? !mayBeWhole(row.target) : !named))
            return std::nullopt;
        return Item{ItemKind(row), std::string(first), {}};
    }
    if (first.empty())
        return std::nullopt;
    if (colon == std::string_view::npos)
        return mayBeWhole(row.target) ? std::optional(Item{ItemKind(row), {}, std::string(first)})
                                      : std::nullopt;
    const auto part = rest.substr(colon + 1);
    if (part.empty() || part.find(':') != std::string_view::npos)
        return std::nullopt;
    return Item{ItemKind(row), std::string(first), std::string(part)};
}

} // namespace

std::string write(const Item& item) {
    std::string text(item.kind->code);
    text += ":" + item.target;
    if (!item.target.empty() && !item.part.empty())
        text += ":";
    return text + item.part;
}

std::optional<Item> readItem(std::string_view text, MarkKinds kinds) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto row = std::find_if(kinds.begin(), kinds.end(),
                                  [&](const MarkKind& kind) { return kind.code == text.substr(0, colon); });
    return row == kinds.end() ? std::nullopt : shaped(*row, text.substr(colon + 1));
}

} // namespace session
