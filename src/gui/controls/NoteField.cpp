// SPDX-License-Identifier: MIT
// A native text control in the hands of KeptField.
#include "gui/controls/NoteField.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

NoteField::NoteField(wxWindow* parent, const app::Desk& desk, OnStore onStore, Lines lines)
    : KeptField(parent, desk, std::move(onStore)),
      m_text(new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                            lines == Lines::several ? wxTE_MULTILINE : wxTE_PROCESS_ENTER)) {
    hold(*m_text, lines == Lines::several ? 1 : 0);
    if (lines == Lines::several)
        setMinLines(4);
    else
        m_text->SetMinSize({letters(*this, 14), line(*this) * 3 / 2 + smallGap(*this)});
    m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        grow();
        typedOn();
    });
    if (lines == Lines::one)
        m_text->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { flush(); });
}

void NoteField::setMinLines(int lines) {
    m_text->SetMinSize({letters(*this, 20), line(*this) * lines});
}

void NoteField::growBetween(int least, int most) {
    m_leastLines = least;
    m_mostLines = most;
    m_text->SetMinSize({letters(*this, 20), line(*this) * least + 2 * smallGap(*this)});
}

void NoteField::grow() {
    if (m_mostLines == 0)
        return;
    const int across = std::max(1, m_text->GetClientSize().GetWidth() - 2 * smallGap(*this));
    int lines = 0;
    for (int at = 0; at < std::max(1, m_text->GetNumberOfLines()); ++at)
        lines += 1 + m_text->GetTextExtent(m_text->GetLineText(at)).GetWidth() / across;
    lines = std::clamp(lines, m_leastLines, m_mostLines);
    const int height = line(*this) * lines + 2 * smallGap(*this);
    if (height == m_text->GetMinSize().GetHeight())
        return;
    m_text->SetMinSize({letters(*this, 20), height});
    GetParent()->Layout();
}

std::string NoteField::text() const {
    return typed(m_text->GetValue());
}

void NoteField::put(const std::string& text) {
    if (this->text() != text)
        m_text->ChangeValue(shown(text));
    grow();
}

void NoteField::take() {
    m_text->SetFocus();
    m_text->SetInsertionPointEnd();
}

} // namespace gui
