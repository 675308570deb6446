// SPDX-License-Identifier: MIT
// The place where one candidate is scored live, by keys; what a key means and what is stored is the
// session's.
#pragma once

#include "app/interview/LiveSession.h"
#include "gui/controls/NoteField.h"
#include "gui/controls/Place.h"

#include <wx/button.h>
#include <wx/timer.h>

#include <memory>

namespace gui {

class CandidateBar;
class EmptyPage;
class FlagPanel;
class KeyLine;
class EndPanel;
class QuestionPanel;
class RatingPanel;
class StandingBar;
class WholePanel;

class InterviewPlace : public Place {
public:
    InterviewPlace(wxWindow* parent, app::Desk& desk);
    ~InterviewPlace() override;

    void refresh() override;
    void follow() override;
    void retitle() override;
    [[nodiscard]] auto can(app::CommandId command) const -> bool override;
    void run(app::CommandId command) override;
    void keepTyped() override { flush(); }

    /// What is on the screen; nothing while there is nothing to score. For tests and screenshots.
    [[nodiscard]] std::optional<app::LiveState> state() const;

private:
    using Action = std::function<app::LiveSession::Refusal()>;

    void build();
    void buildPanels(wxWindow* page);
    [[nodiscard]] wxSizer* columnsOf(wxWindow* page);
    [[nodiscard]] wxSizer* noteRow(wxWindow* page);
    void readKey(wxKeyEvent& event);
    /// A key where keys score; true when a note is being typed and the key scores nothing.
    [[nodiscard]] bool isTyped(const wxKeyEvent& event, const std::optional<app::Intent>& intent);
    void answerTyped(bool yes);
    /// Enter and Esc while something is asked or chosen; true when the key was for that.
    [[nodiscard]] bool closeChoice(const wxKeyEvent& event);
    /// The line below, until the next key.
    void say(const std::string& sentence);
    void perform(const app::Intent& intent);
    /// Asks when a row that would be marked is out of sight.
    [[nodiscard]] bool mayMarkRest();
    /// Brings what a key is going to mark into sight.
    void reveal(const app::Intent& intent);
    /// Does it, says what was refused, and shows the state after it.
    /// Returns what was refused.
    app::LiveSession::Refusal attempt(const Action& action);
    [[nodiscard]] app::LiveSession::Refusal attemptNow(const Action& action);
    /// A text is handed over; nothing when it was taken.
    [[nodiscard]] std::optional<NoteField::Refused> attemptText(const Action& action);
    void open(const std::string& candidate);
    /// As open(), and the focus stays where it is.
    void read(const std::string& candidate);
    /// Once a second: a scorecard another window has left is written here.
    void takeOver();
    /// The sentence of an empty page and what helps; nothing when interviews can begin.
    [[nodiscard]] std::optional<std::pair<std::string, app::CommandId>> obstacle() const;
    void show();
    void showPanels(const app::LiveState& state);
    void showClock();
    /// Stores what is being typed before the question or candidate it belongs to changes.
    void flush();
    void go(const std::function<void(app::LiveSession&)>& move);
    void submit();
    /// Asks why and does it for that reason.
    void because(const std::string& question,
                 const std::function<app::LiveSession::Refusal(const std::string&)>& act);
    /// As because(); without asking while the scorecard is open.
    void becauseIfLocked(const std::string& question,
                         const std::function<app::LiveSession::Refusal(const std::string&)>& act);
    void recuse();
    void discard();
    void askRole();
    /// Asks somebody who is not on the panel, once they are looking at this place.
    void offerRole();
    /// Every field a text is typed into.
    [[nodiscard]] std::vector<NoteField*> notes() const;
    void otherCandidate(int by);
    void leave();
    /// Where keys score instead of typing.
    void takeKeys();

    std::unique_ptr<app::LiveSession> m_live;
    std::string m_position;
    std::string m_candidate;
    /// Newest version of the plan when the scorecard was opened.
    int m_planVersion = 0;
    bool m_asking = false;
    wxTimer m_second;
    EmptyPage* m_empty = nullptr;
    wxPanel* m_page = nullptr;
    CandidateBar* m_bar = nullptr;
    StandingBar* m_standing = nullptr;
    FlagPanel* m_flags = nullptr;
    EndPanel* m_end = nullptr;
    QuestionPanel* m_question = nullptr;
    NoteField* m_note = nullptr;
    wxStaticText* m_noteLabel = nullptr;
    RatingPanel* m_ratings = nullptr;
    WholePanel* m_whole = nullptr;
    KeyLine* m_keys = nullptr;
    std::string m_sentence;
    /// Position and name that are not asked again in this sitting.
    std::pair<std::string, std::string> m_notNow;
};

} // namespace gui
