// SPDX-License-Identifier: MIT
// Two tables and an invitation when the first is empty.
#include "gui/prepare/PositionsPlace.h"

#include "gui/controls/Command.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/Dialogs.h"

#include <algorithm>

namespace gui {

namespace {

std::string stateOf(const app::PositionSummary& row, const words::Words& tr) {
    if (!row.frozen)
        return tr("Draft");
    if (row.candidates > 0 && row.decided == row.candidates)
        return tr("Decided");
    if (row.scorecards > 0)
        return tr("Interviewing");
    return tr("Frozen");
}

wxButton* commandButton(wxWindow* parent, app::CommandId command, const words::Words& tr) {
    auto* button = new wxButton(parent, wxID_ANY, plainLabel(tr(app::command(command).text)));
    button->SetToolTip(tooltipOf(command, tr));
    button->Bind(wxEVT_BUTTON, [button, command](wxCommandEvent&) { ask(*button, command); });
    return button;
}

} // namespace

PositionsPlace::PositionsPlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_presenter(desk) {
    build();
}

void PositionsPlace::retitle() {
    build();
    refresh();
}

void PositionsPlace::build() {
    m_positionColumns.reset();
    m_candidateColumns.reset();
    DestroyChildren();
    m_empty = desk().position().empty();
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty ? invitation(this) : tables(this), wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxWindow* PositionsPlace::tables(wxWindow* parent) {
    auto* page = new wxPanel(parent);
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_reminder = new wxStaticText(page, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                  wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END);
    m_reminder->Hide();
    column->Add(m_reminder, wxSizerFlags().Expand().Border(wxALL & ~wxBOTTOM, gap(*this)));
    column->Add(openings(page), wxSizerFlags(2).Expand().Border(wxALL, gap(*this)));
    column->Add(people(page), wxSizerFlags(3).Expand().Border(wxALL & ~wxTOP, gap(*this)));
    page->SetSizer(column);
    return page;
}

wxWindow* PositionsPlace::invitation(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    const auto& tr = desk().tr();
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto centred = wxSizerFlags().CentreHorizontal().Border(wxBOTTOM, gap(*this));
    column->AddStretchSpacer(2);
    column->Add(heading(panel, shown(tr("Which position are you hiring for?"))), centred);
    column->Add(new wxStaticText(panel, wxID_ANY,
                                 shown(tr("Give it a title, pick questions from a rubric, and interview."))),
                centred);
    auto* button = mainButton(panel, plainLabel(tr(app::command(app::CommandId::newPosition).text)));
    button->SetToolTip(tooltipOf(app::CommandId::newPosition, tr));
    button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::newPosition); });
    column->Add(button, centred);
    column->Add(commandButton(panel, app::CommandId::makeDemo, tr), centred);
    column->AddStretchSpacer(3);
    panel->SetSizer(column);
    return panel;
}

wxWindow* PositionsPlace::openings(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    const auto& tr = desk().tr();
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(heading(panel, shown(tr("Positions"))), wxSizerFlags(1).CentreVertical());
    auto* fresh = mainButton(panel, plainLabel(tr(app::command(app::CommandId::newPosition).text)));
    fresh->SetToolTip(tooltipOf(app::CommandId::newPosition, tr));
    fresh->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::newPosition); });
    top->Add(fresh, wxSizerFlags().CentreVertical());
    m_positions = makeTable(panel, shown(tr("Positions")),
                            {{shown(tr("Title")), 40},
                             {shown(tr("State")), 18},
                             {shown(tr("Questions")), 14},
                             {shown(tr("Candidates")), 14},
                             {shown(tr("Scorecards submitted")), 26}});
    m_positions->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { choosePosition(); });
    m_positions->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
                      [this](wxDataViewEvent&) { ask(*this, app::CommandId::goPrepare); });
    m_positionColumns = std::make_unique<settings::KeptColumns>(*m_positions, "Positions");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_positions, wxSizerFlags(1).Expand());
    panel->SetSizer(column);
    return panel;
}

