// SPDX-License-Identifier: MIT
// The one field for texts that count: what is typed in it belongs to it until the store has it. Where the
// text goes is its owner's business.
#pragma once

#include "app/desk/Desk.h"
#include "gui/controls/WrappedText.h"

#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <functional>

namespace gui {

/// What is typed is kept as a draft from the first letter on, and on disk at least every second; it is handed
/// over once, when the field is left. A text that was not taken stays, with the reason in words below the
/// title.
class NoteField : public wxPanel {
public:
    /// Why a text was not taken. The same text is handed over again when the field is left again, unless only
    /// another text can help.
    struct Refused {
        std::string why;
        enum class Again { whenLeft, whenChanged } again = Again::whenLeft;
    };
    /// Nothing when the text is stored (or waits in the outbox).
    using OnStore = std::function<std::optional<Refused>(const std::string&)>;

    /// Without onStore the text is never handed over by the field: its owner asks for it.
    NoteField(wxWindow* parent, const app::Desk& desk, OnStore onStore);

    /// The stored text of a place. What is being typed there, or was when the program ended, is shown
    /// instead.
    void show(const session::DraftPlace& place, const std::string& stored,
              app::Saving saving = app::Saving::saved);
    void retitle(const wxString& title);
    /// Hands over what was typed since; call before what it belongs to changes.
    void flush();
    /// The text is stored by other ways, or given up.
    void handedOver();
    void refuse(const Refused& refused);
    /// The cursor goes behind the last letter.
    void take();
    void lock(bool locked) { m_text->SetEditable(!locked); }
    [[nodiscard]] bool hasFocus() const { return m_text->HasFocus(); }
    [[nodiscard]] std::string text() const;
    /// Something is typed that its owner does not have.
    [[nodiscard]] bool isTyped() const { return m_typed; }
    /// The stored text that what is typed was typed over, or that was shown when it was refused.
    [[nodiscard]] const std::string& base() const { return m_base; }
    /// Typed and not taken; empty when there is nothing to say.
    [[nodiscard]] std::string unsaved() const;
    void setMinLines(int lines);

private:
    void typedOn();
    void put(const std::string& text);
    void say();

    const app::Desk& m_desk;
    OnStore m_onStore;
    wxStaticText* m_title;
    WrappedText* m_said;
    wxTextCtrl* m_text;
    wxTimer m_keep;
    session::DraftPlace m_place;
    app::Saving m_saving = app::Saving::saved;
    /// The stored text as shown last.
    std::string m_stored;
    std::string m_base;
    bool m_typed = false;
    bool m_storing = false;
    /// Said below the title; empty while nothing was refused.
    std::string m_why;
    /// Not handed over again as long as the field holds it.
    std::optional<std::string> m_hopeless;
};

} // namespace gui
