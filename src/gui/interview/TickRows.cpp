// SPDX-License-Identifier: MIT
// Buttons wide enough for the longest state, so that nothing moves when a state changes.
#include "gui/interview/TickRows.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <algorithm>

namespace gui {

namespace {

int widest(wxButton& button, const words::Words& tr) {
    int width = 0;
    for (const auto tick :
         {app::Tick::seen, app::Tick::partly, app::Tick::notSeen, app::Tick::notApplicable}) {
        button.SetLabel(tickLabel("W", tick, app::Saving::waiting, tr));
        width = std::max(width, button.GetBestSize().GetWidth());
    }
    return width;
}

void say(wxButton& button, const ShownTick& tick, const words::Words& tr) {
    button.SetLabel(tickLabel(tick.key, tick.tick, tick.saving, tr));
    button.SetForegroundColour(tick.saving == app::Saving::waiting ? unsavedColour() : wxNullColour);
    nameForReaders(button, tickSpoken(tick.key, tick.tick, tick.saving, tick.text, tr));
}

} // namespace

void TickRows::build(Column& column, const std::vector<ShownTick>& ticks, const words::Words& tr,
                     const OnTick& onTick) {
    m_rows.clear();
    int width = 0;
    for (const auto& tick : ticks) {
        auto* button =
            new wxButton(&column, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBU_EXACTFIT);
        if (width == 0)
            width = widest(*button, tr);
        button->SetMinSize({width, -1});
        say(*button, tick, tr);
        button->Bind(wxEVT_BUTTON, [onTick, item = tick.item](wxCommandEvent&) { onTick(item); });
        auto* text = column.addRow(button, shown(tick.text));
        text->setIndent(width + 3 * smallGap(column));
        m_rows.push_back({tick, button, text});
    }
}

bool TickRows::update(const std::vector<ShownTick>& ticks, const words::Words& tr) {
    const bool same =
        std::equal(ticks.begin(), ticks.end(), m_rows.begin(), m_rows.end(),
                   [](const ShownTick& tick, const Row& row) { return tick.item == row.tick.item; });
    if (!same)
        return false;
    for (std::size_t at = 0; at < ticks.size(); ++at) {
        auto& row = m_rows[at];
        if (ticks[at].tick != row.tick.tick || ticks[at].saving != row.tick.saving)
            say(*row.button, ticks[at], tr);
        row.text->setText(shown(ticks[at].text));
        row.tick = ticks[at];
    }
    return true;
}

bool TickRows::reveal(Column& column, const session::Item& item) const {
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.tick.item == item; });
    if (at == m_rows.end())
        return false;
    const bool textEndsLower = at->text->GetSize().GetHeight() > at->button->GetSize().GetHeight();
    const wxWindow& lower = textEndsLower ? static_cast<wxWindow&>(*at->text) : *at->button;
    const wxWindow& upper = textEndsLower ? static_cast<wxWindow&>(*at->button) : *at->button;
    column.reveal(upper, lower);
    return true;
}

} // namespace gui
