// SPDX-License-Identifier: MIT
// The list on the left, the decision on the one chosen on the right.
#include "gui/decide/DecidePlace.h"

#include "explain/StandingWords.h"
#include "gui/controls/Command.h"
#include "gui/controls/EmptyPage.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/decide/AfterPage.h"
#include "gui/decide/DecisionWords.h"
#include "gui/decide/VerdictPage.h"

namespace gui {

using app::CommandId;

DecidePlace::DecidePlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_decide(desk) {
    build();
}

void DecidePlace::retitle() {
    keepTyped();
    build();
    refresh();
}

void DecidePlace::build() {
    m_columns.reset();
    DestroyChildren();
    const auto& tr = desk().tr();
    const auto empty = [&](const std::string& sentence, app::CommandId way) {
        auto* page = new EmptyPage(this);
        page->say(sentence, way, tr);
        return page;
    };
    m_noPosition = empty(tr("There is no position to decide on yet."), app::CommandId::newPosition);
    m_notFrozen = empty(tr("Decisions come after the interviews: first prepare and freeze the plan."),
                        app::CommandId::goPrepare);
    m_page = new wxPanel(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(list(m_page), wxSizerFlags(3).Expand().Border(wxALL, gap(*this)));
    row->Add(form(m_page), wxSizerFlags(2).Expand().Border(wxALL & ~wxLEFT, gap(*this)));
    m_page->SetSizer(row);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    for (auto* page : {m_noPosition, m_notFrozen, m_page})
        outer->Add(page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxSizer* DecidePlace::list(wxWindow* parent) {
    const auto& tr = desk().tr();
    m_table = makeTable(parent, shown(tr("Candidates")),
                        {{shown(tr("Rank")), 11},
                         {shown(tr("Candidate")), 22},
                         {shown(tr("Score")), 9, wxALIGN_RIGHT},
                         {shown(tr("Must-haves")), 24},
                         {shown(tr("Decision")), 30}});
    m_table->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const auto row = chosen(*m_table);
        if (!row || *row >= m_decide.rows().size())
            return;
        choose(m_decide.rows()[*row].result.id);
    });
    onRowOpened(*m_table, [this](std::size_t row) {
        if (row < m_decide.rows().size())
            tellCandidateChosen(*this, m_decide.rows()[row].result.id);
    });
    m_columns = std::make_unique<settings::KeptColumns>(*m_table, "Decide");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(heading(parent, shown(tr("Decide"))), wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    m_blind = new WrappedText(parent, "");
    m_blind->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_blind->wrapTo(event.GetSize().GetWidth()))
            CallAfter([this] { m_page->Layout(); });
    });
    column->Add(m_blind, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_table, wxSizerFlags(1).Expand());
    return column;
}

wxSizer* DecidePlace::form(wxWindow* parent) {
    const auto& tr = desk().tr();
    m_name = heading(parent, "");
    m_facts = new wxStaticText(parent, wxID_ANY, "");
    m_book = new wxNotebook(parent, wxID_ANY);
    m_verdict = new VerdictPage(m_book, m_decide, desk(), [this] { showChange(); });
    m_after = new AfterPage(m_book, m_decide, desk(), [this] { showChange(); });
    m_book->AddPage(m_verdict, shown(tr("Verdict")));
    m_book->AddPage(m_after, shown(tr("Afterwards")));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_name, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_facts, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_book, wxSizerFlags(1).Expand());
    return column;
}

void DecidePlace::refresh() {
    m_decide.open();
    const bool some = !desk().position().empty();
    m_noPosition->Show(!some);
    m_notFrozen->Show(some && !m_decide.ready());
    m_page->Show(some && m_decide.ready());
    Layout();
    if (m_decide.ready()) {
        if (m_decide.find(m_candidate) == nullptr)
            m_candidate = m_decide.rows().empty() ? std::string() : m_decide.rows().front().result.id;
        showRows();
        showForm();
    }
}

void DecidePlace::showRows() {
    const auto& tr = desk().tr();
    const auto& rubric = m_decide.rubric();
    std::vector<TableRow> rows;
    std::optional<std::size_t> at;
    for (const auto& row : m_decide.rows()) {
        if (row.result.id == m_candidate)
            at = rows.size();
        rows.push_back({shown(explain::rankText(row.result, m_decide.groups(), tr)), shown(row.result.name),
                        shown(compositeText(row.result)), shown(mustText(row.result, rubric, tr)),
                        row.decision ? shown(decisionText(row, tr)) : wxString::FromUTF8("–")});
    }
    fill(*m_table, rows);
    gui::choose(*m_table, at);
    m_blind->Show(!m_decide.blind().empty());
    m_blind->setText(m_decide.blind().empty() ? wxString() : shown("⚠ " + m_decide.blind()));
}

void DecidePlace::showForm() {
    const auto* row = m_decide.find(m_candidate);
    m_name->SetLabel(plainLabel(row == nullptr ? desk().tr()("Nobody to decide on yet") : row->result.name));
    m_facts->SetLabel(row == nullptr ? wxString() : shown(facts(row->result)));
    m_verdict->show(m_candidate);
    m_after->show(m_candidate);
    m_page->Layout();
}

void DecidePlace::showChange() {
    showRows();
    showForm();
}

void DecidePlace::choose(const std::string& candidate) {
    keepTyped();
    m_candidate = candidate;
    showForm();
}

void DecidePlace::keepTyped() {
    m_verdict->flush();
    m_after->flush();
}

void DecidePlace::open(std::size_t page) {
    m_book->ChangeSelection(page);
}

std::string DecidePlace::facts(const compare::CandidateResult& result) const {
    const auto& tr = desk().tr();
    const auto& rubric = m_decide.rubric();
    const auto rank = explain::rankText(result, m_decide.groups(), tr);
    const auto why = result.rank ? std::string() : "\n" + explain::unrankedSentence(result.unrankable, tr);
    return tr("Rank: {0}   Score: {1} of 5", rank, compositeText(result)) + why + "\n" +
           tr("Must-haves: {}", mustText(result, rubric, tr));
}

auto DecidePlace::can(CommandId command) const -> bool {
    return (command == CommandId::undo && m_decide.canUndo()) ||
           (command == CommandId::redo && m_decide.canRedo());
}

void DecidePlace::run(CommandId command) {
    const auto candidate = command == CommandId::undo   ? m_decide.undo()
                           : command == CommandId::redo ? m_decide.redo()
                                                        : std::string();
    if (!candidate.empty())
        m_candidate = candidate;
    showChange();
}

} // namespace gui
