// SPDX-License-Identifier: MIT
// Choices above, the picture below them, the table with the whole text of its chosen row at the foot.
#include "gui/compare/SideBySidePage.h"

#include "gui/compare/ProfileDrawing.h"
#include "gui/compare/TextTables.h"
#include "gui/controls/Accessible.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/dcbuffer.h>
#include <wx/splitter.h>

#include <algorithm>

namespace gui {

using words::message;

SideBySidePage::SideBySidePage(wxWindow* parent, const CompareContext& context)
    : CompareView(parent, context) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(choiceRow(), wxSizerFlags().Border(wxALL, smallGap(*this)));
    column->Add(splitPage(), wxSizerFlags(1).Expand());
    SetSizer(column);
}

wxSizer* SideBySidePage::choiceRow() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    constexpr std::array titles{message("First"), message("Second"), message("Third, picture only"),
                                message("Fourth, picture only")};
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        m_choices[at] = new wxChoice(this, wxID_ANY);
        m_choices[at]->SetMinSize({letters(*this, 20), -1});
        m_choices[at]->Bind(wxEVT_CHOICE, [this, at](wxCommandEvent& event) {
            const auto optional = at < 2 ? 0 : 1;
            const int chosen = event.GetSelection() - optional;
            m_chosen[at] = chosen < 0 ? "" : m_candidates[static_cast<std::size_t>(chosen)];
            showChosen();
        });
        row->Add(labelled(this, shown(tr()(titles[at])), m_choices[at]),
                 wxSizerFlags().Border(wxRIGHT, gap(*this)));
    }
    return row;
}

wxWindow* SideBySidePage::splitPage() {
    auto* split = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
    m_canvas = new wxPanel(split);
    m_canvas->SetBackgroundStyle(wxBG_STYLE_PAINT);
    m_canvas->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    m_canvas->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        m_canvas->Refresh();
    });
    auto* below = new wxPanel(split);
    const auto title = shown(tr()("Point by point, differences first"));
    m_table = makeTable(below, title, {});
    m_whole =
        new wxTextCtrl(below, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY);
    m_whole->SetMinSize({letters(*this, 20), line(*this) * 4});
    m_table->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { showWhole(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(labelled(below, title, m_table, 1), wxSizerFlags(5).Expand());
    row->AddSpacer(gap(*this));
    row->Add(labelled(below, shown(tr()("The chosen row in full")), m_whole, 1), wxSizerFlags(2).Expand());
    below->SetSizer(row);
    split->SetMinimumPaneSize(line(*this) * 10);
    split->SetSashGravity(0.5);
    split->SplitHorizontally(m_canvas, below);
    return split;
}

void SideBySidePage::show() {
    m_candidates.clear();
    for (const auto& candidate : comparison().comparison()->candidates)
        m_candidates.push_back(candidate.id);
    for (std::size_t at = 0; at < m_chosen.size(); ++at) {
        const bool known =
            std::find(m_candidates.begin(), m_candidates.end(), m_chosen[at]) != m_candidates.end();
        if (!known)
            m_chosen[at] = at < 2 && at < m_candidates.size() ? m_candidates[at] : "";
    }
    fillChoices();
    showChosen();
}

void SideBySidePage::fillChoices() {
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        wxArrayString names;
        if (at >= 2)
            names.Add(shown(tr()("nobody")));
        int selected = at < 2 ? wxNOT_FOUND : 0;
        for (const auto& candidate : comparison().comparison()->candidates) {
            if (candidate.id == m_chosen[at])
                selected = static_cast<int>(names.size());
            names.Add(shown(candidate.name));
        }
        m_choices[at]->Set(names);
        m_choices[at]->SetSelection(selected);
    }
}

void SideBySidePage::showChosen() {
    const auto& compared = *comparison().comparison();
    m_picture = app::profilePicture(compared, {m_chosen.begin(), m_chosen.end()}, tr());
    m_pair = app::sideBySide(compared, m_chosen[0], m_chosen[1], tr());
    nameForReaders(*m_canvas, shown(app::inWords(m_picture, tr())));
    m_canvas->SetMinSize(profileSize(m_picture, line(*this), letters(*this, 1)));
    m_canvas->Refresh();
    if (!m_pair) {
        m_table->DeleteAllItems();
        m_whole->ChangeValue(shown(tr()("Choose two different candidates.")));
        return;
    }
    showTable(*m_table, app::tableOf(*m_pair, tr()));
    if (!chosen(*m_table))
        choose(*m_table, 0);
    showWhole();
}

void SideBySidePage::showWhole() {
    const auto at = chosen(*m_table);
    if (!m_pair || !at || *at >= m_pair->rows.size())
        return;
    const auto& row = m_pair->rows[*at];
    const auto said = [&](const std::string& text) { return text.empty() ? tr()("blank") : text; };
    m_whole->ChangeValue(shown(row.label + "\n\n" + m_pair->first + "\n" + said(row.first) + "\n\n" +
                               m_pair->second + "\n" + said(row.second)));
}

void SideBySidePage::paint() {
    wxAutoBufferedPaintDC dc(m_canvas);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (context)
        drawProfile(*context, m_picture, m_canvas->GetClientSize(), systemTheme(), GetFont());
}

Copied SideBySidePage::copied() const {
    return m_pair ? copiedOf({app::tableOf(*m_pair, tr())}) : Copied{};
}

wxSize SideBySidePage::pictureSize() const {
    auto size = profileSize(m_picture, line(*this), letters(*this, 1));
    size.IncTo(m_canvas->GetClientSize());
    return size;
}

void SideBySidePage::draw(wxGraphicsContext& context, const HeatTheme& theme) const {
    drawProfile(context, m_picture, pictureSize(), theme, GetFont());
}

} // namespace gui
