// SPDX-License-Identifier: MIT
// The values of the recommendation from the worst to the best, each with its key, and the fields.
#include "gui/interview/WholePanel.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {

constexpr auto kind = &session::ItemKind::recommend;

} // namespace

WholePanel::WholePanel(wxWindow* parent, const app::Desk& desk, const OnValue& onRecommend, TextKeeper keeper,
                       NoteField::OnStore onNote)
    : Column(parent), m_desk(desk), m_tr(desk.tr()), m_keeper(std::move(keeper)),
      m_note(new NoteField(this, desk, std::move(onNote))) {
    addTitle(shown(m_tr("Recommendation")));
    int key = 1;
    for (const auto& value : (*kind)->values) {
        auto* button = new LevelButton(this, shown(fmt::format("{}  {}", key++, m_tr(value.word))));
        button->onPress([onRecommend, code = std::string(value.code)] { onRecommend(code); });
        rows().Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
        m_advices.push_back(button);
    }
    m_note->retitle(shown(m_tr("Overall note (F4)")));
    m_note->setMinLines(3);
    rows().Add(m_note, wxSizerFlags().Expand().Border(wxTOP, smallGap(*this)));
}

void WholePanel::showTexts(const app::LiveState& state) {
    if (!state.atEnd)
        return;
    std::vector<app::TextRow> all{state.recommendationWhy};
    all.insert(all.end(), state.summary.begin(), state.summary.end());
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (at == m_fields.size()) {
            m_fields.push_back(new TextLine(this, m_desk, m_keeper, all[at]));
            rows().Insert(rows().GetItemCount() - 1, m_fields.back(),
                          wxSizerFlags().Expand().Border(wxTOP, smallGap(*this)));
            m_note->MoveAfterInTabOrder(m_fields.back());
            reflow();
        }
        m_fields[at]->showRow(all[at]);
    }
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
    showTexts(state);
    m_note->show(place, state.overallNote, state.overallNoteSaving);
}

} // namespace gui
