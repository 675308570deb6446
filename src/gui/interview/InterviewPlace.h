// SPDX-License-Identifier: MIT
// The place where one candidate is scored live, by keys; what a key means and what is stored is the
// session's.
#pragma once

#include "app/interview/LiveSession.h"
#include "gui/controls/NoteField.h"
#include "gui/controls/Place.h"

#include <wx/dataview.h>
#include <wx/timer.h>

#include <memory>

namespace gui {

class CandidateBar;
class EmptyPage;
class FlagPanel;
class KeyLamp;
class QuestionPanel;
class RatingPanel;
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
    [[nodiscard]] wxSizer* keyRow(wxWindow* page);
    [[nodiscard]] wxString keyHelp(const std::vector<std::string>& levels) const;
    void readKey(wxKeyEvent& event);
    void perform(const app::Intent& intent);
    /// Brings what a key is going to mark into sight.
    void reveal(const app::Intent& intent);
    /// Does it, asks for a reason when one is needed, says what was refused, and shows the state after it.
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
    void showQuestions(const app::LiveState& state);
    /// Stores what is being typed before the question or candidate it belongs to changes.
    void flush();
    void go(const std::function<void(app::LiveSession&)>& move);
    void submit();
    void nextCandidate();
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
    wxDataViewListCtrl* m_questions = nullptr;
    FlagPanel* m_flags = nullptr;
    QuestionPanel* m_question = nullptr;
    NoteField* m_note = nullptr;
    RatingPanel* m_ratings = nullptr;
    WholePanel* m_whole = nullptr;
    KeyLamp* m_keys = nullptr;
    WrappedText* m_help = nullptr;
};

} // namespace gui
