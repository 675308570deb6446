// SPDX-License-Identifier: MIT
// Built anew for other rows only.
#include "gui/interview/RatingPanel.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {

std::vector<std::pair<session::Item, bool>> itemsOf(const app::LiveState& state) {
    std::vector<std::pair<session::Item, bool>> items;
    for (const auto& rating : state.ratings)
        items.emplace_back(rating.item, rating.here);
    return items;
}

} // namespace

RatingPanel::RatingPanel(wxWindow* parent, OnRate onRate, OnRow onRow)
    : Column(parent), m_onRate(std::move(onRate)), m_onRow(std::move(onRow)) {}

void RatingPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_items.empty() || m_items != itemsOf(state) || m_names != state.levelNames) {
        Freeze();
        build(state, tr);
        Thaw();
    }
    for (std::size_t row = 0; row < m_blocks.size(); ++row)
        m_blocks[row]->show(state.ratings[row], state, row == state.row && !state.parked, tr);
    if (m_parked != nullptr)
        m_parked->SetLabelText(state.parked ? shown("▶ " + state.parkedText) : wxString());
    const auto pointer = state.parked ? state.ratings.size() : state.row;
    if (m_pointer != pointer)
        revealPointer(state);
    m_pointer = pointer;
}

void RatingPanel::revealPointer(const app::LiveState& state) {
    if (state.row >= m_blocks.size())
        return;
    if (state.parked)
        reveal(*m_parked, *m_parked);
    else
        reveal(*m_blocks[state.row], *m_blocks[state.row]);
}

void RatingPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_blocks.clear();
    m_pointer.reset();
    m_names = state.levelNames;
    if (state.levels.size() > 1)
        addTitle(shown(
            tr("Ratings from {0} to {1}", state.levels.front(), state.levels[state.levels.size() - 2])));
    for (std::size_t row = 0; row < state.ratings.size(); ++row) {
        auto* block = new RatingBlock(
            this, state.ratings[row], state, [this, row](const std::string& value) { m_onRate(row, value); },
            [this, row] { m_onRow(row); });
        rows().Add(block, wxSizerFlags().Expand().Border(wxBOTTOM, gap(*this) * 2 / 3));
        m_blocks.push_back(block);
    }
    m_parked = nullptr;
    if (!state.ratings.empty()) {
        m_parked = new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                    wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END);
        m_parked->SetFont(GetFont().MakeBold());
        m_parked->SetMinSize({letters(*this, 8), line(*this)});
        rows().Add(m_parked, wxSizerFlags().Expand());
    }
    m_items = itemsOf(state);
    reflow();
}

void RatingPanel::wrapTo(int width) {
    Column::wrapTo(width);
    for (auto* block : m_blocks)
        block->wrapTo(width - 2 * smallGap(*this));
}

} // namespace gui
