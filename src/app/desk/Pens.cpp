// SPDX-License-Identifier: MIT
// Claims of scorecards, by position, candidate and interviewer.
#include "app/desk/Pens.h"

#include "session/Time.h"
#include "text/Fold.h"

#include <algorithm>

namespace app {

namespace {

std::string nameOf(const CardName& card) {
    return "card\n" + card.position + "\n" + card.candidate + "\n" + text::folded(card.interviewer);
}

} // namespace

std::optional<Holder> Pens::take(const CardName& card) {
    giveBack();
    const auto name = nameOf(card);
    std::erase(m_left, name);
    const auto* file = m_store.file();
    if (m_claims == nullptr || file == nullptr || m_taken.contains(name))
        return std::nullopt;
    auto claim = m_claims->take(file->path(), name);
    if (claim == nullptr)
        return m_claims->holder(file->path(), name).value_or(Holder{});
    m_taken[name] = std::move(claim);
    return std::nullopt;
}

void Pens::leave(const CardName& card) {
    m_left.push_back(nameOf(card));
    giveBack();
}

void Pens::giveBack() {
    if (!m_outbox.empty())
        return;
    for (const auto& name : m_left)
        m_taken.erase(name);
    m_left.clear();
}

reading::Finding writtenElsewhere(const CardName& card, const Holder& holder) {
    using words::message;
    const std::string whole(
        message("{0} writes this scorecard in another window since {1} ({2}, process {3}). "
                "Here it is to look at, until that window leaves it."));
    const std::string brief(
        message("{0} writes this scorecard in another window. Here it is to look at, until "
                "that window leaves it."));
    return {reading::Severity::note,
            "card-elsewhere",
            holder.since.empty() ? brief : whole,
            {card.interviewer, session::localTime(holder.since), holder.user, std::to_string(holder.process)},
            {}};
}

} // namespace app
