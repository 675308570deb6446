// SPDX-License-Identifier: MIT
// The list on the left, the decision on the one chosen on the right.
#include "gui/DecidePlace.h"

#include "gui/DecideText.h"
#include "gui/Dialogs.h"
#include "gui/EmptyPage.h"
#include "gui/Layout.h"
#include "gui/Table.h"
#include "gui/Utf8.h"

#include <algorithm>

namespace gui {

namespace {

using session::Verdict;

constexpr std::array verdicts{Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject};

} // namespace

DecidePlace::DecidePlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_decide(desk) {
    build();
}

void DecidePlace::retitle() {
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
                        {{shown(tr("Rank")), 14},
                         {shown(tr("Candidate")), 22},
                         {shown(tr("Score")), 9, wxALIGN_RIGHT},
                         {shown(tr("Must-haves")), 34},
                         {shown(tr("Decision")), 14}});
    m_table->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const auto row = chosen(*m_table);
        if (!row || *row >= m_decide.rows().size())
            return;
        keepTexts(m_candidate);
        m_candidate = m_decide.rows()[*row].result.id;
        showForm();
    });
    m_columns = std::make_unique<settings::KeptColumns>(*m_table, "Decide");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(heading(parent, shown(tr("Decide"))), wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_table, wxSizerFlags(1).Expand());
    return column;
}

wxSizer* DecidePlace::form(wxWindow* parent) {
    const auto& tr = desk().tr();
    m_name = heading(parent, "");
    m_facts = new wxStaticText(parent, wxID_ANY, "");
    auto* choices = new wxBoxSizer(wxVERTICAL);
    const auto choice = [&](const std::string& text, long style) {
        auto* button =
            new wxRadioButton(parent, wxID_ANY, shown(text), wxDefaultPosition, wxDefaultSize, style);
        button->SetFont(button->GetFont().Scaled(1.15F));
        choices->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
        return button;
    };
    m_none = choice(tr("Not decided yet"), wxRB_GROUP);
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        m_verdicts[index] = choice(verdictText(verdicts[index], tr), 0);
        m_verdicts[index]->Bind(wxEVT_RADIOBUTTON, [this, verdict = verdicts[index]](wxCommandEvent&) {
            chooseVerdict(verdict);
        });
    }
    const auto field = [&](int lines) {
        auto* text = new wxTextCtrl(parent, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
        text->SetMinSize({letters(*this, 30), line(*this) * lines});
        text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
            event.Skip();
            CallAfter([this, id = m_candidate] { keepTexts(id); });
        });
        return text;
    };
    m_reason = field(5);
    m_dissent = field(4);
    m_when = new wxStaticText(parent, wxID_ANY, "");
    const auto below = wxSizerFlags().Expand().Border(wxBOTTOM, gap(*this));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_name, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_facts, below);
    column->Add(choices, below);
    column->Add(labelled(parent, shown(tr("Reason")), m_reason, 1),
                wxSizerFlags(3).Expand().Border(wxBOTTOM, gap(*this)));
    column->Add(labelled(parent, shown(tr("Dissent, if anybody disagrees")), m_dissent, 1),
                wxSizerFlags(2).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_when, wxSizerFlags().Expand());
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

const app::DecideRow* DecidePlace::current() const {
    return m_decide.find(m_candidate);
}

void DecidePlace::showRows() {
    const auto& tr = desk().tr();
    const auto rubric = desk().store().position(desk().position())->frozen->rubric;
    std::vector<TableRow> rows;
    std::optional<std::size_t> at;
    for (const auto& row : m_decide.rows()) {
        if (row.result.id == m_candidate)
            at = rows.size();
        rows.push_back(
            {shown(rankText(row.result, tr)), shown(row.result.name), shown(compositeText(row.result)),
             shown(mustText(row.result, rubric, tr)),
             row.decision ? shown(verdictText(row.decision->verdict, tr)) : wxString::FromUTF8("–")});
    }
    fill(*m_table, rows);
    choose(*m_table, at);
}

void DecidePlace::showForm() {
    const auto& tr = desk().tr();
    const auto* row = current();
    m_name->SetLabel(plainLabel(row == nullptr ? tr("Nobody to decide on yet") : row->result.name));
    m_facts->SetLabel(row == nullptr ? wxString() : shown(facts(row->result)));
    const auto* decision = row != nullptr && row->decision ? &*row->decision : nullptr;
    m_none->SetValue(true);
    m_none->Enable(row != nullptr && decision == nullptr);
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        if (decision != nullptr && decision->verdict == verdicts[index])
            m_verdicts[index]->SetValue(true);
        m_verdicts[index]->Enable(row != nullptr);
    }
    const auto reason = shown(decision == nullptr ? std::string() : decision->reason);
    const auto dissent = shown(decision == nullptr ? std::string() : decision->dissent);
    if (m_reason->GetValue() != reason)
        m_reason->ChangeValue(reason);
    if (m_dissent->GetValue() != dissent)
        m_dissent->ChangeValue(dissent);
    m_reason->Enable(row != nullptr);
    m_dissent->Enable(decision != nullptr);
    m_when->SetLabel(
        shown(decision == nullptr ? tr("Choose a verdict; it is saved at once.")
              : decision->decidedBy.empty()
                  ? tr("Decided on {}", decision->at.substr(0, 10))
                  : tr("Decided on {0} by {1}", decision->at.substr(0, 10), decision->decidedBy)));
    m_page->Layout();
}

std::string DecidePlace::facts(const compare::CandidateResult& result) const {
    const auto& tr = desk().tr();
    const auto rubric = desk().store().position(desk().position())->frozen->rubric;
    const auto why = whyUnranked(result, tr);
    const auto rank = why.empty() ? rankText(result, tr) : rankText(result, tr) + " (" + why + ")";
    return tr("Rank: {0}   Score: {1} of 5", rank, compositeText(result)) + "\n" +
           tr("Must-haves: {}", mustText(result, rubric, tr));
}

std::optional<session::Decision> DecidePlace::decisionShown() const {
    const auto* row = current();
    if (row == nullptr)
        return std::nullopt;
    session::Decision decision = row->decision.value_or(session::Decision{});
    decision.candidate = m_candidate;
    decision.reason = typed(m_reason->GetValue().Strip(wxString::both));
    decision.dissent = typed(m_dissent->GetValue().Strip(wxString::both));
    return decision;
}

void DecidePlace::chooseVerdict(Verdict verdict) {
    auto decision = decisionShown();
    if (!decision)
        return;
    decision->verdict = verdict;
    if (const auto question = m_decide.againstOrder(m_candidate, verdict);
        question && decision->reason.empty()) {
        const auto reason = askReason(this, desk().tr(), rubric::sentence(*question, desk().tr()));
        if (!reason)
            return showForm();
        decision->reason = *reason;
    }
    m_decide.decide(std::move(*decision));
    showRows();
    showForm();
}

void DecidePlace::keepTexts(const std::string& candidate) {
    const auto* row = current();
    if (candidate != m_candidate || row == nullptr || !row->decision)
        return;
    auto decision = decisionShown();
    if (decision->reason == row->decision->reason && decision->dissent == row->decision->dissent)
        return;
    m_decide.decide(std::move(*decision));
    showRows();
}

} // namespace gui
