// SPDX-License-Identifier: MIT
// A note that stores itself when typing pauses and when the field is left; where it goes is its owner's
// business.
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <functional>

namespace gui {

class NoteField : public wxPanel {
public:
    using OnStore = std::function<void(const std::string&)>;

    NoteField(wxWindow* parent, OnStore onStore);

    /// The stored note. What is being typed stays unless another note (by its key) is shown.
    void show(const std::string& key, const std::string& note);
    void retitle(const wxString& title);
    /// Stores what was typed since; call before the note it belongs to changes.
    void flush();
    void take() { m_text->SetFocus(); }
    [[nodiscard]] bool hasFocus() const { return m_text->HasFocus(); }

private:
    OnStore m_onStore;
    wxStaticText* m_title;
    wxTextCtrl* m_text;
    wxTimer m_pause;
    std::string m_key;
    bool m_typed = false;
};

} // namespace gui
