// SPDX-License-Identifier: MIT
// One scrolling column: sentences, three tables, a button to the heat map.
#include "gui/compare/PanelPage.h"

#include "explain/InsightPhrases.h"
#include "gui/compare/HeatPage.h"
#include "gui/compare/TextTables.h"
#include "gui/controls/Column.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/notebook.h>

namespace gui {

namespace {
constexpr int mostRows = 12;
} // namespace

PanelPage::PanelPage(wxWindow* parent, const CompareContext& context)
    : CompareView(parent, context), m_column(new Column(this)), m_sentences(m_column->addText("")),
      m_severity(
          addTable(tr()("Who marks how"),
                   tr()("Raw: how far an interviewer's marks lie from the others' on the same answers. "
                        "Used: the part of it the evidence supports. Plus marks higher."))),
      m_agreement(addTable(
          tr()("Agreement"),
          tr()("Alpha: 1 is full agreement, 0 is chance. ICC: how far the order of the panel's means can be "
               "trusted, with its 95 % interval. Both come from the marks before the debrief."))),
      m_spots(addTable(tr()("To talk about: interviewers half the scale or more apart"),
                       tr()("Read the notes of both sides aloud before anybody changes a mark."))),
      m_open(new wxButton(m_column, wxID_ANY, shown(tr()("Show in the heat map")))) {
    m_column->rows().Add(m_open, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this)));
    m_open->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { openSpot(); });
    m_spots->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { openSpot(); });
    m_spots->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED,
                  [this](wxDataViewEvent&) { m_open->Enable(chosen(*m_spots).has_value()); });
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_column, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxDataViewListCtrl* PanelPage::addTable(const std::string& title, const std::string& explanation) {
    m_column->addTitle(shown(title));
    m_column->addText(shown(explanation));
    auto* table = makeTable(m_column, shown(title), {});
    m_column->rows().Add(table, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    return table;
}

void PanelPage::show() {
    m_shown = app::panelView(*comparison().comparison(), comparison().insight(), tr());
    std::string text;
    for (const auto& sentence : m_shown.sentences)
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + sentence;
    if (m_shown.cells.empty())
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + tr()("No interviewers lie {0} or more apart.",
                                                      explain::gapText(comparison().comparison()->scale));
    m_sentences->setText(shown(text));
    showTable(*m_severity, m_shown.severity);
    showTable(*m_agreement, m_shown.agreement);
    showTable(*m_spots, m_shown.spots);
    for (auto* table : {m_severity, m_agreement, m_spots})
        fitRows(*table, mostRows);
    m_open->Enable(chosen(*m_spots).has_value());
    m_column->reflow();
}

void PanelPage::openSpot() {
    const auto row = chosen(*m_spots);
    auto* book = wxDynamicCast(GetParent(), wxNotebook);
    if (!row || *row >= m_shown.cells.size() || book == nullptr)
        return;
    for (std::size_t at = 0; at < book->GetPageCount(); ++at)
        if (auto* heat = dynamic_cast<HeatPage*>(book->GetPage(at))) {
            book->SetSelection(at);
            heat->choose(m_shown.cells[*row].first, m_shown.cells[*row].second);
            heat->firstControl()->SetFocus();
        }
}

Copied PanelPage::copied() const {
    return copiedOf({m_shown.severity, m_shown.agreement, m_shown.spots});
}

} // namespace gui
