// SPDX-License-Identifier: MIT
// One scrolling column: sentences, two tables.
#include "gui/compare/AskedPage.h"

#include "gui/compare/TextTables.h"
#include "gui/controls/Column.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {
constexpr int mostRows = 12;
} // namespace

AskedPage::AskedPage(wxWindow* parent, const CompareContext& context)
    : CompareView(parent, context), m_column(new Column(this)), m_sentences(m_column->addText("")),
      m_questions(addTable(tr()("Over all candidates"),
                           tr()("Minutes are means over the interviewers who noted them, from the shortest "
                                "candidate to the longest."))),
      m_candidates(
          addTable(tr()("Candidate by candidate"),
                   tr()("Place asked · minutes · whether a probe was used. ⚠: departs from the plan or from "
                        "what most others were asked. –: nothing says."))) {
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_column, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxDataViewListCtrl* AskedPage::addTable(const std::string& title, const std::string& explanation) {
    m_column->addTitle(shown(title));
    m_column->addText(shown(explanation));
    auto* table = makeTable(m_column, shown(title), {});
    m_column->rows().Add(table, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    return table;
}

void AskedPage::show() {
    m_shown = app::askedView(*comparison().comparison(), tr());
    std::string text;
    for (const auto& sentence : m_shown.sentences)
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + sentence;
    m_sentences->setText(shown(text));
    showTable(*m_questions, m_shown.questions);
    showTable(*m_candidates, m_shown.candidates);
    for (auto* table : {m_questions, m_candidates})
        fitRows(*table, mostRows);
    m_column->reflow();
}

Copied AskedPage::copied() const {
    return copiedOf({m_shown.questions, m_shown.candidates});
}

} // namespace gui