wxWindow* PositionsPlace::people(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    const auto& tr = desk().tr();
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    m_peopleTitle = subheading(panel, "");
    top->Add(m_peopleTitle, wxSizerFlags(1).CentreVertical());
    auto* add = new wxButton(panel, wxID_ANY, shown(tr("Add candidate…")));
    add->SetToolTip(shown(tr("Add one person to this position")));
    add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { addCandidate(); });
    top->Add(add, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    top->Add(commandButton(panel, app::CommandId::importCandidates, tr), wxSizerFlags().CentreVertical());
    m_candidates = makeTable(panel, shown(tr("Candidates")),
                             {{shown(tr("No.")), 8},
                              {shown(tr("Full name")), 26},
                              {shown(tr("Email")), 28},
                              {shown(tr("Phone")), 20},
                              {shown(tr("Source")), 18},
                              {shown(tr("Scorecards submitted")), 26},
                              {shown(tr("Remark")), 40}});
    onRowOpened(*m_candidates, [this](std::size_t row) {
        if (row < m_state.people.size())
            tellCandidateChosen(*this, m_state.people[row].person.id);
    });
    m_candidateColumns = std::make_unique<settings::KeptColumns>(*m_candidates, "Candidates");
    m_nobody = new wxStaticText(
        panel, wxID_ANY,
        shown(tr("Nobody is here yet: add the candidates one by one, or import a CSV list.")));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_candidates, wxSizerFlags(1).Expand());
    column->Add(m_nobody, wxSizerFlags().Border(wxTOP, smallGap(*this)));
    panel->SetSizer(column);
    return panel;
}

void PositionsPlace::refresh() {
    m_state = m_presenter.state();
    if (m_state.positions.empty() != m_empty)
        build();
    if (!m_empty) {
        showPositions();
        showCandidates();
        showReminder();
    }
    if (IsShownOnScreen()) // else the first size lays it out
        Layout();
}

void PositionsPlace::showReminder() {
    const auto& all = m_state.reminders;
    m_reminder->Show(!all.empty());
    if (all.empty())
        return;
    const auto text =
        shown(all.size() == 1 ? all.front() : desk().tr()("{0} And {1} more.", all.front(), all.size() - 1));
    m_reminder->SetLabelText(text);
    m_reminder->SetToolTip(shown(fmt::format("{}", fmt::join(all, "\n"))));
    m_reminder->GetParent()->Layout();
}

void PositionsPlace::showPositions() {
    const auto& tr = desk().tr();
    std::vector<TableRow> rows;
    m_ids.clear();
    for (const auto& row : m_state.positions) {
        m_ids.push_back(row.id);
        rows.push_back({shown(row.title), shown(stateOf(row, tr)), shown(std::to_string(row.questions)),
                        shown(std::to_string(row.candidates)),
                        shown(tr("{} of {}", row.submitted, row.scorecards))});
    }
    fill(*m_positions, rows);
    const auto at = std::find(m_ids.begin(), m_ids.end(), desk().position());
    if (at != m_ids.end())
        choose(*m_positions, static_cast<std::size_t>(at - m_ids.begin()));
}

void PositionsPlace::showCandidates() {
    const auto& tr = desk().tr();
    std::vector<TableRow> rows;
    for (const auto& [person, count] : m_state.people)
        rows.push_back({shown(person.id), shown(person.name), shown(person.email), shown(person.phone),
                        shown(person.source), shown(tr("{} of {}", count.submitted, count.begun)),
                        shown(person.note)});
    m_peopleTitle->SetLabel(plainLabel(tr("Candidates for {}", m_state.title)));
    m_nobody->Show(rows.empty());
    fill(*m_candidates, rows);
}

void PositionsPlace::choosePosition() {
    const auto row = chosen(*m_positions);
    if (!row || *row >= m_ids.size() || m_ids[*row] == desk().position())
        return;
    desk().openPosition(m_ids[*row]);
    tellPositionChanged(*this);
}

bool PositionsPlace::isSomebodyNew(const session::NewCandidate& person) {
    const auto& tr = desk().tr();
    const auto other = m_presenter.namesake(person);
    return !other || confirm(this, tr,
                             tr("{0} ({1}) is a candidate here already. Is {2} somebody else?", other->name,
                                other->id, person.name),
                             tr("Somebody else"));
}

std::optional<std::string> PositionsPlace::add(const session::NewCandidate& person) {
    m_state = m_presenter.state();
    if (!isSomebodyNew(person))
        return desk().tr()("Nobody was added.");
    const auto added = m_presenter.add(person, m_state.people);
    if (!added.findings.empty())
        return reading::sentence(added.findings.front(), desk().tr());
    return std::nullopt;
}

void PositionsPlace::addCandidate() {
    if (!askNewCandidate(this, desk().tr(), [this](const auto& person) { return add(person); }))
        return;
    refresh();
}

} // namespace gui
