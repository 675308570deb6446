// SPDX-License-Identifier: MIT
// A text that can be selected and read out, and a table of marks.
#include "gui/compare/ReasonsPanel.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

namespace {

std::string noteLines(const app::MarkTable& marks, const words::Words& tr) {
    std::string text;
    for (const auto& row : marks.rows)
        if (row.item.kind->isText())
            for (std::size_t at = 0; at < row.cells.size(); ++at)
                if (!row.cells[at].empty())
                    text += "\n" + tr("{0}, {1}: {2}", marks.interviewers[at], row.label, row.cells[at]);
    return text;
}

} // namespace

ReasonsPanel::ReasonsPanel(wxWindow* parent, const words::Words& tr)
    : wxPanel(parent), m_text(new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                             wxTE_MULTILINE | wxTE_READONLY)),
      m_marks(makeTable(this, shown(tr("Who gave what")), {{shown(tr("Mark")), 44}})) {
    auto* why = labelled(this, shown(tr("Why this number")), m_text, 1);
    auto* who = labelled(this, shown(tr("Who gave what")), m_marks, 1);
    m_text->SetMinSize({letters(*this, 30), line(*this) * 6});
    m_marks->SetMinSize({letters(*this, 30), line(*this) * 6});
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(why, wxSizerFlags(4).Expand());
    row->AddSpacer(gap(*this));
    row->Add(who, wxSizerFlags(5).Expand());
    SetSizer(row);
}

void ReasonsPanel::show(const app::CellReasons& reasons, const words::Words& tr) {
    std::string text = reasons.title + "\n";
    for (const auto& line : reasons.arithmetic)
        text += "\n" + line;
    if (const auto notes = noteLines(reasons.marks, tr); !notes.empty())
        text += "\n\n" + tr("Notes") + notes;
    if (typed(m_text->GetValue()) != text) {
        m_text->ChangeValue(shown(text));
        m_text->ShowPosition(0);
    }
    showMarks(reasons.marks, tr);
}

void ReasonsPanel::showMarks(const app::MarkTable& marks, const words::Words& tr) {
    if (marks.interviewers != m_interviewers) {
        m_interviewers = marks.interviewers;
        m_marks->DeleteAllItems();
        m_marks->ClearColumns();
        std::vector<TableColumn> columns{{shown(tr("Mark")), 44}};
        for (const auto& interviewer : m_interviewers)
            columns.push_back({shown(interviewer), 16});
        addColumns(*m_marks, columns);
    }
    std::vector<TableRow> rows;
    for (const auto& mark : marks.rows) {
        rows.push_back({shown(mark.label)});
        for (const auto& cell : mark.cells)
            rows.back().push_back(shown(cell));
    }
    fill(*m_marks, rows);
}

void ReasonsPanel::say(const wxString& sentence) {
    m_text->ChangeValue(sentence);
    m_marks->DeleteAllItems();
}

} // namespace gui
