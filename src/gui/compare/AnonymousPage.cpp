// SPDX-License-Identifier: MIT
// The question above, the answers in a column, a choice for each rating of one's own.
#include "gui/compare/AnonymousPage.h"

#include "app/ports/SystemError.h"
#include "app/ports/TextTable.h"
#include "gui/compare/TextTables.h"
#include "gui/controls/Column.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/Dialogs.h"
#include "session/MarkRule.h"

#include <wx/wupdlock.h>

#include <algorithm>

namespace gui {

namespace {

std::string valueWord(std::string_view value, const words::Words& tr) {
    if (value.empty())
        return tr("blank");
    return value == session::noEvidence ? tr("no evidence") : std::string(value);
}

} // namespace

AnonymousPage::AnonymousPage(wxWindow* parent, const CompareContext& context)
    : CompareView(parent, context), m_review(desk()) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* top = topRow();
    m_title = new WrappedText(this, "");
    m_title->SetFont(GetFont().MakeBold().Scaled(1.1F));
    m_hint = new WrappedText(this, "");
    m_answers = new Column(this);
    column->Add(top, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    column->Add(m_title, wxSizerFlags().Border(wxLEFT | wxRIGHT, smallGap(*this)));
    column->Add(m_hint, wxSizerFlags().Border(wxALL, smallGap(*this)));
    column->Add(m_answers, wxSizerFlags(1).Expand());
    SetSizer(column);
    Bind(wxEVT_CHAR_HOOK, &AnonymousPage::key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        for (auto* text : {m_title, m_hint})
            text->wrapTo(event.GetSize().GetWidth() - 2 * gap(*this));
    });
}

wxSizer* AnonymousPage::topRow() {
    m_number = new wxStaticText(this, wxID_ANY, "");
    m_previous = new wxButton(this, wxID_ANY, shown(tr()("Previous question")));
    m_next = new wxButton(this, wxID_ANY, shown(tr()("Next question")));
    m_names = new wxButton(this, wxID_ANY, shown(tr()("Show names")));
    m_previous->SetToolTip(shown(tr()("Page up")));
    m_next->SetToolTip(shown(tr()("Page down")));
    m_previous->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { move(&app::AnonymousReview::previous); });
    m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { move(&app::AnonymousReview::next); });
    m_names->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (m_review.state().names == app::AnonymousState::Names::shown)
            m_review.hideNames();
        else
            m_review.showNames();
        showState();
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_number, wxSizerFlags(1).CentreVertical());
    row->Add(m_previous, wxSizerFlags().Border(wxRIGHT, smallGap(*this)));
    row->Add(m_next, wxSizerFlags().Border(wxRIGHT, gap(*this)));
    row->Add(m_names);
    return row;
}

void AnonymousPage::key(wxKeyEvent& event) {
    if (event.HasModifiers())
        return event.Skip();
    if (event.GetKeyCode() == WXK_PAGEDOWN)
        return move(&app::AnonymousReview::next);
    if (event.GetKeyCode() == WXK_PAGEUP)
        return move(&app::AnonymousReview::previous);
    event.Skip();
}

void AnonymousPage::move(void (app::AnonymousReview::*step)()) {
    (m_review.*step)();
    m_last = {};
    showState();
    m_answers->Scroll(0, 0);
}

void AnonymousPage::show() {
    m_review.take(*comparison().comparison());
    showState();
}

bool AnonymousPage::mayFollow() const {
    return !m_answers->IsDescendant(wxWindow::FindFocus());
}

