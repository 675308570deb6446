// SPDX-License-Identifier: MIT
// The values of the recommendation from the worst to the best, each with its key, and a note field.
#include "gui/interview/WholePanel.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {

constexpr auto kind = &session::ItemKind::recommend;

} // namespace

WholePanel::WholePanel(wxWindow* parent, const app::Desk& desk, const OnValue& onRecommend,
                       NoteField::OnStore onNote)
    : wxPanel(parent), m_tr(desk.tr()), m_note(new NoteField(this, desk, std::move(onNote))) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(subheading(this, shown(m_tr("Recommendation"))),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    int key = 1;
    for (const auto& value : (*kind)->values) {
        auto* button = new LevelButton(this, shown(fmt::format("{}  {}", key++, m_tr(value.word))));
        button->onPress([onRecommend, code = std::string(value.code)] { onRecommend(code); });
        column->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
        m_advices.push_back(button);
    }
    m_note->retitle(shown(m_tr("Strengths, gaps, what to verify (F4)")));
    column->Add(m_note, wxSizerFlags(1).Expand().Border(wxTOP, smallGap(*this)));
    SetSizer(column);
}

void WholePanel::show(const session::DraftPlace& place, const app::LiveState& state) {
    const auto& values = (*kind)->values;
    for (std::size_t at = 0; at < m_advices.size(); ++at) {
        const bool given = values[at].code == state.recommendation;
        m_advices[at]->show(!given                                               ? LevelButton::State::open
                            : state.recommendationSaving == app::Saving::waiting ? LevelButton::State::waiting
                                                                                 : LevelButton::State::given,
                            shown(m_tr("Recommendation")) + ": " + shown(m_tr(values[at].word)),
                            shown(m_tr("given")));
    }
    m_note->show(place, state.overallNote, state.overallNoteSaving);
}

} // namespace gui
