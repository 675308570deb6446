// SPDX-License-Identifier: MIT
// Whether the scorecard is in the numbers, and whether it may still be changed: the interviewer's part in it,
// discarding, reopening.
#include "app/interview/LiveSession.h"

#include "app/privacy/VisibleCards.h"
#include "session/MarkRule.h"
#include "text/Fold.h"
#include "text/Names.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;

const Item role{ItemKind::role, {}, {}};
const Item discarded{ItemKind::discarded, {}, {}};

/// A sentence goes on behind it.
std::string withoutStop(std::string text) {
    for (const std::string_view stop : {".", "。"})
        if (text.ends_with(stop))
            text.resize(text.size() - stop.size());
    return text;
}

reading::Finding reasonNeeded() {
    return {reading::Severity::note, "reason-needed", std::string(words::message("Say why.")), {}, {}};
}

/// Being recused holds for one candidate.
bool holdsForAll(Meaning meaning) {
    return meaning == Meaning::observes || meaning == Meaning::sitsOnPanel;
}

} // namespace

bool LiveSession::isOutsider() const {
    const auto& panel = frozen().plan.panel;
    return !panel.empty() && std::none_of(panel.begin(), panel.end(), [&](const auto& member) {
        return text::sameName(member, m_card.interviewer);
    });
}

bool LiveSession::isBegun() const {
    return std::any_of(m_card.marks.begin(), m_card.marks.end(), [](const auto& mark) {
        return mark.first.kind != ItemKind::role && !mark.second.value.empty();
    });
}

void LiveSession::findRole() {
    if (!isOutsider())
        return;
    for (const auto& card : visibleCards(m_desk.store(), m_position, m_card.interviewer).cards)
        if (const auto found = session::meaningOf(card, role);
            holdsForAll(found) && text::sameName(card.interviewer, m_card.interviewer))
            m_role = found;
}

bool LiveSession::asksRole() const {
    return isOutsider() && m_role == Meaning::none && session::meaningOf(m_card, role) == Meaning::none &&
           !submitted() && !lookingOnly();
}

LiveSession::Refusal LiveSession::reopen(std::string reason) {
    if (text::isInvisible(reason))
        return reasonNeeded();
    m_reason = std::move(reason);
    return std::nullopt;
}

LiveSession::Refusal LiveSession::writeBecause(std::vector<Request> requests, const std::string& reason) {
    auto kept = std::exchange(m_reason, reason);
    auto refusal = write(std::move(requests));
    m_reason = std::move(kept);
    return refusal;
}

LiveSession::Refusal LiveSession::takeRole(Meaning wanted, const std::string& reason) {
    if (wanted == Meaning::recused && text::isInvisible(reason))
        return reasonNeeded();
    auto refusal = writeBecause({{role, session::spelled(role.kind, wanted)}}, reason);
    if (!refusal && holdsForAll(wanted))
        m_role = wanted;
    return refusal;
}

LiveSession::Refusal LiveSession::discard(const std::string& reason) {
    if (text::isInvisible(reason))
        return reasonNeeded();
    return writeBecause({{discarded, reason}}, reason);
}

LiveSession::Refusal LiveSession::bringBack(const std::string& reason) {
    return writeBecause({{discarded, {}}}, reason);
}

Standing LiveSession::standing() const {
    using Kind = Standing::Kind;
    const auto& tr = m_desk.tr();
    if (const auto why = session::valueOf(m_card, discarded); !why.empty())
        return {Kind::discarded,
                tr("Discarded: {0}. It is kept in the log and is in no number.", withoutStop(why))};
    const auto part = session::meaningOf(m_card, role);
    if (part == Meaning::recused)
        return {Kind::recused,
                tr("You are recused from this candidate: what is marked here is in no number.")};
    if (submitted() && m_reason.empty())
        return {Kind::locked, tr("Submitted and locked.")};
    if (submitted())
        return {Kind::reopened, tr("Reopened: {0}. Both values are kept; it locks again when you leave.",
                                   withoutStop(m_reason))};
    if (part == Meaning::observes || (part == Meaning::none && m_role == Meaning::observes))
        return {Kind::observer, tr("You observe: what is marked here is kept and is in no number.")};
    if (isOutsider() && part == Meaning::none && m_role == Meaning::none)
        return {Kind::unasked, frozen().plan.counted ? tr("You are not on this plan's panel: until you join "
                                                          "it, what is marked here is in no number.")
                                                     : tr("You are not on this plan's panel.")};
    return {};
}

} // namespace app
