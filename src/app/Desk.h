// SPDX-License-Identifier: MIT
// Who sits at the program, in which language, at which position of which workspace; the places of the window
// share it.
#pragma once

#include "app/Ports.h"
#include "words/Words.h"

#include <functional>

namespace app {

/// Owns nothing but its choices; store and clock outlive it.
class Desk {
public:
    Desk(Store& store, const Clock& clock, words::Language language)
        : m_store(store), m_clock(clock), m_words(language) {}

    [[nodiscard]] Store& store() const { return m_store; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const words::Words& tr() const { return m_words; }
    void speak(words::Language language) { m_words = words::Words(language); }

    /// Name of the person whose scorecards are filled in here; empty until chosen.
    [[nodiscard]] const std::string& interviewer() const { return m_interviewer; }
    void setInterviewer(std::string name) { m_interviewer = std::move(name); }

    /// Id of the open position; empty when none is.
    [[nodiscard]] const std::string& position() const { return m_position; }
    void openPosition(std::string id) { m_position = std::move(id); }

    /// Call after the store has returned from a write: the window says "saved" with the time.
    void saved() const {
        if (m_onSaved)
            m_onSaved(m_clock.now());
    }
    void onSaved(std::function<void(std::chrono::system_clock::time_point)> tell) {
        m_onSaved = std::move(tell);
    }

private:
    Store& m_store;
    const Clock& m_clock;
    words::Words m_words;
    std::string m_interviewer;
    std::string m_position;
    std::function<void(std::chrono::system_clock::time_point)> m_onSaved;
};

} // namespace app
