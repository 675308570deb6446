// SPDX-License-Identifier: MIT
// Whose answers are scored by whom, how far the scorecard is, and its submission; the row above the
// interview.
#pragma once

#include "app/interview/LiveState.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>

namespace gui {

class CandidateBar : public wxPanel {
public:
    CandidateBar(wxWindow* parent, const words::Words& tr);

    /// Fills the chooser only when the people differ.
    void showPeople(const std::vector<session::Candidate>& people, const std::string& chosen);
    void show(const app::LiveState& state, const words::Words& tr);
    /// A sentence about the last key, "" for none.
    void say(const std::string& sentence);
    void onCandidate(std::function<void(const std::string&)> tell) { m_onCandidate = std::move(tell); }

private:
    wxChoice* m_people;
    wxStaticText* m_interviewer;
    wxStaticText* m_progress;
    wxStaticText* m_message;
    wxButton* m_submit;
    std::vector<std::string> m_ids;
    std::function<void(const std::string&)> m_onCandidate;
};

} // namespace gui
