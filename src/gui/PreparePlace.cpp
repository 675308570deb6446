// SPDX-License-Identifier: MIT
// Three columns side by side, what was found below them, and the one button to press at the end.
#include "gui/PreparePlace.h"

#include "gui/Command.h"
#include "gui/Dialogs.h"
#include "gui/EmptyPage.h"
#include "gui/FindingsList.h"
#include "gui/Layout.h"
#include "gui/PlanList.h"
#include "gui/QuestionPicker.h"
#include "gui/Utf8.h"
#include "gui/WeightsPanel.h"

namespace gui {

using app::CommandId;

PreparePlace::PreparePlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_plan(desk) {
    build();
}

void PreparePlace::retitle() {
    build();
    refresh();
}

void PreparePlace::build() {
    DestroyChildren();
    const auto& tr = desk().tr();
    auto* empty = new EmptyPage(this);
    empty->say(tr("There is no position to prepare yet."), CommandId::newPosition, tr);
    m_empty = empty;
    m_page = new wxPanel(this);
    const auto changed = [this] { showPlan(); };
    m_picker = new QuestionPicker(m_page, m_plan, tr, changed);
    m_list = new PlanList(m_page, m_plan, tr, changed);
    m_weights = new WeightsPanel(m_page, m_plan, tr, changed);
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(m_picker, wxSizerFlags(4).Expand().Border(wxRIGHT, gap(*this)));
    columns->Add(m_list, wxSizerFlags(4).Expand().Border(wxRIGHT, gap(*this)));
    columns->Add(m_weights, wxSizerFlags(4).Expand());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head(m_page), wxSizerFlags().Expand().Border(wxALL, gap(*this)));
    column->Add(columns, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, gap(*this)));
    column->Add(foot(m_page), wxSizerFlags().Expand().Border(wxALL, gap(*this)));
    m_page->SetSizer(column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty, wxSizerFlags(1).Expand());
    outer->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxSizer* PreparePlace::head(wxWindow* parent) {
    m_title = heading(parent, "");
    m_state = new wxStaticText(parent, wxID_ANY, "");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_title, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap(*this)));
    row->Add(m_state, wxSizerFlags(1).CentreVertical());
    return row;
}

wxSizer* PreparePlace::foot(wxWindow* parent) {
    const auto& tr = desk().tr();
    m_findings = makeFindingsList(parent, shown(tr("4. Check and freeze")), tr);
    m_freeze = mainButton(parent, plainLabel(tr(app::command(CommandId::freezePlan).text)));
    m_freeze->SetToolTip(tooltipOf(CommandId::freezePlan, tr));
    m_freeze->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { freeze(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_findings, wxSizerFlags(1).Expand().Border(wxRIGHT, gap(*this)));
    row->Add(m_freeze, wxSizerFlags().CentreVertical());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(subheading(parent, shown(tr("4. Check and freeze"))),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(row, wxSizerFlags().Expand());
    return column;
}

void PreparePlace::refresh() {
    m_plan.open();
    m_empty->Show(!m_plan.hasPosition());
    m_page->Show(m_plan.hasPosition());
    Layout();
    if (m_plan.hasPosition()) {
        m_picker->refresh();
        showPlan();
    }
}

void PreparePlace::showPlan() {
    const auto& tr = desk().tr();
    m_title->SetLabel(plainLabel(m_plan.plan().title));
    m_state->SetLabel(
        shown(m_plan.frozen()
                  ? tr("Frozen: questions, weights and rules stay as they are, so that all candidates are "
                       "judged alike.")
                  : tr("Draft: every change is saved at once.")));
    m_picker->refresh();
    m_list->refresh();
    m_weights->refresh();
    showFindingsIn(*m_findings, m_plan.findings(), tr);
    m_freeze->Enable(m_plan.canFreeze());
    m_freeze->Show(!m_plan.frozen());
    m_page->Layout();
}

auto PreparePlace::can(CommandId command) const -> bool {
    switch (command) {
    case CommandId::freezePlan:
        return m_plan.canFreeze();
    case CommandId::undo:
        return m_plan.canUndo();
    case CommandId::redo:
        return m_plan.canRedo();
    default:
        return false;
    }
}

void PreparePlace::run(CommandId command) {
    if (command == CommandId::freezePlan)
        return freeze();
    if (command == CommandId::undo)
        m_plan.undo();
    if (command == CommandId::redo)
        m_plan.redo();
    showPlan();
}

void PreparePlace::freeze() {
    const auto& tr = desk().tr();
    if (!m_plan.canFreeze())
        return;
    if (!confirm(this, tr,
                 tr("Freeze the plan? Interviews can begin then, and questions, weights and rules stay as "
                    "they are."),
                 tr("Freeze the plan")))
        return;
    m_plan.freeze();
    tellPositionChanged(*this);
    refresh();
}

} // namespace gui
