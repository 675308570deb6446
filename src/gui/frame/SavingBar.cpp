// SPDX-License-Identifier: MIT
// A text and two buttons.
#include "gui/frame/SavingBar.h"

#include "gui/controls/Command.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

SavingBar::SavingBar(wxWindow* parent)
    : wxPanel(parent), m_text(new WrappedText(this, "")), m_again(new wxButton(this, wxID_ANY, "")),
      m_elsewhere(new wxButton(this, wxID_ANY, "")) {
    m_text->SetForegroundColour(unsavedColour());
    m_text->SetFont(m_text->GetFont().MakeBold());
    m_again->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (m_tryAgain)
            m_tryAgain();
    });
    m_elsewhere->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::saveElsewhere); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_text, wxSizerFlags(1).CentreVertical().Border(wxALL, smallGap(*this)));
    row->Add(m_again, wxSizerFlags().CentreVertical().Border(wxALL, smallGap(*this)));
    row->Add(m_elsewhere, wxSizerFlags().CentreVertical().Border(wxALL, smallGap(*this)));
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_text->wrapTo(m_text->GetSize().GetWidth()))
            CallAfter([this] { GetParent()->Layout(); });
    });
    Hide();
}

bool SavingBar::say(const std::string& sentence, const words::Words& tr) {
    const auto text = sentence.empty() ? wxString() : shown("⚠ " + sentence);
    const auto again = plainLabel(tr("Try again"));
    if (IsShown() == !sentence.empty() && text == m_text->text() && m_again->GetLabel() == again)
        return false;
    m_again->SetLabel(again);
    m_elsewhere->SetLabel(plainLabel(tr("Save elsewhere…")));
    m_text->setText(text);
    Show(!sentence.empty());
    Layout();
    return true;
}

} // namespace gui
