// SPDX-License-Identifier: MIT
// Below the heat map: why a cell shows its number, and who gave what; it computes nothing.
#pragma once

#include "app/compare/Reasons.h"

#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/textctrl.h>

namespace gui {

class ReasonsPanel : public wxPanel {
public:
    ReasonsPanel(wxWindow* parent, const words::Words& tr);

    void show(const app::CellReasons& reasons, const words::Words& tr);
    /// A sentence in the place of reasons.
    void say(const wxString& sentence);
    [[nodiscard]] wxString text() const { return m_text->GetValue(); }

private:
    void showMarks(const app::MarkTable& marks, const words::Words& tr);

    wxTextCtrl* m_text;
    wxDataViewListCtrl* m_marks;
    std::vector<std::string> m_interviewers;
};

} // namespace gui
