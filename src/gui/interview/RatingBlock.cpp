// SPDX-License-Identifier: MIT
// Up to three anchors stand side by side under their levels, more of them one below the other.
#include "gui/interview/RatingBlock.h"

#include "app/interview/LiveEnd.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

namespace {

constexpr std::size_t mostBeside = 3;

std::string suggestionText(const app::RatingRow& rating, const words::Words& tr) {
    if (rating.saving == app::Saving::waiting)
        return "⚠ " + tr("NOT SAVED");
    auto heard = app::heardText(rating.heard, rating.judged, tr);
    if (!rating.proposal)
        return heard;
    return rating.conflict ? tr("⚠ ticks: {0} · {1}", *rating.proposal, heard)
                           : tr("A: {0} · {1}", *rating.proposal, heard);
}

} // namespace

RatingBlock::RatingBlock(wxWindow* parent, const app::RatingRow& rating, const app::LiveState& state,
                         const OnRate& onRate, const std::function<void()>& onChoose)
    : wxPanel(parent), m_levels(state.levels) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    addHead(*column, rating, onChoose);
    addLevels(*column, state, onRate);
    if (rating.here)
        addAnchors(*column, rating, state);
    SetSizer(column);
}

void RatingBlock::addHead(wxSizer& column, const app::RatingRow& rating,
                          const std::function<void()>& onChoose) {
    m_pointer = new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE);
    m_pointer->SetMinSize({line(*this), -1});
    m_name = new wxStaticText(this, wxID_ANY, shown(rating.badge + " " + rating.competency),
                              wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END);
    m_name->SetFont(GetFont().MakeBold());
    m_name->SetToolTip(shown(rating.competency + "\n" + rating.definition));
    m_name->SetMinSize({letters(*this, 8), -1});
    m_suggestion = new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                    wxST_NO_AUTORESIZE | wxALIGN_RIGHT | wxST_ELLIPSIZE_START);
    m_suggestion->SetMinSize({letters(*this, 20), line(*this)});
    for (auto* text : {m_pointer, m_name})
        text->Bind(wxEVT_LEFT_UP, [onChoose](wxMouseEvent&) { onChoose(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_pointer);
    row->Add(m_name, wxSizerFlags(1));
    row->Add(m_suggestion);
    column.Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this) / 2));
}

void RatingBlock::addLevels(wxSizer& column, const app::LiveState& state, const OnRate& onRate) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (std::size_t at = 0; at < m_levels.size(); ++at) {
        auto* button = new LevelButton(this, shown(state.levelNames[at]));
        button->onPress(
            [onRate, button, value = m_levels[at]] { onRate(button->isGiven() ? std::string() : value); });
        row->Add(button, wxSizerFlags(1).Border(wxRIGHT, at + 1 < m_levels.size() ? smallGap(*this) / 2 : 0));
        m_buttons.push_back(button);
    }
    column.Add(row, wxSizerFlags().Expand());
}

void RatingBlock::addAnchors(wxSizer& column, const app::RatingRow& rating, const app::LiveState& state) {
    m_sideBySide = rating.anchors.size() <= mostBeside;
    auto* sizer = new wxBoxSizer(m_sideBySide ? wxHORIZONTAL : wxVERTICAL);
    for (const auto& anchor : rating.anchors) {
        const auto at = std::find(m_levels.begin(), m_levels.end(), anchor.level) - m_levels.begin();
        const auto name = at < static_cast<std::ptrdiff_t>(state.levelNames.size())
                              ? state.levelNames[static_cast<std::size_t>(at)]
                              : anchor.level;
        m_anchors.push_back(new WrappedText(this, shown(name + "  " + anchor.text)));
        m_anchors.back()->SetFont(GetFont().Scaled(0.9F));
        m_anchors.back()->SetForegroundColour(quietInk());
        sizer->Add(m_anchors.back(),
                   wxSizerFlags(m_sideBySide ? 1 : 0).Border(wxRIGHT, m_sideBySide ? smallGap(*this) : 0));
    }
    column.Add(sizer, wxSizerFlags().Expand().Border(wxTOP, smallGap(*this) / 2));
}

void RatingBlock::wrapTo(int width) {
    const auto count = static_cast<int>(m_anchors.size());
    if (count == 0)
        return;
    const int each = m_sideBySide ? width / count - smallGap(*this) : width;
    for (auto* anchor : m_anchors)
        anchor->wrapTo(each);
}

void RatingBlock::show(const app::RatingRow& rating, const app::LiveState& state, bool current,
                       const words::Words& tr) {
    m_pointer->SetLabelText(current ? shown("▶") : wxString());
    m_suggestion->SetForegroundColour(rating.saving == app::Saving::waiting ? unsavedColour() : wxNullColour);
    m_suggestion->SetLabelText(shown(suggestionText(rating, tr)));
    wxString rows;
    for (const auto& line : rating.evidence)
        rows += (rows.empty() ? "" : "\n") + shown(line);
    m_suggestion->SetToolTip(rows);
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const bool given = rating.value == m_levels[at];
        const auto waits = rating.saving == app::Saving::waiting;
        m_buttons[at]->show(!given  ? LevelButton::State::open
                            : waits ? LevelButton::State::waiting
                                    : LevelButton::State::given,
                            shown(tr("{0}: {1}", rating.competency, state.levelNames[at])),
                            shown(tr("given")));
    }
}

} // namespace gui
