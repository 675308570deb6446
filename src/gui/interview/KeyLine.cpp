// SPDX-License-Identifier: MIT
// One line that is always there, so that a sentence moves nothing.
#include "gui/interview/KeyLine.h"

#include "app/interview/LiveKeys.h"
#include "app/interview/ProtocolPage.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/FlagPanel.h"
#include "text/Width.h"

#include <wx/sizer.h>

namespace gui {

namespace {

std::string keyHelp(const app::LiveState& state, const words::Words& tr) {
    if (state.choosingFlag)
        return tr("A letter raises its flag or lowers it; Esc goes back");
    if (app::isProtocol(state.page))
        return tr("Tab next field   Space ticks   PgUp PgDn other pages   Ctrl+Z takes back");
    if (state.atEnd)
        return tr("1 strong no   2 no   3 yes   4 strong yes   F4 write a note   PgUp questions   Ctrl+Enter "
                  "submit");
    std::string text = tr("F1 all keys");
    for (const auto& help : app::liveKeyHelp(state.levels))
        if (!help.text.empty())
            text += "   " + help.keys + " " + tr(help.text);
    return text;
}

} // namespace

KeyLine::KeyLine(wxWindow* parent, const words::Words& tr, const OnAnswer& onAnswer,
                 std::function<void()> onFlags)
    : wxPanel(parent), m_lamp(new KeyLamp(this, tr)),
      m_flags(new wxButton(this, wxID_ANY, shown(tr("Red flags (R)")), wxDefaultPosition, wxDefaultSize,
                           wxBU_EXACTFIT)),
      m_raised(new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END)),
      m_text(new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                              wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END)),
      m_yes(new wxButton(this, wxID_ANY, shown(tr("A note (Enter)")))),
      m_no(new wxButton(this, wxID_ANY, shown(tr("No (Esc)")))) {
    m_lamp->SetToolTip(shown(tr("Filled: keys score. Esc brings them back here.")));
    m_flags->Bind(wxEVT_BUTTON, [open = std::move(onFlags)](wxCommandEvent&) { open(); });
    m_raised->SetMinSize({letters(*this, 12), anyLine(*this)});
    m_text->SetMinSize({letters(*this, 20), anyLine(*this)});
    m_yes->Bind(wxEVT_BUTTON, [onAnswer](wxCommandEvent&) { onAnswer(true); });
    m_no->Bind(wxEVT_BUTTON, [onAnswer](wxCommandEvent&) { onAnswer(false); });
    const auto next = wxSizerFlags().CentreVertical().Border(wxLEFT, smallGap(*this));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_lamp, wxSizerFlags().CentreVertical());
    row->Add(m_flags, next);
    row->Add(m_raised, wxSizerFlags(2).CentreVertical().Border(wxLEFT, smallGap(*this)));
    row->Add(m_text, wxSizerFlags(5).CentreVertical().Border(wxLEFT, smallGap(*this)));
    row->Add(m_yes, next);
    row->Add(m_no, next);
    row->SetMinSize(-1, m_yes->GetBestSize().GetHeight());
    SetSizer(row);
    m_yes->Hide();
    m_no->Hide();
}

void KeyLine::show(const app::LiveState& state, const std::string& sentence, const words::Words& tr) {
    constexpr int widest = 60;
    const bool asks = !state.typed.empty();
    const bool help = sentence.empty() && !asks;
    m_raised->SetLabelText(shown(raisedText(state, tr)));
    m_raised->SetToolTip(m_raised->GetLabelText());
    m_text->SetFont(help ? GetFont() : GetFont().MakeBold());
    m_text->SetLabelText(shown(asks ? tr("Was this a note? “{0}”", text::cutToWidth(state.typed, widest))
                               : help ? keyHelp(state, tr)
                                      : sentence));
    m_text->SetToolTip(m_text->GetLabelText());
    if (m_yes->IsShown() == asks)
        return;
    m_yes->Show(asks);
    m_no->Show(asks);
    Layout();
}

} // namespace gui
