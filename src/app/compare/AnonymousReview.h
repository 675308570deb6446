// SPDX-License-Identifier: MIT
// One question after the other, everybody's answers under letters, so that evidence is judged and not the
// person; no toolkit.
#pragma once

#include "app/desk/Desk.h"
#include "compare/Comparison.h"

namespace app {

/// A competency rating of the person at the desk.
struct AnonymousRating {
    session::Item item;
    std::string competency;
    /// One of `values`, or empty.
    std::string value;
    /// What it may be, blank first.
    std::vector<std::string> values;
};

struct AnonymousAnswer {
    /// For change(); never to be shown.
    std::string candidate;
    /// "Candidate A", or the name after showNames().
    std::string title;
    /// Ticks and ratings with who said it, then the notes.
    std::vector<std::string> lines;
    std::vector<std::string> notes;
    /// Empty unless the person at the desk has submitted a scorecard of this candidate.
    std::vector<AnonymousRating> ratings;
};

struct AnonymousState {
    /// Empty when there is no question.
    std::string question;
    std::string title;
    std::size_t number = 0;
    std::size_t count = 0;
    enum class Names { hidden, shown } names = Names::hidden;
    /// In the random order of this question; candidates of whom nothing is recorded here are left out.
    std::vector<AnonymousAnswer> answers;
    /// How many were left out.
    std::size_t silent = 0;
};

/// Works on the cards of a comparison, which keep the panel blind already.
class AnonymousReview {
public:
    explicit AnonymousReview(Desk& desk) : m_desk(desk) {}

    /// Takes a freshly computed comparison; stays at the question when it is still there.
    void take(const compare::Comparison& comparison);
    [[nodiscard]] AnonymousState state() const;
    /// Round the plan's questions; names are hidden again.
    void next();
    void previous();
    void showNames() { m_names = AnonymousState::Names::shown; }
    void hideNames() { m_names = AnonymousState::Names::hidden; }
    /// Changes one's own rating as a debrief entry with its reason; the caller then takes a new comparison.
    /// Refuses what the plan has no place for, an open scorecard, and a missing reason. May throw
    /// SystemError.
    [[nodiscard]] std::optional<reading::Finding> change(const std::string& candidate,
                                                         const session::Item& item, const std::string& value,
                                                         const std::string& reason);

private:
    [[nodiscard]] const rubric::Question* question() const;
    void move(std::size_t by);

    Desk& m_desk;
    std::optional<compare::Comparison> m_comparison;
    std::size_t m_question = 0;
    AnonymousState::Names m_names = AnonymousState::Names::hidden;
};

/// Ids in an order that position and question alone decide, not the order they are given in.
[[nodiscard]] std::vector<std::string>
anonymousOrder(const std::string& position, const std::string& question, std::vector<std::string> candidates);

} // namespace app
