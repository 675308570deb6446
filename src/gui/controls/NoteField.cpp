// SPDX-License-Identifier: MIT
// A native text control in the hands of KeptField.
#include "gui/controls/NoteField.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

NoteField::NoteField(wxWindow* parent, const app::Desk& desk, OnStore onStore, Lines lines)
    : KeptField(parent, desk, std::move(onStore)),
      m_text(new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                            lines == Lines::several ? wxTE_MULTILINE : wxTE_PROCESS_ENTER)) {
    hold(*m_text, lines == Lines::several ? 1 : 0);
    if (lines == Lines::several)
        setMinLines(4);
    else
        m_text->SetMinSize({letters(*this, 14), -1});
    m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typedOn(); });
    if (lines == Lines::one)
        m_text->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { flush(); });
}

void NoteField::setMinLines(int lines) {
    m_text->SetMinSize({letters(*this, 20), line(*this) * lines});
}

std::string NoteField::text() const {
    return typed(m_text->GetValue());
}

void NoteField::put(const std::string& text) {
    if (this->text() != text)
        m_text->ChangeValue(shown(text));
}

void NoteField::take() {
    m_text->SetFocus();
    m_text->SetInsertionPointEnd();
}

} // namespace gui
