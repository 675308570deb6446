// SPDX-License-Identifier: MIT
// A scripted interview at a session without a window: a workspace in memory, and every key as the window
// hands it on.
#pragma once

#include "support/MemoryStore.h"
#include "support/ScriptedInterview.h"

#include "rubric/RubricFile.h"

#include <functional>

namespace support {

class InterviewByKeys {
public:
    /// The folder of the shipped rubrics is this one.
    InterviewByKeys(const std::filesystem::path& rubrics, plan::RateBy rateBy);

    /// All questions to the recommendation; behind the ratings of each question `more` is called.
    void typeAll(
        std::size_t ratings, const std::function<void()>& more = [] {});
    void press(const ScriptedKey& key);
    [[nodiscard]] app::LiveSession& live() { return m_live; }

    [[nodiscard]] int pressed() const { return m_pressed; }
    /// Items of the scorecard that say something of the candidate.
    [[nodiscard]] int marks() const;
    /// "rating:A04:communication 3 2", a line an item: every value it ever had.
    [[nodiscard]] std::string ratings() const;
    /// What was refused with a sentence.
    [[nodiscard]] const std::vector<std::string>& refused() const { return m_refused; }

private:
    void stroke(const app::KeyPress& press);
    void note(const app::LiveSession::Refusal& refusal);

    struct HandClock : app::Clock {
        std::chrono::system_clock::time_point moment{};
        [[nodiscard]] std::chrono::system_clock::time_point now() const override { return moment; }
    };
    struct Room {
        MemoryStore store;
        HandClock clock;
        app::Desk desk{store, clock, words::Language::english};
        std::string position;
    };
    [[nodiscard]] static std::unique_ptr<Room> roomOf(const std::filesystem::path& rubrics,
                                                      plan::RateBy rateBy);

    std::unique_ptr<Room> m_room;
    app::LiveSession m_live;
    int m_pressed = 0;
    std::vector<std::string> m_refused;
};

} // namespace support
