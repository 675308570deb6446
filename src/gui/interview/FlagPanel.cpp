// SPDX-License-Identifier: MIT
// One row a flag.
#include "gui/interview/FlagPanel.h"

#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

FlagPanel::FlagPanel(wxWindow* parent, OnFlag onFlag) : Column(parent), m_onFlag(std::move(onFlag)) {}

void FlagPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_lines.size() != state.flags.size()) {
        clear();
        m_lines.clear();
        auto* title = addTitle(shown(tr("Red flags: a letter raises one")));
        title->SetFont(title->GetFont().Scaled(1.35F));
        for (const auto& flag : state.flags) {
            m_lines.push_back(new TickLine(this));
            m_lines.back()->onPress([this, item = flag.item] { m_onFlag(item); });
            rows().Add(m_lines.back(), wxSizerFlags().Expand());
        }
        reflow();
    }
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const auto& flag = state.flags[at];
        ShownTick tick{flag.item, flag.key, flag.text};
        tick.tick = flag.raised ? app::Tick::seen : app::Tick::blank;
        tick.saving = flag.saving;
        tick.state = flag.raised ? tr("⚠ raised") : tr("not raised");
        if (!flag.kind.empty())
            tick.badges = {flag.kind};
        m_lines[at]->show(tick, tr);
    }
}

void FlagPanel::wrapTo(int width) {
    Column::wrapTo(width);
    for (auto* line : m_lines)
        line->wrapTo(width - 2 * smallGap(*this));
}

std::string raisedText(const app::LiveState& state, const words::Words& tr) {
    std::string text;
    for (const auto& flag : state.flags)
        if (flag.raised)
            text += std::string(text.empty() ? "⚑ " : "   ⚑ ") +
                    (flag.saving == app::Saving::waiting ? "⚠ " : "") + flag.text;
    return text.empty() ? tr("none raised") : text;
}

} // namespace gui
