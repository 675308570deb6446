// SPDX-License-Identifier: MIT
// Reads for the place Positions.
#include "app/prepare/PositionsPresenter.h"

#include "app/desk/Notices.h"
#include "session/Time.h"
#include "text/Names.h"

namespace app {

PositionsState PositionsPresenter::state() const {
    PositionsState state;
    const auto& store = m_desk.store();
    state.positions = store.positions();
    for (const auto& position : state.positions)
        if (position.id == m_desk.position())
            state.title = position.title;
    if (m_desk.position().empty())
        return state;
    state.reminders = reminders(store, session::localDay(m_desk.clock().now()), m_desk.tr());
    const auto counts = store.cardCounts(m_desk.position());
    for (auto& person : store.candidates(m_desk.position())) {
        const auto found = counts.find(person.id);
        state.people.push_back({std::move(person), found == counts.end() ? CardCount{} : found->second});
    }
    return state;
}

std::optional<session::Candidate> PositionsPresenter::namesake(const session::NewCandidate& person) const {
    for (auto& other : m_desk.store().candidates(m_desk.position()))
        if (text::looseNameKey(other.name) == text::looseNameKey(person.name))
            return std::move(other);
    return std::nullopt;
}

AddedCandidates PositionsPresenter::add(const session::NewCandidate& person,
                                        const std::vector<PersonRow>& known) {
    CandidateList list;
    list.people = {person};
    for (const auto& row : known)
        list.compared.insert(row.person.id);
    auto added = addCandidates(m_desk.store(), m_desk.position(), list);
    if (added.findings.empty())
        m_desk.saved();
    return added;
}

} // namespace app
