// SPDX-License-Identifier: MIT
// A choice and a note field.
#include "gui/WholePanel.h"

#include "gui/Layout.h"
#include "gui/Utf8.h"

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

using words::message;

struct Advice {
    std::string_view code;
    std::string_view text;
};
constexpr Advice advices[] = {{"", message("(none yet)")},
                              {"strong_yes", message("Strong yes")},
                              {"yes", message("Yes")},
                              {"no", message("No")},
                              {"strong_no", message("Strong no")}};

} // namespace

WholePanel::WholePanel(wxWindow* parent, const words::Words& tr, OnText onRecommend, OnText onNote)
    : wxPanel(parent), m_recommend(new wxChoice(this, wxID_ANY)),
      m_note(new NoteField(this, std::move(onNote))) {
    for (const auto& advice : advices)
        m_recommend->Append(shown(tr(advice.text)));
    m_recommend->Bind(wxEVT_CHOICE, [tell = std::move(onRecommend)](wxCommandEvent& event) {
        tell(std::string(advices[event.GetSelection()].code));
    });
    m_note->retitle(shown(tr("Note on the whole interview")));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(labelledRow(this, shown(tr("Recommendation")), m_recommend),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_note, wxSizerFlags(1).Expand());
    SetSizer(column);
}

void WholePanel::show(const std::string& key, const app::LiveState& state) {
    const auto at = std::find_if(std::begin(advices), std::end(advices),
                                 [&](const Advice& advice) { return advice.code == state.recommendation; });
    m_recommend->SetSelection(at == std::end(advices) ? 0 : static_cast<int>(at - std::begin(advices)));
    m_note->show(key, state.overallNote);
}

} // namespace gui
