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

PlanList::PlanList(wxWindow* parent, app::PlanPresenter& desk, const words::Words& tr,
                   std::function<void()> changed)
    : wxPanel(parent), m_desk(desk), m_tr(tr), m_changed(std::move(changed)) {
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
    m_minutes =
        new wxSpinCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 1, 60, 5);
    m_minutes->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent& event) {
        with(
            [this, minutes = event.GetPosition()](const std::string& id) { m_desk.setMinutes(id, minutes); });
    });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    const auto near = wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this));
    buttons->Add(actionButton(m_tr("Up"), m_tr("Ask this question earlier"),
                              [this](const std::string& id) { m_desk.move(id, app::Move::up); }),
                 near);
    buttons->Add(actionButton(m_tr("Down"), m_tr("Ask this question later"),
                              [this](const std::string& id) { m_desk.move(id, app::Move::down); }),
                 near);
    buttons->Add(actionButton(m_tr("Remove"), m_tr("Take this question out of the plan"),
                              [this](const std::string& id) { m_desk.drop(id); }),
                 near);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_table, wxSizerFlags(1).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(buttons, wxSizerFlags().Expand().Border(wxBOTTOM, gap(*this)));
    return column;
}

wxSizer* PlanList::rules() {
    m_whole =
        new wxSpinCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 10, 480, 60);
    m_whole->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent& event) {
        m_desk.setInterviewMinutes(event.GetPosition());
        m_changed();
    });
    m_sum = new wxStaticText(this, wxID_ANY, "");
    m_rateBy = new wxChoice(this, wxID_ANY);
    m_rateBy->Append(shown(m_tr("Rate every answer")));
    m_rateBy->Append(shown(m_tr("Rate each competency once")));
    m_rateBy->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_desk.setRateBy(static_cast<plan::RateBy>(event.GetSelection()));
        m_changed();
    });
    m_rule = new wxChoice(this, wxID_ANY);
    m_rule->Append(shown(m_tr("Ratings with anchors")));
    m_rule->Append(shown(m_tr("Points earned over points available")));
    m_rule->Append(shown(m_tr("Panel mean without the highest and the lowest")));
    for (auto* choice : {m_rateBy, m_rule})
        choice->SetMinSize({letters(*this, 16), -1});
    m_rule->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_desk.setRule(static_cast<plan::Rule>(event.GetSelection()));
        m_changed();
    });
    m_panel = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    m_panel->SetMinSize({-1, line(*this) * 4});
    m_panel->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        CallAfter([this] { keepPanel(); });
    });

    auto* time = new wxBoxSizer(wxHORIZONTAL);
    time->Add(labelled(this, shown(m_tr("Minutes of this question")), m_minutes),
              wxSizerFlags(1).Border(wxRIGHT, smallGap(*this)));
    time->Add(labelled(this, shown(m_tr("Minutes of the interview")), m_whole), wxSizerFlags(1));
    auto* ways = new wxBoxSizer(wxHORIZONTAL);
    ways->Add(labelled(this, shown(m_tr("How to rate")), m_rateBy),
              wxSizerFlags(1).Border(wxRIGHT, smallGap(*this)));
    ways->Add(labelled(this, shown(m_tr("How scores are made")), m_rule), wxSizerFlags(1));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(time, wxSizerFlags().Expand());
    column->Add(m_sum, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this)));
    column->Add(ways, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(labelled(this, shown(m_tr("Interviewers, one name a line")), m_panel),
                wxSizerFlags().Expand());
    return column;
}

void PlanList::with(const std::function<void(const std::string&)>& act) {
    const auto row = chosen(*m_table);
    if (!row || !m_desk.hasPosition() || *row >= m_desk.plan().questions.size())
        return;
    const auto id = m_desk.plan().questions[*row].id;
    act(id);
    m_changed();
    const auto& now = m_desk.plan().questions;
    for (std::size_t index = 0; index < now.size(); ++index)
        if (now[index].id == id)
            choose(*m_table, index);
    showChosen();
}

void PlanList::keepPanel() {
    if (!m_desk.editable())
        return;
    std::vector<std::string> names;
    for (wxStringTokenizer lines(m_panel->GetValue(), "\r\n"); lines.HasMoreTokens();)
        if (auto name = text::tidyName(typed(lines.GetNextToken())); !name.empty())
            names.push_back(std::move(name));
    m_desk.setPanel(std::move(names));
    m_changed();
}

void PlanList::refresh() {
    if (!m_desk.hasPosition())
        return;
    std::vector<TableRow> rows;
    for (const auto& planned : m_desk.plan().questions) {
        const auto* question = rubric::findQuestion(m_desk.rubric(), planned.id);
        rows.push_back({shown(std::to_string(rows.size() + 1)), shown(planned.id),
                        shown(std::to_string(planned.minutes)),
                        shown(question == nullptr ? std::string{} : m_tr(question->text))});
    }
    fill(*m_table, rows);
    showChosen();
    showRules();
}

void PlanList::showChosen() {
    const auto row = chosen(*m_table);
    const auto& questions = m_desk.plan().questions;
    const bool any = row && *row < questions.size();
    if (any && m_minutes->GetValue() != questions[*row].minutes)
        m_minutes->SetValue(questions[*row].minutes);
    for (auto* button : m_actions)
        button->Enable(any && m_desk.editable());
    m_minutes->Enable(any && m_desk.editable());
}

void PlanList::showRules() {
    const auto& plan = m_desk.plan();
    if (m_whole->GetValue() != plan.minutes)
        m_whole->SetValue(plan.minutes);
    m_sum->SetLabel(
        shown(m_tr("The questions take {} of {} minutes.", plan::plannedMinutes(plan), plan.minutes)));
    m_rateBy->SetSelection(static_cast<int>(plan.rateBy));
    m_rule->SetSelection(static_cast<int>(plan.rule));
    for (auto* choice : {m_rateBy, m_rule})
        choice->SetToolTip(choice->GetStringSelection());
    wxString names;
    for (const auto& name : plan.panel)
        names += (names.empty() ? "" : "\n") + shown(name);
    if (!m_panel->HasFocus() && m_panel->GetValue() != names)
        m_panel->ChangeValue(names);
    for (wxWindow* control : {static_cast<wxWindow*>(m_whole), static_cast<wxWindow*>(m_rateBy),
                              static_cast<wxWindow*>(m_rule), static_cast<wxWindow*>(m_panel)})
        control->Enable(m_desk.editable());
}

} // namespace gui
