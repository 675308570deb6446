// SPDX-License-Identifier: MIT
// Three columns side by side, what was found below them, and the one button to press at the end.
#include "gui/prepare/PreparePlace.h"

#include "gui/controls/Command.h"
#include "gui/controls/EmptyPage.h"
#include "gui/controls/FindingsList.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/prepare/PlanList.h"
#include "gui/prepare/QuestionPicker.h"
#include "gui/prepare/WeightsPanel.h"

#include <wx/textentry.h>

namespace gui {

using app::CommandId;

PreparePlace::PreparePlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_plan(desk) {
    build();
}

void PreparePlace::retitle() {
    keepTyped();
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
    m_list = new PlanList(m_page, m_plan, desk(), changed);
    m_weights = new WeightsPanel(m_page, m_plan, desk(), changed);
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
    m_revise = new wxButton(parent, wxID_ANY, plainLabel(tr(app::command(CommandId::revisePlan).text)));
    m_revise->SetToolTip(tooltipOf(CommandId::revisePlan, tr));
    m_revise->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { run(CommandId::revisePlan); });
    m_keep = new wxButton(parent, wxID_ANY, plainLabel(tr("Keep the frozen plan")));
    m_keep->SetToolTip(shown(tr("Drop the changes of the next version")));
    m_keep->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { keepFrozen(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_findings, wxSizerFlags(1).Expand().Border(wxRIGHT, gap(*this)));
    auto* actions = new wxBoxSizer(wxVERTICAL);
    for (auto* button : {m_freeze, m_revise, m_keep})
        actions->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    row->Add(actions, wxSizerFlags().CentreVertical());
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

bool PreparePlace::mayFollow() const {
    auto* focus = wxWindow::FindFocus();
    return m_plan.unsaved().empty() &&
           (!IsDescendant(focus) || dynamic_cast<const wxTextEntry*>(focus) == nullptr);
}

void PreparePlace::showPlan() {
    const auto& tr = desk().tr();
    m_title->SetLabel(plainLabel(m_plan.plan().title));
    m_state->SetLabel(plainLabel(stateText()));
    m_picker->refresh();
    m_list->refresh();
    m_weights->refresh();
    showFindingsIn(*m_findings, m_plan.findings(), tr);
    m_freeze->Enable(m_plan.canFreeze());
    m_freeze->Show(m_plan.editable());
    m_revise->Show(m_plan.canRevise());
    m_keep->Show(m_plan.revising());
    m_page->Layout();
}

std::string PreparePlace::stateText() const {
    const auto& tr = desk().tr();
    if (!m_plan.frozen())
        return tr("Draft: every change is saved at once.");
    if (m_plan.revising())
        return tr("Next version, saved as you go: interviews stay with version {0} until this one is frozen.",
                  m_plan.frozenVersion());
    return tr("Frozen, version {0}: questions, weights and rules stay, so that all are judged alike.",
              m_plan.frozenVersion());
}

auto PreparePlace::can(CommandId command) const -> bool {
    switch (command) {
    case CommandId::freezePlan:
        return m_plan.canFreeze();
    case CommandId::revisePlan:
        return m_plan.canRevise();
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
    if (command == CommandId::revisePlan)
        m_plan.revise();
    if (command == CommandId::undo)
        m_plan.undo();
    if (command == CommandId::redo)
        m_plan.redo();
    showPlan();
}

void PreparePlace::keepTyped() {
    m_list->flush();
    m_weights->flush();
}

void PreparePlace::freeze() {
    const auto& tr = desk().tr();
    keepTyped();
    if (!m_plan.canFreeze())
        return;
    if (const auto why = m_plan.unsaved(); !why.empty())
        return showDone(this, tr, tr("Something typed is not saved, so the plan is not frozen: {}", why));
    auto text =
        tr("Freeze the plan? Interviews can begin then, and questions, weights and rules stay as they are.");
    if (m_plan.revising())
        text =
            m_plan.changesStructure()
                ? tr("Freeze the next version? Scorecards begun under version {0} keep it and are left out "
                     "of the comparison: other questions, weights or rules cannot be compared.",
                     m_plan.frozenVersion())
                : tr("Freeze the next version? What is judged stays the same, so that all scorecards are "
                     "still compared.");
    if (!confirm(this, tr, text, tr("Freeze the plan")))
        return;
    const auto version = m_plan.freeze();
    tellPositionChanged(*this);
    refresh();
    if (version)
        m_state->SetLabel(plainLabel(
            tr("Frozen now, version {0}: questions, weights and rules stay, so that all are judged alike.",
               *version)));
    else
        showDone(this, tr, tr("The plan was changed meanwhile and is not frozen; look at it again."));
}

void PreparePlace::keepFrozen() {
    const auto& tr = desk().tr();
    if (m_plan.canUndo() &&
        !confirm(this, tr, tr("Drop the changes and keep the frozen plan?"), tr("Keep the frozen plan")))
        return;
    m_plan.keepFrozen();
    showPlan();
}

} // namespace gui
