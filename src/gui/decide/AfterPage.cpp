// SPDX-License-Identifier: MIT
// Dates on top, notes below.
#include "gui/decide/AfterPage.h"

#include "app/decide/Notices.h"
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
    const auto date = [&] {
        auto* text = new wxTextCtrl(this, wxID_ANY);
        text->SetHint(wxString::FromUTF8("2026-11-30"));
        text->SetMinSize({letters(*this, 14), -1});
        text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
            event.Skip();
            CallAfter([this, id = m_candidate] { keepDates(id); });
        });
        return text;
    };
    m_promised = date();
    m_sent = date();
    m_sentToday = new wxButton(this, wxID_ANY, shown(tr("Sent today")));
    m_sentToday->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        m_sent->ChangeValue(shown(session::dayText(today())));
        keepDates(m_candidate);
    });
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
    dates->Add(labelled(this, shown(tr("Result promised by")), m_promised),
               wxSizerFlags().Border(wxRIGHT, gap(*this)));
    dates->Add(labelled(this, shown(tr("Result sent on")), m_sent),
               wxSizerFlags().Border(wxRIGHT, smallGap(*this)));
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

std::chrono::sys_days AfterPage::today() const {
    return session::localDay(m_desk.clock().now());
}

void AfterPage::show(const std::string& candidate) {
    m_candidate = candidate;
    m_note->show({m_desk.position(), candidate, m_desk.interviewer(), "debrief:"}, "");
    const auto* row = current();
    const auto notice = row == nullptr ? session::Notice{} : row->notice;
    const auto held = m_unsaved.find(datesPlace());
    const auto dates = held == m_unsaved.end() ? Unsaved{notice.promised, notice.sent,
                                                         app::sentence(notice, today(), m_desk.tr())}
                                               : held->second;
    m_promised->ChangeValue(shown(dates.promised));
    m_sent->ChangeValue(shown(dates.sent));
    m_standing->setText(shown(dates.why));
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

std::optional<std::string> AfterPage::store(const session::Notice& notice) {
    for (const auto& text : {notice.promised, notice.sent})
        if (!text.empty() && (text.size() != 10 || !session::dayOf(text)))
            return m_desk.tr()("{0} is not a date; write it like 2026-11-30.", text);
    try {
        m_decide.keepNotice(notice);
    } catch (const app::SystemError& trouble) {
        return m_desk.tr()("⚠ NOT SAVED: {}", reading::sentence(trouble.finding(), m_desk.tr()));
    }
    return std::nullopt;
}

void AfterPage::keepDates(const std::string& candidate) {
    const auto* row = current();
    if (row == nullptr || candidate != m_candidate)
        return;
    auto notice = row->notice;
    notice.promised = typed(m_promised->GetValue().Strip(wxString::both));
    notice.sent = typed(m_sent->GetValue().Strip(wxString::both));
    if (notice.promised == row->notice.promised && notice.sent == row->notice.sent) {
        if (m_unsaved.erase(datesPlace()) != 0)
            show(m_candidate);
        return;
    }
    if (const auto why = store(notice)) {
        m_unsaved[datesPlace()] = {notice.promised, notice.sent, *why};
        m_standing->setText(shown(*why));
        return;
    }
    m_unsaved.erase(datesPlace());
    m_changed();
}

void AfterPage::writeLetter() {
    keepDates(m_candidate);
    const auto draft = app::letterDraft(m_desk, m_candidate);
    if (!draft)
        return;
    if (!draft->blind.empty())
        return showDone(this, m_desk.tr(), draft->blind);
    if (const auto path = editLetter(this, m_desk, m_candidate, *draft))
        m_standing->setText(shown(m_desk.tr()("Letter saved: {}", path->string())));
}

void AfterPage::addNote() {
    const auto text = typed(shown(m_note->text()).Strip(wxString::both));
    if (text.empty())
        return;
    try {
        m_decide.addNote(m_candidate, text);
    } catch (const app::SystemError& trouble) {
        return m_note->refuse({reading::sentence(trouble.finding(), m_desk.tr())});
    }
    m_note->handedOver();
    m_changed();
}

} // namespace gui
