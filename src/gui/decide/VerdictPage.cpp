// SPDX-License-Identifier: MIT
// Radio buttons for the verdicts, texts below, signatures last.
#include "gui/decide/VerdictPage.h"

#include "app/ports/SystemError.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/decide/DecisionWords.h"
#include "gui/decide/OutcomeDialogs.h"
#include "gui/dialogs/Dialogs.h"
#include "session/Time.h"

#include <algorithm>

namespace gui {

namespace {

using session::Verdict;

bool isNone(const session::VerdictWord& word) {
    return !word.meaning && word.text.en.empty();
}

} // namespace

VerdictPage::VerdictPage(wxWindow* parent, app::DecidePresenter& decide, const app::Desk& desk,
                         std::function<void()> changed)
    : wxPanel(parent), m_decide(decide), m_desk(desk), m_tr(desk.tr()), m_changed(std::move(changed)) {
    const auto& tr = m_tr;
    m_choices = new wxFlexGridSizer(2, smallGap(*this), gap(*this));
    m_choices->AddGrowableCol(0);
    m_choices->AddGrowableCol(1);
    m_own = new wxButton(this, wxID_ANY, shown(tr("Own verdicts…")));
    m_own->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { keepWords(); });
    m_override = new WrappedText(this, "");
    const auto field = [&](const std::string& title, int lines) {
        auto* text = new NoteField(this, m_desk, [this](const std::string&) { return keepTexts(); });
        text->retitle(shown(title));
        text->setMinLines(lines);
        return text;
    };
    m_reason = field(tr("Reason"), 3);
    m_dissent = field(tr("Dissent, if anybody disagrees"), 2);
    m_when = new wxStaticText(this, wxID_ANY, "");
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto below = wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this));
    column->Add(m_choices, below);
    column->Add(m_own, wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_override, below);
    column->Add(m_reason, wxSizerFlags(3).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_dissent, wxSizerFlags(2).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_when, below);
    addSignatures(*column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(column, wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    SetSizer(outer);
    m_override->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_override->wrapTo(event.GetSize().GetWidth()))
            CallAfter([this] { Layout(); });
    });
}

void VerdictPage::addSignatures(wxSizer& column) {
    m_signatures =
        makeTable(this, shown(m_tr("Signatures")),
                  {{shown(m_tr("Signed by")), 16}, {shown(m_tr("Role")), 20}, {shown(m_tr("On")), 11}});
    m_signatures->SetMinSize({-1, line(*this) * 6});
    m_sign = new wxButton(this, wxID_ANY, shown(m_tr("Sign…")));
    m_sign->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { sign(); });
    m_takeBack = new wxButton(this, wxID_ANY, shown(m_tr("Take signature back")));
    m_takeBack->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { takeBack(); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_sign, wxSizerFlags().Border(wxRIGHT, smallGap(*this)));
    buttons->Add(m_takeBack);
    column.Add(m_signatures, wxSizerFlags(3).Expand().Border(wxBOTTOM, smallGap(*this)));
    column.Add(buttons);
}

/// Made anew only when the position's own words changed, so that the focus stays.
void VerdictPage::buildChoices() {
    std::vector<session::VerdictWord> wanted{{}};
    for (const auto verdict : {Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject})
        wanted.push_back({{}, verdict});
    wanted.insert(wanted.end(), m_decide.words().begin(), m_decide.words().end());
    const auto* row = current();
    if (row != nullptr && row->decision && !row->decision->word.en.empty()) {
        const session::VerdictWord chosen{row->decision->word, row->decision->verdict};
        if (std::find(wanted.begin(), wanted.end(), chosen) == wanted.end())
            wanted.push_back(chosen);
    }
    if (wanted == m_words)
        return;
    m_choices->Clear(true);
    m_buttons.clear();
    m_words = wanted;
    wxWindow* before = nullptr;
    for (const auto& word : m_words) {
        const auto text = isNone(word)            ? m_tr("Not decided yet")
                          : !word.text.en.empty() ? m_tr(word.text)
                                                  : verdictText(*word.meaning, m_tr);
        auto* button = new wxRadioButton(this, wxID_ANY, plainLabel(text), wxDefaultPosition, wxDefaultSize,
                                         m_buttons.empty() ? wxRB_GROUP : 0);
        if (before == nullptr)
            button->MoveBeforeInTabOrder(m_own);
        else
            button->MoveAfterInTabOrder(before);
        before = button;
        button->Bind(wxEVT_RADIOBUTTON, [this, word](wxCommandEvent&) { choose(word); });
        m_choices->Add(button, wxSizerFlags().Expand());
        m_buttons.push_back(button);
    }
}

void VerdictPage::showChoices(const app::DecideRow* row) {
    session::VerdictWord present;
    if (row != nullptr && row->decision)
        present = {row->decision->word, row->decision->verdict};
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        if (m_words[at] == present)
            m_buttons[at]->SetValue(true);
        m_buttons[at]->Enable(row != nullptr);
    }
}

