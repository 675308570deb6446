// SPDX-License-Identifier: MIT
// Who sits at the program, in which language, at which position of which workspace; the places of the window
// share it.
#pragma once

#include "app/desk/Drafts.h"
#include "app/desk/Outbox.h"
#include "app/desk/Pens.h"
#include "words/Words.h"

#include <functional>
#include <memory>

namespace app {

/// Owns nothing but its choices; store and clock outlive it.
class Desk {
public:
    Desk(Store& store, const Clock& clock, words::Language language)
        : m_store(store), m_clock(clock), m_words(language), m_outbox(std::make_unique<Outbox>(store)),
          m_drafts(std::make_unique<Drafts>(store)), m_pens(std::make_unique<Pens>(store, *m_outbox)) {}

    [[nodiscard]] Store& store() const { return m_store; }
    /// Marks of the interview go through it.
    [[nodiscard]] Outbox& outbox() const { return *m_outbox; }
    [[nodiscard]] Drafts& drafts() const { return *m_drafts; }
    [[nodiscard]] Pens& pens() const { return *m_pens; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const words::Words& tr() const { return m_words; }
    void speak(words::Language language) { m_words = words::Words(language); }

    /// Name of the person whose scorecards are filled in here; empty until chosen.
    [[nodiscard]] const std::string& interviewer() const { return m_interviewer; }
    void setInterviewer(std::string name) { m_interviewer = std::move(name); }

    /// Id of the open position; empty when none is.
    [[nodiscard]] const std::string& position() const { return m_position; }
    void openPosition(std::string id) {
        if (id != m_position)
            m_candidate.clear();
        m_position = std::move(id);
    }

    /// Id of the candidate of this position whose interview is or was open last; empty when none was.
    [[nodiscard]] const std::string& candidate() const { return m_candidate; }
    void chooseCandidate(std::string id) { m_candidate = std::move(id); }

    /// Call after the store has returned from a write: the window says "saved" with the time.
    void saved() const {
        if (m_onSaved)
            m_onSaved(m_clock.now());
    }
    /// Call when marks had to be kept in the outbox: the window says "not saved" and why.
    void kept() const {
        if (m_onKept)
            m_onKept();
    }
    void onKept(std::function<void()> tell) { m_onKept = std::move(tell); }
    void onSaved(std::function<void(std::chrono::system_clock::time_point)> tell) {
        m_onSaved = std::move(tell);
    }

private:
    Store& m_store;
    const Clock& m_clock;
    words::Words m_words;
    std::string m_interviewer;
    std::string m_position;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Pens> m_pens;
    std::string m_candidate;
    std::function<void(std::chrono::system_clock::time_point)> m_onSaved;
    std::function<void()> m_onKept;
};

} // namespace app
