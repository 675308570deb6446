// SPDX-License-Identifier: MIT
// Native toggle buttons: keyboard, focus and screen readers come with them.
#include "gui/interview/RatingPanel.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

namespace {

std::string suggestionText(const app::RatingRow& rating, const words::Words& tr) {
    if (!rating.proposal || rating.value == *rating.proposal)
        return {};
    if (rating.conflict)
        return tr("⚠ {0} ticks suggest {1}", rating.judged, *rating.proposal);
    return tr("A: {1} from {0} ticks", rating.judged, *rating.proposal);
}

std::vector<session::Item> itemsOf(const app::LiveState& state) {
    std::vector<session::Item> items;
    for (const auto& rating : state.ratings)
        items.push_back(rating.item);
    return items;
}

} // namespace

RatingPanel::RatingPanel(wxWindow* parent, OnRate onRate, OnRow onRow)
    : Column(parent), m_onRate(std::move(onRate)), m_onRow(std::move(onRow)) {}

void RatingPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_items.empty() || m_items != itemsOf(state) || m_levels != state.levels ||
        m_names != state.levelNames) {
        Freeze();
        build(state, tr);
        Thaw();
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        showRow(state, row, tr);
    if (m_parked != nullptr)
        m_parked->setText(state.parked ? shown("▶ " + state.parkedText) : wxString(" "));
    showAnchors(state);
    reflow();
    const auto pointer = state.parked ? state.ratings.size() : state.row;
    if (m_pointer != pointer)
        revealPointer(state);
    m_pointer = pointer;
}

void RatingPanel::revealPointer(const app::LiveState& state) {
    if (state.row >= m_rows.size())
        return;
    if (state.parked)
        reveal(*m_parked, *m_parked);
    else
        reveal(*m_rows[state.row].name, *m_rows[state.row].buttons.front());
}

void RatingPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_rows.clear();
    m_anchors.clear();
    m_pointer.reset();
    m_levels = state.levels;
    m_names = state.levelNames;
    if (m_levels.size() > 1)
        addTitle(shown(tr("Ratings from {0} to {1}", m_levels.front(), m_levels[m_levels.size() - 2])));
    for (std::size_t row = 0; row < state.ratings.size(); ++row) {
        m_rows.push_back({});
        m_rows.back().name = addText("");
        m_rows.back().name->Bind(wxEVT_LEFT_UP, [this, row](wxMouseEvent&) { m_onRow(row); });
        addLevels(row);
    }
    m_parked = state.ratings.empty() ? nullptr : addText(" ");
    if (m_parked != nullptr)
        m_parked->SetFont(GetFont().MakeBold());
    m_anchorTitle = addTitle("");
    std::size_t most = 0;
    for (const auto& rating : state.ratings)
        most = std::max(most, rating.anchors.size() + 1);
    for (std::size_t line = 0; line < most; ++line)
        m_anchors.push_back(addText(""));
    m_definition = addText("");
    m_definition->SetFont(m_definition->GetFont().MakeItalic());
    m_items = itemsOf(state);
}

void RatingPanel::addLevels(std::size_t row) {
    constexpr std::size_t mostInLine = 8;
    wxBoxSizer* line = nullptr;
    for (std::size_t at = 0; at < m_levels.size(); ++at) {
        if (at % mostInLine == 0) {
            line = new wxBoxSizer(wxHORIZONTAL);
            rows().Add(line, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
        }
        auto* button = new wxToggleButton(this, wxID_ANY, shown(m_names[at]), wxDefaultPosition,
                                          wxDefaultSize, wxBU_EXACTFIT);
        button->SetMinSize({letters(*this, 5), gui::line(*this) * 9 / 5});
        button->Bind(wxEVT_TOGGLEBUTTON, [this, row, button, value = m_levels[at]](wxCommandEvent&) {
            m_onRate(row, button->GetValue() ? value : std::string());
        });
        line->Add(button, wxSizerFlags(1).Border(wxRIGHT, smallGap(*this) / 2));
        m_rows[row].buttons.push_back(button);
    }
    rows().AddSpacer(smallGap(*this));
}

void RatingPanel::showRow(const app::LiveState& state, std::size_t at, const words::Words& tr) {
    const auto& rating = state.ratings[at];
    auto& row = m_rows[at];
    const bool current = at == state.row && !state.parked;
    row.name->SetFont(current ? GetFont().MakeBold() : GetFont());
    const auto suggestion = suggestionText(rating, tr);
    const bool waits = rating.saving == app::Saving::waiting;
    row.name->SetForegroundColour(waits ? unsavedColour() : wxNullColour);
    row.name->setText(shown((current ? "▶ " : "    ") + rating.competency +
                            (waits ? "   ⚠ " + tr("NOT SAVED") : "") +
                            (suggestion.empty() ? "" : "   " + suggestion)));
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        const bool chosen = rating.value == m_levels[level];
        if (row.buttons[level]->GetValue() != chosen)
            row.buttons[level]->SetValue(chosen);
        nameForReaders(*row.buttons[level], shown(tr("{0}: {1}", rating.competency, m_names[level])));
    }
}

void RatingPanel::showAnchors(const app::LiveState& state) {
    if (m_anchorTitle == nullptr || state.ratings.empty())
        return;
    const auto& rating = state.ratings[state.row];
    m_anchorTitle->setText(shown(rating.competency));
    m_definition->setText(shown(rating.definition));
    for (std::size_t at = 0; at < m_anchors.size(); ++at) {
        const bool there = at < rating.anchors.size();
        m_anchors[at]->Show(there);
        if (!there)
            continue;
        const auto& anchor = rating.anchors[at];
        m_anchors[at]->SetFont(anchor.chosen ? GetFont().MakeBold() : GetFont());
        m_anchors[at]->setText(
            shown(fmt::format("{} {}  {}", anchor.chosen ? "▶" : "   ", anchor.level, anchor.text)));
    }
}

} // namespace gui
