// SPDX-License-Identifier: MIT
// Typing leaves a draft at once and on disk within a second; leaving the field hands the text over.
#include "gui/controls/KeptField.h"

#include "app/ports/SystemError.h"
#include "gui/controls/Accessible.h"
#include "gui/controls/Composing.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <utility>

namespace gui {

namespace {
/// Typing on does not begin it anew: at most this much typing is lost.
constexpr int keepMilliseconds = 1000;
} // namespace

KeptField::KeptField(wxWindow* parent, const app::Desk& desk, OnStore onStore)
    : wxPanel(parent), m_desk(desk), m_onStore(std::move(onStore)),
      m_title(new wxStaticText(this, wxID_ANY, "")), m_said(new WrappedText(this, "")), m_keep(this) {
    m_title->Hide();
    m_said->SetForegroundColour(unsavedColour());
    m_said->SetMinSize({1, -1}); // as wide as what is typed in
    m_said->Hide();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
    column->Add(m_said, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this) / 2));
    SetSizer(column);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { (void)m_desk.drafts().keep(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (m_said->wrapTo(event.GetSize().GetWidth()))
            CallAfter([this] { layOut(); });
    });
}

void KeptField::hold(wxWindow& control, int proportion) {
    m_control = &control;
    linkLabel(*m_title, control);
    watchComposing(control);
    GetSizer()->Add(m_control, wxSizerFlags(proportion).Expand());
    m_control->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        m_hopeless.reset();
    });
    m_control->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        flush();
    });
}

void KeptField::retitle(const wxString& title) {
    m_title->SetLabelText(title);
    m_title->Show();
    nameAs(title);
}

void KeptField::nameAs(const wxString& spoken) {
    nameForReaders(*m_control, spoken);
}

void KeptField::typedOn() {
    m_typed = true;
    m_desk.drafts().type(m_place, text());
    if (!m_keep.IsRunning())
        m_keep.StartOnce(keepMilliseconds);
}

void KeptField::enter(const std::string& text) {
    put(text);
    typedOn();
    m_hopeless.reset();
    flush();
}

void KeptField::show(const session::DraftPlace& place, const std::string& stored, app::Saving saving) {
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
            if (held->again == Refused::Again::whenChanged)
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

void KeptField::flush() {
    if (!m_typed || m_storing)
        return;
    if (text() == m_stored)
        return handedOver();
    if (!m_onStore)
        return static_cast<void>(m_desk.drafts().keep());
    if (!m_hopeless || *m_hopeless != text())
        handOver(m_onStore);
}

bool KeptField::handOver(const OnStore& store) {
    m_storing = true;
    const auto place = m_place;
    const auto given = text();
    std::optional<Refused> refused;
    try {
        refused = store(given);
    } catch (const app::SystemError& trouble) {
        const bool theirs = dynamic_cast<const app::Conflict*>(&trouble) != nullptr;
        refused = {reading::sentence(trouble.finding(), m_desk.tr()),
                   theirs ? Refused::Again::whenChanged : Refused::Again::whenLeft};
    } catch (...) {
        m_storing = false;
        throw;
    }
    m_storing = false;
    if (place != m_place) { // the owner went on meanwhile: the draft is what is left of the text
        if (refused)
            m_desk.drafts().refuse(place, refused->why, refused->again);
        else
            m_desk.drafts().drop(place);
    } else if (refused) {
        refuse(*refused);
    } else {
        m_stored = given;
        handedOver();
    }
    return !refused;
}

void KeptField::handedOver() {
    m_typed = false;
    m_base = m_stored;
    m_why.clear();
    m_hopeless.reset();
    m_desk.drafts().drop(m_place);
    say();
}

void KeptField::refuse(const Refused& refused) {
    m_typed = true;
    m_base = m_stored;
    m_why = refused.why;
    if (refused.again == Refused::Again::whenChanged)
        m_hopeless = text();
    m_desk.drafts().type(m_place, text());
    m_desk.drafts().refuse(m_place, refused.why, refused.again);
    (void)m_desk.drafts().keep();
    say();
}

std::string KeptField::unsaved() const {
    return m_typed ? m_why : std::string();
}

void KeptField::say() {
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
    layOut();
}

void KeptField::layOut() {
    Layout();
    if (GetSizer()->GetItem(m_control)->GetProportion() == 0)
        PostSizeEventToParent();
}

} // namespace gui