void VerdictPage::show(const std::string& candidate) {
    const bool another = candidate != m_candidate;
    m_candidate = candidate;
    const auto* row = current();
    buildChoices();
    showChoices(row);
    const auto* decision = row != nullptr && row->decision ? &*row->decision : nullptr;
    m_override->setText(
        row != nullptr && row->override ? shown("⚠ " + reading::sentence(*row->override, m_tr)) : wxString());
    m_override->Show(row != nullptr && row->override);
    m_reason->show(placeOf("reason"), decision == nullptr ? std::string() : decision->reason);
    m_dissent->show(placeOf("dissent"), decision == nullptr ? std::string() : decision->dissent);
    if (another || !(m_reason->isTyped() || m_dissent->isTyped()))
        readAgain();
    m_reason->Enable(row != nullptr);
    m_dissent->Enable(decision != nullptr);
    m_when->SetLabel(
        shown(decision == nullptr ? m_tr("Choose a verdict; it is saved at once.")
              : decision->decidedBy.empty()
                  ? m_tr("Decided on {}", session::localDay(decision->at))
                  : m_tr("Decided on {0} by {1}", session::localDay(decision->at), decision->decidedBy)));
    showSignatures(decision);
    if (IsShownOnScreen())
        Layout();
}

void VerdictPage::showSignatures(const session::Decision* decision) {
    std::vector<TableRow> rows;
    if (decision != nullptr)
        for (const auto& one : decision->signatures)
            rows.push_back({shown(one.name), shown(one.role), shown(session::localDay(one.at))});
    fill(*m_signatures, rows);
    m_sign->Enable(decision != nullptr);
    m_takeBack->Enable(!rows.empty());
}

session::Decision VerdictPage::typedDecision() const {
    const auto* row = current();
    auto decision = row != nullptr && row->decision ? *row->decision : session::Decision{};
    decision.candidate = m_candidate;
    decision.reason = typed(shown(m_reason->text()).Strip(wxString::both));
    decision.dissent = typed(shown(m_dissent->text()).Strip(wxString::both));
    return decision;
}

void VerdictPage::choose(const session::VerdictWord& word) {
    auto decision = typedDecision();
    decision.verdict = word.meaning;
    decision.word = word.text;
    if (isNone(word)) {
        decision.reason.clear();
        decision.dissent.clear();
    }
    if (const auto question = m_decide.decide(decision)) {
        if (question->code == "decided-meanwhile") {
            m_changed();
            return showDone(this, m_tr, reading::sentence(*question, m_tr));
        }
        const auto take = [&](const std::string& reason) -> std::optional<std::string> {
            decision.reason = reason;
            const auto again = m_decide.decide(decision);
            return again ? std::optional(reading::sentence(*again, m_tr)) : std::nullopt;
        };
        if (!askReason(this, m_tr, reading::sentence(*question, m_tr), take))
            return show(m_candidate);
    }
    m_reason->handedOver();
    m_dissent->handedOver();
    m_changed();
}

void VerdictPage::readAgain() {
    const auto* row = current();
    m_read = row != nullptr && row->decision ? *row->decision : session::Decision{};
}

std::optional<NoteField::Refused> VerdictPage::keepTexts() {
    const auto* row = current();
    if (row == nullptr || !row->decision)
        return NoteField::Refused{m_tr("it is saved together with the verdict")};
    CallAfter([this] { m_changed(); }); // the field may be left for a list that would change under the mouse
    const auto question = m_decide.decide(typedDecision(), m_read);
    if (question && question->code == "decided-meanwhile")
        readAgain();
    if (question)
        return NoteField::Refused{reading::sentence(*question, m_tr), NoteField::Refused::Again::whenChanged};
    return std::nullopt;
}

void VerdictPage::flush() {
    m_reason->flush();
    m_dissent->flush();
}

session::DraftPlace VerdictPage::placeOf(const std::string& text) const {
    return {m_desk.position(), m_candidate, m_desk.interviewer(), "decision:" + text};
}

void VerdictPage::keepWords() {
    const auto take = [this](const auto& words) {
        m_decide.setWords(words);
        return std::nullopt;
    };
    if (askVerdictWords(this, m_tr, m_decide.words(), take))
        m_changed();
}

void VerdictPage::sign() {
    const auto* row = current();
    if (row == nullptr || !row->decision)
        return;
    const auto given = *row->decision; // the row may be read anew while the dialog is open
    askSignature(this, m_tr, [&](const auto& signature) {
        m_decide.sign(given, signature);
        return std::nullopt;
    });
    m_changed(); // also when it was refused because something else is there now
}

/// Shows what is there now also when it was refused because that is something else.
void VerdictPage::stroke(const std::function<void()>& write) {
    try {
        write();
    } catch (const app::SystemError& trouble) {
        m_changed();
        return showTrouble(this, m_tr, trouble.finding());
    }
    m_changed();
}

void VerdictPage::takeBack() {
    const auto* row = current();
    const auto at = chosen(*m_signatures).value_or(0);
    if (row == nullptr || !row->decision || at >= row->decision->signatures.size())
        return;
    const auto signature = row->decision->signatures[at];
    const auto given = *row->decision;
    stroke([&] { m_decide.withdraw(given, signature); });
}

} // namespace gui
