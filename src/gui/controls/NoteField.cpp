// SPDX-License-Identifier: MIT
// Typing leaves a draft at once and on disk within a second; leaving the field hands the text over.
#include "gui/controls/NoteField.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <utility>

namespace gui {

namespace {
/// Typing on does not begin it anew: at most this much typing is lost.
constexpr int keepMilliseconds = 1000;
} // namespace

NoteField::NoteField(wxWindow* parent, const app::Desk& desk, OnStore onStore)
    : wxPanel(parent), m_desk(desk), m_onStore(std::move(onStore)),
      m_title(new wxStaticText(this, wxID_ANY, "")), m_said(new WrappedText(this, "")),
      m_text(new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE)),
      m_keep(this) {
    setMinLines(4);
    linkLabel(*m_title, *m_text);
    m_said->SetForegroundColour(unsavedColour());
    m_said->Hide();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
    column->Add(m_said, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this) / 2));
    column->Add(m_text, wxSizerFlags(1).Expand());
    SetSizer(column);
    m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typedOn(); });
    m_text->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        m_hopeless.reset();
    });
    m_text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        flush();
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { (void)m_desk.drafts().keep(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_said->wrapTo(event.GetSize().GetWidth()))
            CallAfter([this] { Layout(); });
    });
}

void NoteField::setMinLines(int lines) {
    m_text->SetMinSize({letters(*this, 20), line(*this) * lines});
}

std::string NoteField::text() const {
    return typed(m_text->GetValue());
}

void NoteField::put(const std::string& text) {
    if (this->text() != text)
        m_text->ChangeValue(shown(text));
}

void NoteField::typedOn() {
    m_typed = true;
    m_desk.drafts().type(m_place, text());
    if (!m_keep.IsRunning())
        m_keep.StartOnce(keepMilliseconds);
}

void NoteField::show(const session::DraftPlace& place, const std::string& stored, app::Saving saving) {
    m_saving = saving;
    m_stored = stored;
    if (!m_typed || place != m_place)
        m_base = stored;
    if (place != std::exchange(m_place, place)) {
        const auto* held = m_desk.drafts().find(place);
        m_typed = held != nullptr && held->text != stored;
        m_hopeless.reset();
        m_why.clear();
        if (m_typed && !held->why.empty()) {
            m_why = held->why;
            m_hopeless = held->text;
        } else if (m_typed) {
            m_why = m_onStore ? m_desk.tr()("typed earlier; it is saved when you leave this field")
                              : m_desk.tr()("typed earlier and kept as a draft");
        }
        put(m_typed ? held->text : stored);
        if (held != nullptr && !m_typed)
            m_desk.drafts().drop(place);
    } else if (!m_typed) {
        put(stored);
    }
    say();
}

void NoteField::retitle(const wxString& title) {
    m_title->SetLabelText(title);
    nameForReaders(*m_text, title);
}

void NoteField::flush() {
    if (!m_typed || m_storing)
        return;
    if (!m_onStore) {
        (void)m_desk.drafts().keep();
        return;
    }
    if (m_hopeless && *m_hopeless == text())
        return;
    m_storing = true;
    const auto place = m_place;
    std::optional<Refused> refused;
    try {
        refused = m_onStore(text());
    } catch (...) {
        m_storing = false;
        throw;
    }
    m_storing = false;
    if (place != m_place) // the owner went on meanwhile: the draft is what is left of the text
        return refused ? m_desk.drafts().refuse(place, refused->why) : m_desk.drafts().drop(place);
    if (refused)
        refuse(*refused);
    else
        handedOver();
}

void NoteField::handedOver() {
    m_typed = false;
    m_base = m_stored;
    m_why.clear();
    m_hopeless.reset();
    m_desk.drafts().drop(m_place);
    say();
}

void NoteField::refuse(const Refused& refused) {
    m_typed = true;
    m_base = m_stored;
    m_why = refused.why;
    if (refused.again == Refused::Again::whenChanged)
        m_hopeless = text();
    m_desk.drafts().type(m_place, text());
    m_desk.drafts().refuse(m_place, refused.why);
    (void)m_desk.drafts().keep();
    say();
}

std::string NoteField::unsaved() const {
    return m_typed ? m_why : std::string();
}

void NoteField::say() {
    const auto& tr = m_desk.tr();
    const auto sentence = !m_why.empty()                                 ? tr("⚠ NOT SAVED: {}", m_why)
                          : m_saving == app::Saving::waiting && !m_typed ? tr("⚠ NOT SAVED")
                                                                         : std::string();
    if (m_said->IsShown() == !sentence.empty() && m_said->text() == shown(sentence))
        return;
    m_said->setText(shown(sentence));
    m_said->Show(!sentence.empty());
    if (GetSize().GetWidth() > 1)
        m_said->wrapTo(GetSize().GetWidth());
    Layout();
}

void NoteField::take() {
    m_text->SetFocus();
    m_text->SetInsertionPointEnd();
}

} // namespace gui