void AnonymousPage::showState() {
    const auto state = m_review.state();
    const bool named = state.names == app::AnonymousState::Names::shown;
    m_number->SetLabelText(shown(tr()("Question {0} of {1}", state.number, state.count)));
    m_title->setText(shown(state.question + " " + state.title));
    m_names->SetLabel(shown(named ? tr()("Hide names") : tr()("Show names")));
    auto hint =
        tr()("The letters are dealt anew for every question. A rating changed here is a debrief entry "
             "and asks for its reason.");
    if (state.silent > 0)
        hint += " " + tr()("Candidates of whom nothing is recorded here: {0}.", state.silent);
    m_hint->setText(shown(hint));
    int left = 0, top = 0;
    m_answers->GetViewStart(&left, &top);
    const wxWindowUpdateLocker still(m_answers);
    m_answers->clear();
    for (const auto& answer : state.answers)
        addAnswer(answer);
    Layout();
    m_answers->reflow();
    m_answers->Scroll(left, top);
}

void AnonymousPage::addAnswer(const app::AnonymousAnswer& answer) {
    auto* title = m_answers->addTitle(shown(answer.title));
    // Bold letters are wider than the width the label was made with.
    title->SetMinSize({title->GetTextExtent(shown(answer.title)).GetWidth() + gap(*this), -1});
    for (const auto& note : answer.notes)
        m_answers->addText(shown("“" + note + "”"));
    std::string text;
    for (const auto& line : answer.lines)
        text += (text.empty() ? "" : "\n") + line;
    if (!text.empty())
        m_answers->addText(shown(text));
    for (const auto& rating : answer.ratings)
        addRating(answer, rating);
}

void AnonymousPage::addRating(const app::AnonymousAnswer& answer, const app::AnonymousRating& rating) {
    wxArrayString names;
    for (const auto& value : rating.values)
        names.Add(shown(valueWord(value, tr())));
    auto* choice = new wxChoice(m_answers, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
    const auto now =
        std::find(rating.values.begin(), rating.values.end(), rating.value) - rating.values.begin();
    choice->SetSelection(static_cast<int>(now));
    // A scroll over the page must not change a mark.
    choice->Bind(wxEVT_MOUSEWHEEL,
                 [this](wxMouseEvent& event) { m_answers->GetEventHandler()->ProcessEvent(event); });
    choice->Bind(wxEVT_CHOICE,
                 [this, choice, now, candidate = answer.candidate, rating](wxCommandEvent& event) {
                     const auto value = rating.values[static_cast<std::size_t>(event.GetSelection())];
                     choice->SetSelection(static_cast<int>(now));
                     // The choice is made anew when the mark changes: not from within its own event.
                     CallAfter([this, candidate, rating, value] { change(candidate, rating, value); });
                 });
    m_answers->rows().Add(labelledRow(m_answers, shown(tr()("Your rating, {0}", rating.competency)), choice),
                          wxSizerFlags().Border(wxLEFT | wxBOTTOM, smallGap(*this)));
    if (m_last == std::pair(answer.candidate, rating.item))
        choice->SetFocus();
}

void AnonymousPage::change(const std::string& candidate, const app::AnonymousRating& rating,
                           const std::string& value) {
    if (value == rating.value)
        return;
    const auto question = tr()("{0}: from {1} to {2}. What in the evidence changes it?", rating.competency,
                               valueWord(rating.value, tr()), valueWord(value, tr()));
    const auto take = [&](const std::string& reason) -> std::optional<std::string> {
        const auto refused = m_review.change(candidate, rating.item, value, reason);
        return refused ? std::optional(reading::sentence(*refused, tr())) : std::nullopt;
    };
    if (!askReason(this, tr(), question, take))
        return;
    m_last = {candidate, rating.item};
    tellChanged();
}

Copied AnonymousPage::copied() const {
    const auto state = m_review.state();
    app::TextTable table{state.question + " " + state.title, {tr()("Candidate"), tr()("Evidence")}, {}};
    for (const auto& answer : state.answers) {
        for (const auto& line : answer.lines)
            table.rows.push_back({answer.title, line});
        for (const auto& note : answer.notes)
            table.rows.push_back({answer.title, note});
    }
    return copiedOf({table});
}

} // namespace gui
