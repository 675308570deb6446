// SPDX-License-Identifier: MIT
// Typing starts a pause; the end of the pause, or of the focus, stores.
#include "gui/NoteField.h"

#include "gui/Accessible.h"
#include "gui/Layout.h"
#include "gui/Utf8.h"

namespace gui {

namespace {
constexpr int pauseMilliseconds = 1200;
}

NoteField::NoteField(wxWindow* parent, OnStore onStore)
    : wxPanel(parent), m_onStore(std::move(onStore)), m_title(new wxStaticText(this, wxID_ANY, "")),
      m_text(new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE)),
      m_pause(this) {
    m_text->SetMinSize({letters(*this, 20), line(*this) * 4});
    linkLabel(*m_title, *m_text);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
    column->Add(m_text, wxSizerFlags(1).Expand());
    SetSizer(column);
    m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        m_typed = true;
        m_pause.StartOnce(pauseMilliseconds);
    });
    m_text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        flush();
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { flush(); });
}

void NoteField::show(const std::string& key, const std::string& note) {
    const bool other = key != m_key;
    m_key = key;
    if (other)
        m_typed = false;
    if (!m_typed && typed(m_text->GetValue()) != note)
        m_text->ChangeValue(shown(note));
}

void NoteField::retitle(const wxString& title) {
    m_title->SetLabelText(title);
    nameForReaders(*m_text, title);
}

void NoteField::flush() {
    m_pause.Stop();
    if (!m_typed)
        return;
    m_typed = false;
    m_onStore(typed(m_text->GetValue()));
}

} // namespace gui
