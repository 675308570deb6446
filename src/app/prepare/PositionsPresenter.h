// SPDX-License-Identifier: MIT
// Every opening of the workspace and the people of the chosen one, as values; adds a person; no toolkit.
#pragma once

#include "app/desk/AddCandidates.h"
#include "app/desk/Desk.h"

namespace app {

struct PersonRow {
    session::Candidate person;
    CardCount cards;
};

struct PositionsState {
    std::vector<PositionSummary> positions;
    /// Title of the desk's position; empty when none is open.
    std::string title;
    /// Of the desk's position, in order of their ids.
    std::vector<PersonRow> people;
    /// Promised results to think of now, as sentences.
    std::vector<std::string> reminders;
};

class PositionsPresenter {
public:
    explicit PositionsPresenter(Desk& desk) : m_desk(desk) {}

    /// Reads the store.
    [[nodiscard]] PositionsState state() const;
    /// Whoever of the desk's position has the name, or one that looks like it.
    [[nodiscard]] std::optional<session::Candidate> namesake(const session::NewCandidate& person) const;
    /// To the desk's position, whose people were known when the person was typed. Findings when somebody like
    /// them came between; then nobody is added.
    [[nodiscard]] AddedCandidates add(const session::NewCandidate& person,
                                      const std::vector<PersonRow>& known);

private:
    Desk& m_desk;
};

} // namespace app
