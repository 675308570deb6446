// SPDX-License-Identifier: MIT
// One person practising: at which sample answer they are and what the window shows of it. Who sees what is
// Practice.h's.
#pragma once

#include "app/desk/Practice.h"

#include <filesystem>
#include <set>

namespace app {

/// A level to choose, as it is written and as it is called.
struct LevelChoice {
    std::string value;
    std::string name;
};

/// Texts in the person's language.
struct PracticeView {
    /// "Answer 2 of 9, 1 rated".
    std::string place;
    std::string competency;
    /// Empty where the answer belongs to none.
    std::string question;
    std::string answer;
    /// One a level that has a text, rising.
    std::vector<std::string> anchors;
    /// The level given; empty while there is none, and while it is being given anew.
    std::string own;
    /// What the author and the colleagues give, a line each; empty while there is no own level.
    std::string others;
    /// How all that was rated compares.
    std::string result;
};

class PracticeRoom {
public:
    /// Begins at the first answer without a level of this person's. The rubric has sample answers; store and
    /// words outlive the room.
    PracticeRoom(Store& store, const words::Words& tr, rubric::Rubric rubric, std::string person);

    [[nodiscard]] const rubric::Rubric& rubric() const { return m_rubric; }
    [[nodiscard]] std::vector<LevelChoice> levels() const;
    [[nodiscard]] PracticeView view() const;
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t count() const { return m_rubric.samples.size(); }

    /// Nothing happens at the end.
    void goOn();
    void goBack();
    /// Keeps the level spelled so. False, and nothing kept, when the scale has none such, and where one is
    /// given already: a slip must not overwrite what was given blind. Throws as Store::keepPractice.
    [[nodiscard]] bool rate(const std::string& value);
    /// The next level of this answer counts instead of the one given.
    void rateAgain();

private:
    [[nodiscard]] std::string placeText(const std::vector<PracticeCard>& cards) const;

    Store& m_store;
    const words::Words& m_tr;
    rubric::Rubric m_rubric;
    std::string m_person;
    std::size_t m_at = 0;
    /// Samples whose level is being given anew.
    std::set<std::string> m_again;
};

/// The position's rubric, or the shipped one of the same id where that of the position is older than its
/// sample answers; nothing when there are none to practise on.
[[nodiscard]] std::optional<rubric::Rubric> rubricToPractise(const Store& store, const std::string& position,
                                                             const std::filesystem::path& shipped);

} // namespace app
