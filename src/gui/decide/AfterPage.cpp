// SPDX-License-Identifier: MIT
// Dates on top, notes below.
#include "gui/decide/AfterPage.h"

#include "app/desk/Notices.h"
#include "app/ports/SystemError.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/decide/LetterDialog.h"
#include "gui/dialogs/Dialogs.h"
#include "session/Time.h"

namespace gui {

AfterPage::AfterPage(wxWindow* parent, app::DecidePresenter& decide, const app::Desk& desk,
                     std::function<void()> changed)
    : wxPanel(parent), m_decide(decide), m_desk(desk), m_changed(std::move(changed)) {
    const auto& tr = m_desk.tr();
    m_promised = dateField(&session::Notice::promised, tr("Result promised by"));
    m_sent = dateField(&session::Notice::sent, tr("Result sent on"));
    m_sentToday = new wxButton(this, wxID_ANY, shown(tr("Sent today")));
    m_sentToday->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_sent->enter(session::dayText(today())); });
    m_standing = new WrappedText(this, "");
    m_notes = makeTable(this, shown(tr("Debrief notes")),
                        {{shown(tr("On")), 11}, {shown(tr("Who")), 12}, {shown(tr("What was said")), 40}});
    m_notes->SetMinSize({-1, line(*this) * 7});
    m_note = new NoteField(this, m_desk, nullptr);
    m_note->retitle(shown(tr("New note; notes stay as they are")));
    m_note->setMinLines(3);
    m_add = new wxButton(this, wxID_ANY, shown(tr("Add the note")));
    m_add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { addNote(); });
    m_letter = new wxButton(this, wxID_ANY, shown(tr("Feedback letter…")));
    m_letter->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { writeLetter(); });
    auto* dates = new wxBoxSizer(wxHORIZONTAL);
    dates->Add(m_promised, wxSizerFlags(1).Bottom().Border(wxRIGHT, gap(*this)));
    dates->Add(m_sent, wxSizerFlags(1).Bottom().Border(wxRIGHT, smallGap(*this)));
    dates->Add(m_sentToday, wxSizerFlags().Bottom());
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto below = wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this));
    column->Add(dates, below);
    column->Add(m_standing, wxSizerFlags().Expand().Border(wxBOTTOM, gap(*this)));
    column->Add(m_notes, wxSizerFlags(3).Expand().Border(wxBOTTOM, smallGap(*this)));
    column->Add(m_note, wxSizerFlags(1).Expand().Border(wxBOTTOM, smallGap(*this)));
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_add, wxSizerFlags().Border(wxRIGHT, smallGap(*this)));
    buttons->AddStretchSpacer();
    buttons->Add(m_letter);
    column->Add(buttons, wxSizerFlags().Expand());
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(column, wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    SetSizer(outer);
    m_standing->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_standing->wrapTo(event.GetSize().GetWidth()))
            CallAfter([this] { Layout(); });
    });
}

NoteField* AfterPage::dateField(Date date, const std::string& title) {
    auto* field = new NoteField(
        this, m_desk, [this, date](const std::string& text) { return keepDate(date, text); },
        NoteField::Lines::one);
    field->retitle(shown(title));
    field->setHint(wxString::FromUTF8("2026-11-30"));
    return field;
}

std::chrono::sys_days AfterPage::today() const {
    return session::localDay(m_desk.clock().now());
}

void AfterPage::show(const std::string& candidate) {
    m_candidate = candidate;
    m_note->show(placeOf("debrief:"), "");
    const auto* row = current();
    showDates();
    m_standing->setText(
        shown(app::sentence(row == nullptr ? session::Notice{} : row->notice, today(), m_desk.tr())));
    std::vector<TableRow> rows;
    if (row != nullptr)
        for (const auto& note : row->notes)
            rows.push_back({shown(session::localDay(note.at)), shown(note.by), shown(note.text)});
    fill(*m_notes, rows);
    for (wxWindow* control : {static_cast<wxWindow*>(m_promised), static_cast<wxWindow*>(m_sent),
                              static_cast<wxWindow*>(m_sentToday), static_cast<wxWindow*>(m_note),
                              static_cast<wxWindow*>(m_add), static_cast<wxWindow*>(m_letter)})
        control->Enable(row != nullptr);
    if (IsShownOnScreen())
        Layout();
}

session::DraftPlace AfterPage::placeOf(const std::string& item) const {
    return {m_desk.position(), m_candidate, m_desk.interviewer(), item};
}

void AfterPage::showDates() {
    const auto* row = current();
    m_promised->show(placeOf("notice:promised"), row == nullptr ? std::string() : row->notice.promised);
    m_sent->show(placeOf("notice:sent"), row == nullptr ? std::string() : row->notice.sent);
}

std::optional<NoteField::Refused> AfterPage::keepDate(Date date, const std::string& typedText) {
    const auto* row = current();
    if (row == nullptr)
        return NoteField::Refused{m_decide.blind()};
    const auto text = typed(shown(typedText).Strip(wxString::both));
    if (!text.empty() && (text.size() != 10 || !session::dayOf(text)))
        return NoteField::Refused{m_desk.tr()("{0} is not a date; write it like 2026-11-30.", text),
                                  NoteField::Refused::Again::whenChanged};
    auto notice = row->notice;
    auto read = notice;
    notice.*date = text;
    read.*date = (date == &session::Notice::sent ? m_sent : m_promised)->base();
    CallAfter([this] { m_changed(); }); // the field may be left for a list that would change under the mouse
    try {
        m_decide.keepNotice(notice, read);
    } catch (const app::Conflict&) {
        showDates();
        throw;
    }
    return std::nullopt;
}

void AfterPage::flush() {
    m_promised->flush();
    m_sent->flush();
}

void AfterPage::writeLetter() {
    flush();
    const auto draft = app::letterDraft(m_desk, m_candidate);
    if (!draft)
        return;
    if (!draft->blind.empty())
        return showDone(this, m_desk.tr(), draft->blind);
    if (const auto path = editLetter(this, m_desk, m_candidate, *draft))
        m_standing->setText(shown(m_desk.tr()("Letter saved: {}", path->string())));
}

void AfterPage::addNote() {
    if (typed(shown(m_note->text()).Strip(wxString::both)).empty())
        return;
    const auto add = [this](const std::string& text) {
        m_decide.addNote(m_candidate, typed(shown(text).Strip(wxString::both)));
        return std::nullopt;
    };
    if (m_note->handOver(add))
        m_changed();
}

} // namespace gui
