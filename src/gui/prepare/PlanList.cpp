// SPDX-License-Identifier: MIT
// Order, time, rules and panel of a plan.
#include "gui/prepare/PlanList.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "text/Names.h"

#include <wx/tokenzr.h>

namespace gui {

PlanList::PlanList(wxWindow* parent, app::PlanPresenter& plan, const app::Desk& desk,
                   std::function<void()> changed)
    : wxPanel(parent), m_plan(plan), m_desk(desk), m_tr(desk.tr()), m_changed(std::move(changed)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(subheading(this, shown(m_tr("2. Order, time and rules"))),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(order(), wxSizerFlags(1).Expand());
    column->Add(rules(), wxSizerFlags().Expand());
    SetSizer(column);
}

wxButton* PlanList::actionButton(const std::string& text, const std::string& help,
                                 const std::function<void(const std::string&)>& act) {
    auto* button = new wxButton(this, wxID_ANY, shown(text));
    button->SetMinSize({letters(*this, 11), -1});
    button->SetToolTip(shown(help));
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { with(act); });
    m_actions.push_back(button);
    return button;
}

wxSizer* PlanList::order() {
    m_table = makeTable(this, shown(m_tr("Questions of the plan")),
                        {{"#", 4, wxALIGN_RIGHT},
                         {shown(m_tr("No.")), 6},
                         {shown(m_tr("Minutes")), 9, wxALIGN_RIGHT},
                         {shown(m_tr("Question")), 24}});
    m_table->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { showChosen(); });
    m_columns = std::make_unique<settings::KeptColumns>(*m_table, "Plan");
    m_minutes = numberField(m_tr("Minutes of this question"), {100, 6000, 100},
                            [this](int minutes) { m_plan.setMinutes(m_minutesOf, minutes); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    const auto near = wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this));
    buttons->Add(actionButton(m_tr("Up"), m_tr("Ask this question earlier"),
                              [this](const std::string& id) { m_plan.move(id, app::Move::up); }),
                 near);
    buttons->Add(actionButton(m_tr("Down"), m_tr("Ask this question later"),
                              [this](const std::string& id) { m_plan.move(id, app::Move::down); }),
                 near);
    buttons->Add(actionButton(m_tr("Remove"), m_tr("Take this question out of the plan"),
                              [this](const std::string& id) { m_plan.drop(id); }),
                 near);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_table, wxSizerFlags(1).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(buttons, wxSizerFlags().Expand().Border(wxBOTTOM, gap(*this)));
    return column;
}

wxSizer* PlanList::rules() {
    m_whole = numberField(m_tr("Minutes of the interview"), {1000, 48'000, 100},
                          [this](int minutes) { m_plan.setInterviewMinutes(minutes); });
    m_sum = new wxStaticText(this, wxID_ANY, "");
    m_rateBy = new wxChoice(this, wxID_ANY);
    m_rateBy->Append(shown(m_tr("Rate every answer")));
    m_rateBy->Append(shown(m_tr("Rate each competency once")));
    m_rateBy->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_plan.setRateBy(static_cast<plan::RateBy>(event.GetSelection()));
        m_changed();
    });
    m_rule = new wxChoice(this, wxID_ANY);
    m_rule->Append(shown(m_tr("Ratings with anchors")));
    m_rule->Append(shown(m_tr("Points earned over points available")));
    m_rule->Append(shown(m_tr("Panel mean without the highest and the lowest")));
    m_counted = new wxChoice(this, wxID_ANY);
    m_counted->Append(shown(m_tr("Submitted ones")));
    m_counted->Append(shown(m_tr("All, open ones too")));
    m_counted->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_plan.setCounted(static_cast<plan::Counted>(event.GetSelection()));
        m_changed();
    });
    for (auto* choice : {m_rateBy, m_rule, m_counted})
        choice->SetMinSize({letters(*this, 16), -1});
    m_rule->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_plan.setRule(static_cast<plan::Rule>(event.GetSelection()));
        m_changed();
    });
    m_panel = new NoteField(this, m_desk, [this](const std::string& text) {
        keepPanel(text);
        return std::nullopt;
    });
    m_panel->retitle(shown(m_tr("Interviewers, one name a line")));

    auto* time = new wxBoxSizer(wxHORIZONTAL);
    time->Add(m_minutes, wxSizerFlags(1).Bottom().Border(wxRIGHT, smallGap(*this)));
    time->Add(m_whole, wxSizerFlags(1).Bottom());
    auto* ways = new wxBoxSizer(wxHORIZONTAL);
    ways->Add(labelled(this, shown(m_tr("How to rate")), m_rateBy),
              wxSizerFlags(1).Border(wxRIGHT, smallGap(*this)));
    ways->Add(labelled(this, shown(m_tr("How scores are made")), m_rule), wxSizerFlags(1));
    auto* people = new wxBoxSizer(wxHORIZONTAL);
    people->Add(m_panel, wxSizerFlags(1).Expand().Border(wxRIGHT, smallGap(*this)));
    people->Add(labelled(this, shown(m_tr("Scorecards that count")), m_counted), wxSizerFlags(1));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(time, wxSizerFlags().Expand());
    column->Add(m_sum, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this)));
    column->Add(ways, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(people, wxSizerFlags().Expand());
    return column;
}

