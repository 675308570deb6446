// SPDX-License-Identifier: MIT
// What is said of the whole interview: the recommendation, a note, and what the scorecard still lacks.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/NoteField.h"

#include <wx/choice.h>

namespace gui {

class WholePanel : public wxPanel {
public:
    using OnText = std::function<void(const std::string&)>;

    WholePanel(wxWindow* parent, const app::Desk& desk, OnText onRecommend, NoteField::OnStore onNote);

    void show(const session::DraftPlace& place, const app::LiveState& state);
    [[nodiscard]] NoteField& note() const { return *m_note; }

private:
    wxChoice* m_recommend;
    wxStaticText* m_sign;
    const words::Words& m_tr;
    NoteField* m_note;
};

} // namespace gui
