// SPDX-License-Identifier: MIT
// A text that is kept until the store has it: several lines, or one.
#pragma once

#include "gui/controls/KeptField.h"

#include <wx/textctrl.h>

namespace gui {

class NoteField : public KeptField {
public:
    /// In a field of one line Enter hands over, as leaving it does.
    enum class Lines { several, one };

    NoteField(wxWindow* parent, const app::Desk& desk, OnStore onStore, Lines lines = Lines::several);

    /// The cursor goes behind the last letter.
    void take();
    void lock(bool locked) { m_text->SetEditable(!locked); }
    [[nodiscard]] std::string text() const override;
    void setMinLines(int lines);
    /// As high as its text from now on, within these many lines.
    void growBetween(int least, int most);
    /// What to write, shown while the field is empty.
    void setHint(const wxString& hint) { m_text->SetHint(hint); }

protected:
    [[nodiscard]] wxTextCtrl& control() const { return *m_text; }

private:
    void put(const std::string& text) override;
    void grow();

    wxTextCtrl* m_text;
    int m_leastLines = 0;
    int m_mostLines = 0;
};

} // namespace gui
