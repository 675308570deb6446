// SPDX-License-Identifier: MIT
// Item addresses to text and back.
#include "session/Item.h"

#include <array>

namespace session {

namespace {

constexpr std::array kinds{ItemKind::asked,  ItemKind::criterion, ItemKind::point,
                           ItemKind::rating, ItemKind::star,      ItemKind::flag,
                           ItemKind::note,   ItemKind::minutes,   ItemKind::recommend};

} // namespace

std::string_view codeOf(ItemKind kind) {
    switch (kind) {
    case ItemKind::asked:
        return "asked";
    case ItemKind::criterion:
        return "criterion";
    case ItemKind::point:
        return "point";
    case ItemKind::rating:
        return "rating";
    case ItemKind::star:
        return "star";
    case ItemKind::flag:
        return "flag";
    case ItemKind::note:
        return "note";
    case ItemKind::minutes:
        return "minutes";
    case ItemKind::recommend:
        break;
    }
    return "recommend";
}

std::string write(const Item& item) {
    std::string text(codeOf(item.kind));
    text += ":";
    if (item.kind == ItemKind::rating && item.target.empty())
        return text + item.part;
    text += item.target;
    if (!item.part.empty())
        text += ":" + item.part;
    return text;
}

std::optional<Item> readItem(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    for (const auto kind : kinds) {
        if (codeOf(kind) != text.substr(0, colon))
            continue;
        const auto rest = text.substr(colon + 1);
        const auto second = rest.find(':');
        const auto first = rest.substr(0, second);
        const auto part = second == std::string_view::npos ? std::string_view() : rest.substr(second + 1);
        if (part.find(':') != std::string_view::npos)
            return std::nullopt;
        const auto twoParts = second != std::string_view::npos;
        switch (kind) {
        case ItemKind::rating:
            if (first.empty() || (twoParts && part.empty()))
                return std::nullopt;
            return twoParts ? Item{kind, std::string(first), std::string(part)}
                            : Item{kind, {}, std::string(first)};
        case ItemKind::star:
            if (first.empty() || part.empty())
                return std::nullopt;
            return Item{kind, std::string(first), std::string(part)};
        case ItemKind::recommend:
            if (twoParts || !first.empty())
                return std::nullopt;
            return Item{kind, {}, {}};
        case ItemKind::note:
            if (twoParts)
                return std::nullopt;
            return Item{kind, std::string(first), {}};
        default:
            if (twoParts || first.empty())
                return std::nullopt;
            return Item{kind, std::string(first), {}};
        }
    }
    return std::nullopt;
}

} // namespace session
