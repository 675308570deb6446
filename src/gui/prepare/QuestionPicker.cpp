// SPDX-License-Identifier: MIT
// Filtering and ticking questions.
#include "gui/prepare/QuestionPicker.h"

#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/prepare/QuestionText.h"

#include <algorithm>

namespace gui {

QuestionPicker::QuestionPicker(wxWindow* parent, app::PlanPresenter& presenter, const words::Words& tr,
                               std::function<void()> changed)
    : wxPanel(parent), m_presenter(presenter), m_tr(tr), m_changed(std::move(changed)) {
    build();
}

void QuestionPicker::build() {
    m_competency = new wxChoice(this, wxID_ANY);
    m_category = new wxChoice(this, wxID_ANY);
    m_search = new wxTextCtrl(this, wxID_ANY);
    m_search->SetHint(shown(m_tr("Words in the question")));
    for (auto* choice : {m_competency, m_category}) {
        choice->SetMinSize({letters(*this, 12), -1});
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { refresh(); });
    }
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { refresh(); });
    m_table = makeTable(this, shown(m_tr("Questions of the rubric")), {});
    addCheckColumn(*m_table, wxString::FromUTF8("✓"));
    addColumns(*m_table, {{shown(m_tr("No.")), 7}, {shown(m_tr("Question")), 42}});
    m_table->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { showDetail(); });
    m_table->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        // A double click on the box itself has ticked it twice already.
        if (event.GetColumn() != 0)
            toggle(static_cast<std::size_t>(m_table->ItemToRow(event.GetItem())));
    });
    m_table->Bind(wxEVT_DATAVIEW_ITEM_VALUE_CHANGED, [this](wxDataViewEvent& event) {
        const auto row = static_cast<unsigned>(m_table->ItemToRow(event.GetItem()));
        if (event.GetColumn() == 0 && row < m_ids.size() &&
            m_table->GetToggleValue(row, 0) != m_presenter.picked(m_ids[row]))
            toggle(row);
    });
    m_table->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        const auto row = chosen(*m_table);
        if (event.GetKeyCode() != WXK_SPACE || !row)
            return event.Skip();
        toggle(*row);
    });
    m_detail = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP);
    m_detail->SetMinSize({-1, line(*this) * 8});
    m_columns = std::make_unique<settings::KeptColumns>(*m_table, "Picker");

    auto* filters = new wxBoxSizer(wxHORIZONTAL);
    filters->Add(labelled(this, shown(m_tr("Competency")), m_competency),
                 wxSizerFlags(1).Border(wxRIGHT, smallGap(*this)));
    filters->Add(labelled(this, shown(m_tr("Category")), m_category),
                 wxSizerFlags(1).Border(wxRIGHT, smallGap(*this)));
    filters->Add(labelled(this, shown(m_tr("Search")), m_search), wxSizerFlags(1));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(subheading(this, shown(m_tr("1. Pick questions"))),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(filters, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_table, wxSizerFlags(3).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(labelled(this, shown(m_tr("The question in full")), m_detail, 1), wxSizerFlags(2).Expand());
    SetSizer(column);
}

void QuestionPicker::fillFilters() {
    const auto& rubric = m_presenter.rubric();
    if (rubric.id == m_rubric && m_category->GetCount() > 0)
        return;
    m_rubric = rubric.id;
    m_competency->Clear();
    m_competency->Append(shown(m_tr("All")));
    for (const auto& one : rubric.competencies)
        m_competency->Append(shown(m_tr(one.name)));
    m_category->Clear();
    m_category->Append(shown(m_tr("All")));
    for (const auto& one : rubric.categories)
        m_category->Append(shown(m_tr(one.name)));
    m_competency->SetSelection(0);
    m_category->SetSelection(0);
}

bool QuestionPicker::passes(const rubric::Question& question) const {
    const auto& rubric = m_presenter.rubric();
    if (question.status == rubric::QuestionStatus::retired)
        return false;
    if (const int at = m_category->GetSelection(); at > 0)
        if (rubric.categories[static_cast<std::size_t>(at - 1)].id != question.category)
            return false;
    if (const int at = m_competency->GetSelection(); at > 0) {
        const auto shows = rubric::competenciesOf(rubric, question);
        if (std::find(shows.begin(), shows.end(), rubric.competencies[static_cast<std::size_t>(at - 1)].id) ==
            shows.end())
            return false;
    }
    const auto words = m_search->GetValue().Lower();
    return words.empty() || shown(question.id + " " + m_tr(question.text)).Lower().Contains(words);
}

void QuestionPicker::refresh() {
    if (!m_presenter.hasPosition())
        return;
    fillFilters();
    std::vector<TableRow> rows;
    m_ids.clear();
    for (const auto& question : m_presenter.rubric().questions) {
        if (!passes(question))
            continue;
        m_ids.push_back(question.id);
        rows.push_back({shown(question.id), shown(m_tr(question.text))});
    }
    fill(*m_table, rows, 1);
    showTicks();
    showDetail();
}

void QuestionPicker::showTicks() {
    for (unsigned row = 0; row < m_ids.size(); ++row)
        if (m_table->GetToggleValue(row, 0) != m_presenter.picked(m_ids[row]))
            m_table->SetToggleValue(m_presenter.picked(m_ids[row]), row, 0);
}

void QuestionPicker::showDetail() {
    const auto row = chosen(*m_table);
    const auto* question =
        row && *row < m_ids.size() ? rubric::findQuestion(m_presenter.rubric(), m_ids[*row]) : nullptr;
    const auto text = shown(question == nullptr ? m_tr("Choose a question to read it in full.")
                                                : questionText(m_presenter.rubric(), *question,
                                                               m_presenter.lessons(question->id), m_tr));
    if (m_detail->GetValue() != text)
        m_detail->ChangeValue(text);
}

void QuestionPicker::toggle(std::size_t row) {
    if (row >= m_ids.size())
        return;
    if (m_presenter.editable()) {
        if (m_presenter.picked(m_ids[row]))
            m_presenter.drop(m_ids[row]);
        else
            m_presenter.pick(m_ids[row]);
    }
    showTicks();
    m_changed();
}

} // namespace gui
