// SPDX-License-Identifier: MIT
// What each key does to the scorecard; the row a digit goes to is LiveRows.cpp.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"

#include <algorithm>

namespace app {

using session::Item;
using session::ItemKind;
using session::Meaning;

namespace {

/// What is between heard and not heard; not heard for what has no half.
std::string partlyOf(const Item& item) {
    auto value = session::spelled(item.kind, Meaning::partly);
    return value.empty() ? session::spelled(item.kind, Meaning::notSeen) : value;
}

} // namespace

LiveSession::Refusal LiveSession::perform(const Intent& intent) {
    m_digitRefused = false;
    m_said.clear();
    if (intent.action != Action::half)
        m_justRated.reset();
    switch (intent.action) {
    case Action::cycle:
        return cycle(intent.item);
    case Action::partly:
        return toggle(intent.item, partlyOf(intent.item));
    case Action::rate:
        return rate(intent.value);
    case Action::hold:
        return write({{intent.item, partlyOf(intent.item)}});
    case Action::half:
        return half();
    case Action::accept:
        return accept();
    case Action::rest:
        return rest();
    case Action::setAside:
        return setAside();
    case Action::rowUp:
        moveRow(-1);
        break;
    case Action::rowDown:
        moveRow(1);
        break;
    case Action::pause:
        togglePause();
        break;
    case Action::flags:
        m_choosingFlag = !m_choosingFlag;
        break;
    case Action::flag:
        m_choosingFlag = false;
        return toggle(intent.item, session::spelled(intent.item.kind, Meaning::raised));
    case Action::recommend:
        return toggle(intent.item, intent.value);
    case Action::note:
        break;
    }
    return std::nullopt;
}

LiveSession::Refusal LiveSession::cycle(const Item& item) {
    return write({{item, session::valueAfter(item.kind, session::valueOf(m_card, item))}});
}

LiveSession::Refusal LiveSession::toggle(const Item& item, const std::string& value) {
    return write({{item, session::valueOf(m_card, item) == value ? std::string() : value}});
}

LiveSession::Refusal LiveSession::rest() {
    std::vector<Request> requests;
    for (const auto& item : blankTicks(state()))
        requests.push_back({item, session::spelled(item.kind, Meaning::notSeen)});
    return write(std::move(requests));
}

LiveSession::Refusal LiveSession::setAside() {
    const Item item{ItemKind::asked, questionId(), {}};
    const auto now = session::meaningOf(m_card, item) == Meaning::none
                         ? session::spelled(item.kind, Meaning::asked)
                         : session::valueOf(m_card, item);
    auto next = session::valueAfter(item.kind, now);
    if (next.empty())
        next = session::spelled(item.kind, Meaning::asked);
    return write({{item, next}});
}

} // namespace app
