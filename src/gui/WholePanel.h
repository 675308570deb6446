// SPDX-License-Identifier: MIT
// What is said of the whole interview: the recommendation, a note, and what the scorecard still lacks.
#pragma once

#include "app/LiveState.h"
#include "gui/NoteField.h"

#include <wx/choice.h>

namespace gui {

class WholePanel : public wxPanel {
public:
    using OnText = std::function<void(const std::string&)>;

    WholePanel(wxWindow* parent, const words::Words& tr, OnText onRecommend, OnText onNote);

    void show(const std::string& key, const app::LiveState& state);
    void flush() { m_note->flush(); }

private:
    wxChoice* m_recommend;
    NoteField* m_note;
};

} // namespace gui
