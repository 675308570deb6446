// SPDX-License-Identifier: MIT
// A press steps through the states of a claim, the menu gives one.
#include "gui/interview/BesideQuestion.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/ValueMenu.h"

#include <wx/sizer.h>

namespace gui {

BesideQuestion::BesideQuestion(wxWindow* parent, const app::LiveState& state, OnMark onMark,
                               const words::Words& tr)
    : wxPanel(parent), m_onMark(std::move(onMark)), m_tr(tr), m_claims(state.claims),
      m_title(new WrappedText(this, shown(tr("Noted before")))), m_probe(new WrappedText(this, "")) {
    m_title->SetFont(m_title->GetFont().MakeBold());
    SetSizer(new wxBoxSizer(wxVERTICAL));
    GetSizer()->Add(m_title, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this) / 2));
    GetSizer()->Add(m_probe, wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
    for (std::size_t at = 0; at < m_claims.size(); ++at)
        addClaim(at);
    show(state);
}

void BesideQuestion::addClaim(std::size_t at) {
    auto* row = new StageTick(this, StageTick::Shape::row);
    row->onPress([this, at] {
        const auto& claim = m_claims[at];
        m_onMark(claim.item, session::valueAfter(claim.item.kind, claim.value));
    });
    row->onMenu([this, at, row] {
        if (const auto value = askValue(*row, m_claims[at].item, m_tr))
            m_onMark(m_claims[at].item, *value);
    });
    GetSizer()->Add(row, wxSizerFlags().Expand());
    m_rows.push_back(row);
}

void BesideQuestion::show(const app::LiveState& state) {
    m_claims = state.claims;
    m_probe->setText(state.toProbe.empty() ? wxString() : shown("→  " + state.toProbe));
    m_probe->Show(!state.toProbe.empty());
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        app::ProtocolField field;
        field.item = m_claims[at].item;
        field.label = field.name = m_claims[at].text;
        field.tick = m_claims[at].tick;
        field.word = m_claims[at].word;
        field.saving = m_claims[at].saving;
        m_rows[at]->show(field, m_tr);
    }
}

void BesideQuestion::wrapTo(int width) {
    m_title->wrapTo(width);
    m_probe->wrapTo(width);
    for (auto* row : m_rows)
        (void)row->wrapTo(width);
}

} // namespace gui
