// SPDX-License-Identifier: MIT
// Built anew when other things stand on it; the texts of doubts change in place, as one types.
#include "gui/interview/EndPanel.h"

#include "gui/controls/PaintedButton.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {

std::string headOf(const app::EndRow& row, const words::Words& tr) {
    auto head = row.competency + ":  " + (row.rating.empty() ? tr("not rated") : row.rating);
    return row.heard.empty() ? head : head + "   ·   " + row.heard;
}

/// Answered in the field beneath; the recommendation has its own.
bool hasField(const app::Doubt& doubt) {
    return doubt.why.item.kind == session::ItemKind::because;
}

/// All but the texts that change while one answers.
std::string layOutOf(const app::LiveState& state, const words::Words& tr) {
    std::string all(words::codeOf(tr.language()));
    for (const auto& row : state.ends) {
        all += "\n" + headOf(row, tr) + "\n" + row.note;
        for (const auto& doubt : row.doubts)
            all += "\n" + session::write(doubt.why.item);
    }
    for (const auto& sentence : state.missing)
        all += "\n" + sentence;
    return all;
}

} // namespace

EndPanel::EndPanel(wxWindow* parent, const app::Desk& desk, TextKeeper keeper)
    : Column(parent), m_desk(desk), m_keeper(std::move(keeper)) {}

void EndPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_doubts.clear();
    m_fields.clear();
    auto* title = addTitle(shown(tr("Summing up: {0}", state.candidate)));
    title->SetFont(title->GetFont().Scaled(1.35F));
    for (const auto& row : state.ends) {
        auto* head = addText(shown(headOf(row, tr)));
        head->SetFont(head->GetFont().MakeBold());
        for (const auto& doubt : row.doubts) {
            m_doubts.push_back(addText(""));
            if (!hasField(doubt))
                continue;
            auto* field = new TextLine(this, m_desk, m_keeper, doubt.why);
            field->nameAs(shown(tr("{0}: {1}", row.competency, doubt.why.label)));
            rows().Add(field, wxSizerFlags().Expand().Border(wxLEFT | wxBOTTOM, 2 * smallGap(*this)));
            m_fields.push_back(field);
        }
        if (!row.note.empty())
            addText(shown("    " + row.note))->SetForegroundColour(quietInk());
    }
    addTitle(shown(state.missing.empty() ? tr("Nothing is missing.") : tr("Still missing:")));
    for (const auto& sentence : state.missing)
        addText(shown("•  " + sentence));
}

void EndPanel::show(const app::LiveState& state, const words::Words& tr) {
    const auto all = layOutOf(state, tr);
    bool changed = all != m_laidOut;
    Freeze();
    if (changed)
        build(state, tr);
    m_laidOut = all;
    std::size_t at = 0;
    std::size_t field = 0;
    for (const auto& row : state.ends)
        for (const auto& doubt : row.doubts) {
            const auto text = shown("    " + app::sentence(doubt));
            changed = changed || m_doubts[at]->text() != text;
            m_doubts[at++]->setText(text);
            if (hasField(doubt))
                m_fields[field++]->showRow(doubt.why);
        }
    for (auto* one : m_fields)
        one->lock(state.lookOnly || app::isLocked(state));
    Thaw();
    if (changed)
        reflow();
}

} // namespace gui
