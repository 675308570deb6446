// SPDX-License-Identifier: MIT
// A kept field in a row with its button and what follows from it, which has a place of its own.
#include "gui/interview/StageText.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "session/Time.h"

#include <wx/button.h>
#include <wx/menu.h>

namespace gui {

namespace {

std::string nowHere(const app::Desk& desk) {
    constexpr std::size_t toTheMinute = 16;
    return session::localTime(session::utcText(desk.clock().now())).substr(0, toTheMinute);
}

} // namespace

StageText::StageText(wxWindow* parent, const app::ProtocolField& field, const StageActs& acts)
    : StageField(parent, wxID_ANY), m_acts(acts), m_item(field.item), m_choices(field.choices),
      m_text(new NoteField(
          this, acts.desk,
          [this](const std::string& text) { return m_acts.store(m_item, text, m_text->base()); },
          field.give == app::Give::note ? NoteField::Lines::several : NoteField::Lines::one)) {
    if (!field.label.empty())
        m_text->retitle(shown(field.label));
    m_text->nameAs(shown(field.name));
    if (field.give == app::Give::note)
        m_text->setMinLines(2);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_text, wxSizerFlags(1).Bottom());
    if (auto* button = filler(field))
        row->Add(button, wxSizerFlags().Bottom().Border(wxLEFT, smallGap(*this) / 2));
    if (field.item.kind->holds != session::Holds::text) {
        m_beside = new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                    wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END);
        m_beside->SetMinSize({letters(*this, 18), -1});
        row->Add(m_beside, wxSizerFlags().Bottom().Border(wxLEFT | wxBOTTOM, smallGap(*this)));
    }
    SetSizer(row);
    show(field);
}

wxButton* StageText::filler(const app::ProtocolField& field) {
    const auto& tr = m_acts.desk.tr();
    if (field.give == app::Give::moment) {
        auto* now =
            new wxButton(this, wxID_ANY, shown(tr("Now")), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
        nameForReaders(*now, shown(tr("{0}: now", field.name)));
        now->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_text->enter(nowHere(m_acts.desk)); });
        return now;
    }
    if (field.choices.empty())
        return nullptr;
    auto* offers = new wxButton(this, wxID_ANY, shown("▾"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    nameForReaders(*offers, shown(tr("{0}: choose from the list", field.name)));
    offers->Bind(wxEVT_BUTTON, [this, offers](wxCommandEvent&) { offer(*offers); });
    return offers;
}

void StageText::offer(wxWindow& button) {
    wxMenu menu;
    int id = 1;
    for (const auto& choice : m_choices)
        menu.Append(id++, shown(choice.text));
    const auto below = wxPoint(0, button.GetSize().GetHeight());
    const int chosen = button.GetPopupMenuSelectionFromUser(menu, below);
    if (chosen >= 1 && chosen < id)
        m_text->enter(m_choices[static_cast<std::size_t>(chosen) - 1].value);
}

void StageText::show(const app::ProtocolField& field) {
    m_item = field.item;
    if (field.hint != m_hint)
        m_text->setHint(shown(m_hint = field.hint));
    m_text->show(m_acts.place(field.item), field.value, field.saving);
    if (m_beside != nullptr)
        m_beside->SetLabelText(shown(field.beside));
}

} // namespace gui
