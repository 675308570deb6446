// SPDX-License-Identifier: MIT
// A choice and a note field.
#include "gui/interview/WholePanel.h"

#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

using words::message;

using session::Meaning;

struct Advice {
    Meaning meaning;
    std::string_view text;
};
constexpr Advice advices[] = {{Meaning::none, message("(none yet)")},
                              {Meaning::strongYes, message("Strong yes")},
                              {Meaning::yes, message("Yes")},
                              {Meaning::no, message("No")},
                              {Meaning::strongNo, message("Strong no")}};

constexpr auto kind = &session::ItemKind::recommend;

} // namespace

WholePanel::WholePanel(wxWindow* parent, const app::Desk& desk, OnText onRecommend, NoteField::OnStore onNote)
    : wxPanel(parent), m_recommend(new wxChoice(this, wxID_ANY)),
      m_sign(new wxStaticText(this, wxID_ANY, "")), m_tr(desk.tr()),
      m_note(new NoteField(this, desk, std::move(onNote))) {
    const auto& tr = m_tr;
    m_sign->SetForegroundColour(unsavedColour());
    for (const auto& advice : advices)
        m_recommend->Append(shown(tr(advice.text)));
    m_recommend->Bind(wxEVT_CHOICE, [tell = std::move(onRecommend)](wxCommandEvent& event) {
        tell(session::spelled(*kind, advices[event.GetSelection()].meaning));
    });
    m_note->retitle(shown(tr("Note on the whole interview")));
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* row = labelledRow(this, shown(tr("Recommendation")), m_recommend);
    row->Add(m_sign, wxSizerFlags().CentreVertical().Border(wxLEFT, smallGap(*this)));
    column->Add(row, wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_note, wxSizerFlags(1).Expand());
    SetSizer(column);
}

void WholePanel::show(const session::DraftPlace& place, const app::LiveState& state) {
    const auto chosen = session::meaningOf(*kind, state.recommendation);
    const auto at = std::find_if(std::begin(advices), std::end(advices),
                                 [&](const Advice& advice) { return advice.meaning == chosen; });
    m_recommend->SetSelection(at == std::end(advices) ? 0 : static_cast<int>(at - std::begin(advices)));
    const auto sign = savingSign(state.recommendationSaving) + savingWord(state.recommendationSaving, m_tr);
    if (m_sign->GetLabelText() != sign) {
        m_sign->SetLabelText(sign);
        Layout();
    }
    m_note->show(place, state.overallNote, state.overallNoteSaving);
}

} // namespace gui
