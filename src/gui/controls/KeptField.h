// SPDX-License-Identifier: MIT
// The one owner of what is typed: it belongs to its field until the store has it. Where it goes is the
// business of whoever made the field, how it looks that of NoteField and NumberField.
#pragma once

#include "app/desk/Desk.h"
#include "gui/controls/WrappedText.h"

#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/timer.h>

#include <functional>

namespace gui {

/// What is typed is kept as a draft from the first letter on, and on disk at least every second; it is handed
/// over once, when the field is left. What was not taken stays, with the reason in words below the title.
class KeptField : public wxPanel {
public:
    /// Why a text was not taken. The same text is handed over again when the field is left again, unless only
    /// another text can help.
    struct Refused {
        using Again = app::Drafts::Again;
        std::string why;
        Again again = Again::whenLeft;
    };
    /// Nothing when the text is stored (or waits in the outbox). app::SystemError is a refusal too; after a
    /// Conflict only another text helps.
    using OnStore = std::function<std::optional<Refused>(const std::string&)>;

    /// The stored text of a place. What is being typed there, or was when the program ended, is shown
    /// instead.
    void show(const session::DraftPlace& place, const std::string& stored,
              app::Saving saving = app::Saving::saved);
    void retitle(const wxString& title);
    /// What screen readers say of a field whose title stands elsewhere.
    void nameAs(const wxString& spoken);
    /// Hands over what was typed since; call before what it belongs to changes.
    void flush();
    /// The same by other ways than the field's own, also what was not typed; true when taken.
    bool handOver(const OnStore& store);
    /// As if it was typed and the field left.
    void enter(const std::string& text);
    /// The text is stored by other ways, or given up.
    void handedOver();
    [[nodiscard]] bool hasFocus() const { return m_control->HasFocus(); }
    [[nodiscard]] virtual std::string text() const = 0;
    /// Something is typed that its owner does not have.
    [[nodiscard]] bool isTyped() const { return m_typed; }
    /// The stored text that what is typed was typed over, or that was shown when it was refused.
    [[nodiscard]] const std::string& base() const { return m_base; }
    /// Typed and not taken; empty when there is nothing to say.
    [[nodiscard]] std::string unsaved() const;

protected:
    /// Without onStore the text is never handed over by the field: its owner asks for it.
    KeptField(wxWindow* parent, const app::Desk& desk, OnStore onStore);

    /// What is typed in, once; its height is its own unless it has a proportion.
    void hold(wxWindow& control, int proportion);
    virtual void put(const std::string& text) = 0;
    void typedOn();
    /// Something is typed that has no meaning yet: it has one when the field is left.
    void begin() { m_typed = true; }

private:
    void refuse(const Refused& refused);
    void say();
    void layOut();

    const app::Desk& m_desk;
    OnStore m_onStore;
    wxStaticText* m_title;
    WrappedText* m_said;
    wxWindow* m_control = nullptr;
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