NumberField* PlanList::numberField(const std::string& title, const NumberField::Range& range,
                                   const std::function<void(int minutes)>& keep) {
    auto* field = new NumberField(this, m_desk, range, [this, keep](int hundredths) {
        CallAfter([this] { tell(); });
        keep(hundredths / 100);
    });
    field->retitle(shown(title));
    return field;
}

void PlanList::with(const std::function<void(const std::string&)>& act) {
    const auto row = chosen(*m_table);
    if (!row || !m_plan.hasPosition() || *row >= m_plan.plan().questions.size())
        return;
    act(m_plan.plan().questions[*row].id);
    tell();
}

void PlanList::tell() {
    const auto id = m_minutesOf;
    m_changed();
    const auto& now = m_plan.plan().questions;
    for (std::size_t index = 0; index < now.size(); ++index)
        if (now[index].id == id)
            choose(*m_table, index);
    showChosen();
}

void PlanList::keepPanel(const std::string& text) {
    CallAfter([this] { tell(); });
    std::vector<std::string> names;
    for (wxStringTokenizer lines(shown(text), "\r\n"); lines.HasMoreTokens();)
        if (auto name = text::tidyName(typed(lines.GetNextToken())); !name.empty())
            names.push_back(std::move(name));
    m_plan.setPanel(std::move(names));
}

void PlanList::flush() {
    m_minutes->flush();
    m_whole->flush();
    m_panel->flush();
}

void PlanList::refresh() {
    if (!m_plan.hasPosition())
        return;
    std::vector<TableRow> rows;
    for (const auto& planned : m_plan.plan().questions) {
        const auto* question = rubric::findQuestion(m_plan.rubric(), planned.id);
        rows.push_back({shown(std::to_string(rows.size() + 1)), shown(planned.id),
                        shown(std::to_string(planned.minutes)),
                        shown(question == nullptr ? std::string{} : m_tr(question->text))});
    }
    fill(*m_table, rows);
    showChosen();
    showRules();
}

void PlanList::showChosen() {
    const auto idOf = [this](const std::optional<std::size_t>& row) {
        const auto& questions = m_plan.plan().questions;
        return row && *row < questions.size() ? questions[*row].id : std::string();
    };
    const auto row = chosen(*m_table);
    if (idOf(row) != m_minutesOf)
        m_minutes->flush();
    m_minutesOf = idOf(row);
    const bool any = !m_minutesOf.empty();
    if (any)
        m_minutes->show(m_plan.textPlace("minutes:" + m_minutesOf),
                        m_plan.plan().questions[*row].minutes * 100);
    for (auto* button : m_actions)
        button->Enable(any && m_plan.editable());
    m_minutes->Enable(any && m_plan.editable());
}

void PlanList::showRules() {
    const auto& plan = m_plan.plan();
    m_whole->show(m_plan.textPlace("minutes"), plan.minutes * 100);
    m_sum->SetLabel(
        shown(m_tr("The questions take {} of {} minutes.", plan::plannedMinutes(plan), plan.minutes)));
    m_rateBy->SetSelection(static_cast<int>(plan.rateBy));
    m_rule->SetSelection(static_cast<int>(plan.rule));
    m_counted->SetSelection(static_cast<int>(plan.counted.value_or(plan::Counted::all)));
    for (auto* choice : {m_rateBy, m_rule, m_counted})
        choice->SetToolTip(choice->GetStringSelection());
    std::string names;
    for (const auto& name : plan.panel)
        names += (names.empty() ? "" : "\n") + name;
    m_panel->show(m_plan.textPlace("panel"), names);
    for (wxWindow* control :
         {static_cast<wxWindow*>(m_whole), static_cast<wxWindow*>(m_rateBy), static_cast<wxWindow*>(m_rule),
          static_cast<wxWindow*>(m_counted), static_cast<wxWindow*>(m_panel)})
        control->Enable(m_plan.editable());
}

} // namespace gui
