// SPDX-License-Identifier: MIT
// What each key does to the scorecard.
#include "app/LiveSession.h"

#include "app/CardGaps.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

/// The stored values a key steps through; the empty one clears.
std::vector<std::string> stepsOf(ItemKind kind) {
    std::vector<std::string> steps;
    for (const auto tick : {Tick::seen, Tick::partly, Tick::notSeen, Tick::notApplicable})
        if (auto value = valueOf(kind, tick); !value.empty())
            steps.push_back(std::move(value));
    steps.emplace_back();
    return steps;
}

} // namespace

LiveSession::Refusal LiveSession::perform(const Intent& intent) {
    switch (intent.deed) {
    case Deed::cycle:
        return cycle(intent.item);
    case Deed::partly:
        return partly(intent.item);
    case Deed::rate:
        return rate(intent.value);
    case Deed::accept:
        return accept();
    case Deed::rest:
        return rest();
    case Deed::setAside:
        return setAside();
    case Deed::rowUp:
        m_row -= m_row > 0 ? 1 : 0;
        break;
    case Deed::rowDown:
        m_row = std::min(m_row + 1, std::max<std::size_t>(state().ratings.size(), 1) - 1);
        break;
    case Deed::pause:
        togglePause();
        break;
    case Deed::note:
    case Deed::flags:
        break;
    }
    return std::nullopt;
}

LiveSession::Refusal LiveSession::cycle(const Item& item) {
    const auto steps = stepsOf(item.kind);
    const auto at = std::find(steps.begin(), steps.end(), session::valueOf(m_card, item));
    const bool last = at == steps.end() || at + 1 == steps.end();
    return write({{item, last ? steps.front() : *(at + 1)}});
}

LiveSession::Refusal LiveSession::partly(const Item& item) {
    auto value = valueOf(item.kind, Tick::partly);
    if (value.empty())
        value = valueOf(item.kind, Tick::notSeen);
    return write({{item, session::valueOf(m_card, item) == value ? std::string() : value}});
}

LiveSession::Refusal LiveSession::rate(const std::string& value) {
    const auto rows = state().ratings;
    if (rows.empty())
        return std::nullopt;
    const std::size_t row = std::min(m_row, rows.size() - 1);
    if (auto finding = write({{rows[row].item, value}}))
        return finding;
    m_row = std::min(row + 1, rows.size() - 1);
    return std::nullopt;
}

LiveSession::Refusal LiveSession::accept() {
    const auto shown = state();
    if (shown.ratings.empty() || !shown.ratings[shown.row].proposal)
        return std::nullopt;
    return rate(std::to_string(*shown.ratings[shown.row].proposal));
}

LiveSession::Refusal LiveSession::rest() {
    const auto shown = state();
    std::vector<Wish> wishes;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            if (row.tick == Tick::blank)
                wishes.push_back({row.item, valueOf(row.item.kind, Tick::notSeen)});
    };
    add(shown.points);
    add(shown.criteria);
    return write(std::move(wishes));
}

LiveSession::Refusal LiveSession::setAside() {
    const Item item{ItemKind::asked, questionId(), {}};
    const auto now = session::valueOf(m_card, item);
    const std::string next = now == "asked" || now.empty() ? "not_asked"
                             : now == "not_asked"          ? "na"
                                                           : "asked";
    return write({{item, next}});
}

} // namespace app
