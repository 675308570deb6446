// SPDX-License-Identifier: MIT
// The command that helps follows from what is said.
#include "gui/interview/StandingBar.h"

#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/sizer.h>

namespace gui {

namespace {

using app::CommandId;
using Kind = app::Standing::Kind;

std::optional<CommandId> helpFor(Kind kind) {
    switch (kind) {
    case Kind::discarded:
        return CommandId::bringBackCard;
    case Kind::recused:
        return CommandId::takePart;
    case Kind::locked:
        return CommandId::reopenCard;
    case Kind::observer:
    case Kind::unasked:
        return CommandId::sayRole;
    case Kind::reopened:
    case Kind::usual:
        break;
    }
    return std::nullopt;
}

} // namespace

StandingBar::StandingBar(wxWindow* parent)
    : wxPanel(parent), m_text(new WrappedText(this, "")),
      m_button(new wxButton(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT)) {
    m_text->SetFont(GetFont().MakeBold());
    m_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (m_command)
            ask(*this, *m_command);
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_text, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, gap(*this)));
    row->Add(m_button, wxSizerFlags().CentreVertical());
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        const int button = m_button->IsShown() ? m_button->GetBestSize().GetWidth() + gap(*this) : 0;
        if (m_text->wrapTo(event.GetSize().GetWidth() - button))
            CallAfter([this] { GetParent()->Layout(); });
    });
    Hide();
}

bool StandingBar::show(const app::LiveState& state, const words::Words& tr) {
    const auto& standing = state.standing;
    const auto text = standing.text.empty() ? wxString() : shown("⚠ " + standing.text);
    if (text == m_text->text() && IsShown() == !text.empty())
        return false;
    m_command = state.lookOnly ? std::nullopt : helpFor(standing.kind);
    m_text->setText(text);
    m_button->Show(m_command.has_value());
    if (m_command) {
        m_button->SetLabel(plainLabel(tr(app::command(*m_command).text)));
        m_button->SetToolTip(tooltipOf(*m_command, tr));
    }
    Show(!text.empty());
    Layout();
    return true;
}

} // namespace gui
