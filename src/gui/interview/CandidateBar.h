// SPDX-License-Identifier: MIT
// One line above the interview: who, how far, how long, whether it is saved, and submission.
#pragma once

#include "gui/interview/QuestionDots.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>

namespace gui {

class CandidateBar : public wxPanel {
public:
    CandidateBar(wxWindow* parent, const words::Words& tr, QuestionDots::OnGo onGo);

    /// Fills the chooser only when the people differ.
    void showPeople(const std::vector<session::Candidate>& people, const std::string& chosen);
    void show(const app::LiveState& state, const words::Words& tr);
    /// Something is being typed that the file does not have yet.
    void showClock(const app::LiveState& state, bool typing, const words::Words& tr);
    void onCandidate(std::function<void(const std::string&)> tell) { m_onCandidate = std::move(tell); }

private:
    [[nodiscard]] wxStaticText* fixedText(int width);
    /// Words on the pages' marks where everything else has room beside them.
    void fitDots();

    wxChoice* m_people;
    wxButton* m_interviewer;
    QuestionDots* m_dots;
    wxStaticText* m_clock;
    wxStaticText* m_saving;
    wxStaticText* m_notes;
    wxButton* m_submit;
    std::vector<std::string> m_ids;
    std::function<void(const std::string&)> m_onCandidate;
};

} // namespace gui
