// SPDX-License-Identifier: MIT
// Buttons and selector; the frame is asked to go.
#include "gui/frame/PlaceBar.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/sizer.h>

#include <algorithm>
#include <cassert>
#include <utility>

namespace gui {

PlaceBar::PlaceBar(wxWindow* parent) : wxPanel(parent) {
    build();
}

void PlaceBar::build() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (std::size_t index = 0; index < placeCommands.size(); ++index) {
        auto* button = new wxToggleButton(this, wxID_ANY, "x");
        button->SetMinSize({letters(*this, 14), line(*this) * 5 / 2});
        button->Bind(wxEVT_TOGGLEBUTTON, [this, button, go = placeCommands[index]](wxCommandEvent&) {
            button->SetValue(true);
            ask(*this, go);
        });
        row->Add(button, wxSizerFlags().Border(wxRIGHT, smallGap(*this)));
        m_buttons[index] = button;
    }
    row->AddStretchSpacer();
    m_label = new wxStaticText(this, wxID_ANY, "");
    m_position = new wxChoice(this, wxID_ANY);
    m_position->SetMinSize({letters(*this, 28), -1});
    linkLabel(*m_label, *m_position);
    m_position->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto index = static_cast<std::size_t>(event.GetSelection());
        if (m_onPosition && index < m_ids.size())
            m_onPosition(m_ids[index]);
    });
    row->Add(m_label, wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, smallGap(*this)));
    row->Add(m_position, wxSizerFlags().CentreVertical());
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(row, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    SetSizer(outer);
}

void PlaceBar::retitle(const words::Words& tr) {
    for (std::size_t index = 0; index < placeCommands.size(); ++index) {
        m_labels[index] = shown(tr(app::command(placeCommands[index]).text));
        m_buttons[index]->SetToolTip(tooltipOf(placeCommands[index], tr));
        mark(index);
    }
    m_label->SetLabel(shown(tr("Position")));
    nameForReaders(*m_position, shown(tr("Position")));
    if (IsShownOnScreen()) // else the first size lays it out
        Layout();
}

void PlaceBar::lower(bool low) {
    if (low == std::exchange(m_low, low))
        return;
    for (auto* button : m_buttons)
        button->SetMinSize({letters(*this, low ? 10 : 14), low ? -1 : line(*this) * 5 / 2});
    m_position->SetMinSize({letters(*this, low ? 18 : 28), -1});
    GetParent()->Layout();
}

/// In the label's own markup: another font would make GTK style the button anew.
void PlaceBar::mark(std::size_t index) {
    auto& button = *m_buttons[index];
    assert(m_labels[index].find_first_of("<&") == wxString::npos);
    const auto text = m_low ? m_labels[index] : "<big>" + m_labels[index] + "</big>";
    button.SetLabelMarkup(button.GetValue() ? "<b>" + text + "</b>" : text);
}

void PlaceBar::show(const app::Desk& desk, app::CommandId current) {
    lower(current == app::CommandId::goInterview);
    for (std::size_t index = 0; index < placeCommands.size(); ++index) {
        const bool here = placeCommands[index] == current;
        m_buttons[index]->SetValue(here);
        mark(index);
    }
    wxArrayString titles;
    m_ids.clear();
    for (const auto& position : desk.store().positions()) {
        m_ids.push_back(position.id);
        titles.Add(shown(position.title));
    }
    if (titles != m_position->GetStrings())
        m_position->Set(titles);
    const auto at = std::find(m_ids.begin(), m_ids.end(), desk.position());
    m_position->SetSelection(at == m_ids.end() ? wxNOT_FOUND : static_cast<int>(at - m_ids.begin()));
    m_position->Enable(!m_ids.empty());
}

} // namespace gui
