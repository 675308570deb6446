// SPDX-License-Identifier: MIT
// Chooser on the left, submission on the right.
#include "gui/interview/CandidateBar.h"

#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

CandidateBar::CandidateBar(wxWindow* parent, const words::Words& tr)
    : wxPanel(parent), m_people(new wxChoice(this, wxID_ANY)),
      m_interviewer(new wxStaticText(this, wxID_ANY, "")), m_progress(new wxStaticText(this, wxID_ANY, "")),
      m_message(new wxStaticText(this, wxID_ANY, "")) {
    m_people->SetMinSize({letters(*this, 26), -1});
    m_people->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto at = static_cast<std::size_t>(event.GetSelection());
        if (m_onCandidate && at < m_ids.size())
            m_onCandidate(m_ids[at]);
    });
    auto* who = new wxButton(this, wxID_ANY, plainLabel(tr("Change…")));
    who->SetToolTip(tooltipOf(app::CommandId::whoAmI, tr));
    who->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::whoAmI); });
    m_submit = new wxButton(this, wxID_ANY, plainLabel(tr(app::command(app::CommandId::submitCard).text)));
    m_submit->SetToolTip(tooltipOf(app::CommandId::submitCard, tr));
    m_submit->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::submitCard); });
    m_message->SetFont(m_message->GetFont().MakeBold());
    const auto centred = wxSizerFlags().CentreVertical().Border(wxRIGHT, gap(*this));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(labelledRow(this, shown(tr("Candidate")), m_people), centred);
    row->Add(m_interviewer, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    row->Add(who, centred);
    row->Add(m_progress, centred);
    row->AddStretchSpacer();
    row->Add(m_submit, wxSizerFlags().CentreVertical());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, wxSizerFlags().Expand());
    column->Add(m_message, wxSizerFlags().Border(wxTOP, smallGap(*this)));
    SetSizer(column);
    m_message->Hide();
}

void CandidateBar::showPeople(const std::vector<session::Candidate>& people, const std::string& chosen) {
    std::vector<std::string> ids;
    wxArrayString names;
    for (const auto& person : people) {
        ids.push_back(person.id);
        names.Add(shown(person.id + "  " + person.name));
    }
    if (ids != m_ids || names != m_people->GetStrings()) {
        m_ids = ids;
        m_people->Set(names);
    }
    const auto at = std::find(m_ids.begin(), m_ids.end(), chosen);
    m_people->SetSelection(at == m_ids.end() ? wxNOT_FOUND : static_cast<int>(at - m_ids.begin()));
}

void CandidateBar::show(const app::LiveState& state, const words::Words& tr) {
    m_interviewer->SetLabelText(shown(tr("Interviewer: {0}", state.interviewer)));
    const auto done =
        std::count_if(state.questions.begin(), state.questions.end(), [](const app::QuestionLine& line) {
            return line.progress != app::Progress::untouched && line.progress != app::Progress::begun;
        });
    auto progress = state.submitted ? tr("✔ Submitted; changes need a reason")
                                    : tr("Questions done: {0} of {1} · still missing: {2}", done,
                                         state.questions.size(), state.missing.size());
    if (state.lookOnly)
        progress = tr("Opened to look only") + " · " + progress;
    if (state.olderPlan > 0)
        progress += " · " + tr("⚠ plan version {0}, not the newest", state.olderPlan);
    m_progress->SetLabelText(shown(progress));
    wxString missing;
    for (const auto& sentence : state.missing)
        missing += (missing.empty() ? "" : "\n") + shown(sentence);
    m_progress->SetToolTip(missing);
    m_submit->Enable(!state.submitted && !state.lookOnly);
    Layout();
}

void CandidateBar::say(const std::string& sentence) {
    if (m_message->IsShown() == !sentence.empty() && m_message->GetLabelText() == shown(sentence))
        return;
    m_message->SetLabelText(shown(sentence));
    m_message->Show(!sentence.empty());
    GetParent()->Layout();
}

} // namespace gui
