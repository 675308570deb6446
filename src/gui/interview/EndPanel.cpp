// SPDX-License-Identifier: MIT
// Built anew when something differs.
#include "gui/interview/EndPanel.h"

#include "gui/controls/PaintedButton.h"
#include "gui/controls/Utf8.h"

namespace gui {

namespace {

std::string headOf(const app::EndRow& row, const words::Words& tr) {
    auto head = row.competency + ":  " + (row.rating.empty() ? tr("not rated") : row.rating);
    return row.heard.empty() ? head : head + "   ·   " + row.heard;
}

std::string identity(const app::LiveState& state, const words::Words& tr) {
    std::string all(words::codeOf(tr.language()));
    for (const auto& row : state.ends) {
        all += "\n" + headOf(row, tr) + "\n" + row.note;
        for (const auto& doubt : row.doubts)
            all += "\n" + doubt;
    }
    for (const auto& sentence : state.missing)
        all += "\n" + sentence;
    return all;
}

} // namespace

void EndPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (auto all = identity(state, tr); all == m_shown)
        return;
    else
        m_shown = std::move(all);
    Freeze();
    clear();
    auto* title = addTitle(shown(tr("Summing up: {0}", state.candidate)));
    title->SetFont(title->GetFont().Scaled(1.35F));
    for (const auto& row : state.ends) {
        auto* head = addText(shown(headOf(row, tr)));
        head->SetFont(head->GetFont().MakeBold());
        for (const auto& doubt : row.doubts)
            addText(shown("    ⚠ " + doubt));
        if (!row.note.empty())
            addText(shown("    " + row.note))->SetForegroundColour(quietInk());
    }
    addTitle(shown(state.missing.empty() ? tr("Nothing is missing.") : tr("Still missing:")));
    for (const auto& sentence : state.missing)
        addText(shown("•  " + sentence));
    Thaw();
    reflow();
}

} // namespace gui
