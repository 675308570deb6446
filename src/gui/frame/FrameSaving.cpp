// SPDX-License-Identifier: MIT
// What the frame does so that saved means found: watches the file, says what is not in it, and asks before it
// is left behind.
#include "gui/frame/Frame.h"

#include "app/desk/Unsaved.h"
#include "app/ports/SystemError.h"
#include "gui/controls/Settings.h"
#include "gui/controls/StatusField.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/dialogs/LeavingDialog.h"
#include "gui/frame/SavingBar.h"

#include <wx/datetime.h>
#include <wx/statusbr.h>

#include <utility>

namespace gui {

namespace {
constexpr int watchMilliseconds = 2000;
constexpr int idleMilliseconds = 3000;
/// A file that somebody else holds is waited for inside the store: not at every look.
constexpr int looksBetweenPatientTries = 8;
} // namespace

void Frame::watchFile() {
    m_watch.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    m_idle.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { settleFile(); });
    m_watch.Start(watchMilliseconds);
    m_saving->onTryAgain([this] { tryAgain(); });
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        if (event.GetActive())
            look();
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (event.CanVeto() && !mayLeave())
            return event.Veto();
        settleFile();
        event.Skip();
    });
}

void Frame::look() {
    if (!m_desk)
        return;
    const auto& outbox = m_desk->outbox();
    const bool patient = outbox.why() && outbox.why()->code == "locked";
    if (!outbox.empty() && (!patient || ++m_looks % looksBetweenPatientTries == 0))
        return tryAgain();
    showSaving();
}

void Frame::tryAgain() {
    if (!m_desk)
        return;
    const bool waited = !m_desk->outbox().empty();
    if (!m_desk->outbox().tryAgain())
        return showSaving();
    (void)m_desk->drafts().keep();
    if (waited) {
        m_desk->saved();
        place()->follow();
    }
    showSaving();
}

void Frame::settleFile() {
    if (!m_desk || !m_desk->outbox().empty() || m_store->readOnly())
        return;
    try {
        if (auto* file = m_store->file())
            file->settle();
    } catch (const app::SystemError&) {
        // Nothing is lost by it: the next mark says what is wrong with the file.
        m_idle.StartOnce(watchMilliseconds);
    }
}

void Frame::showSaving() {
    const auto trouble = app::savingTrouble(*m_desk);
    const auto unsaved = m_desk->outbox().empty() ? std::string() : app::unsavedCount(*m_desk);
    auto* status = GetStatusBar();
    if (!unsaved.empty())
        status->SetStatusText(shown(tr()("⚠ NOT SAVED: {}", unsaved)), StatusField::saved);
    else if (!trouble.empty())
        status->SetStatusText(shown(tr()("⚠ NOT SAVED from now on")), StatusField::saved);
    else if (m_store->readOnly())
        status->SetStatusText(shown(tr()("Opened to look only")), StatusField::saved);
    else if (status->GetStatusText(StatusField::saved).StartsWith(shown("⚠")))
        status->SetStatusText("", StatusField::saved);
    if (m_saving->say(trouble, m_words))
        Layout();
    mention();
}

void Frame::mention() {
    wxString all;
    for (const auto& note : m_store->notes())
        all += (all.empty() ? "" : " ") + shown(reading::sentence(note, m_words));
    if (all == std::exchange(m_mentioned, all))
        return;
    GetStatusBar()->SetStatusText(all, StatusField::help);
}

void Frame::showSaved(std::chrono::system_clock::time_point moment) {
    const wxDateTime local(std::chrono::system_clock::to_time_t(moment));
    GetStatusBar()->SetStatusText(shown(tr()("Saved {}", typed(local.FormatISOTime()))), StatusField::saved);
    m_idle.StartOnce(idleMilliseconds);
    if (!m_desk->outbox().empty() || m_saving->IsShown())
        showSaving();
}

bool Frame::saveElsewhere() {
    auto* file = m_store->file();
    if (file == nullptr)
        return false;
    const auto path = askNewWorkspace(this, m_words, typed(wxString(file->path().stem().native())));
    if (!path)
        return false;
    file->saveElsewhere(*path);
    settings::rememberWorkspace(*path);
    tryAgain();
    m_desk->saved();
    showStatus();
    showSaving();
    return true;
}

bool Frame::mayLeave() {
    for (;;) {
        if (!m_desk)
            return true;
        place()->keepTyped();
        (void)m_desk->outbox().tryAgain();
        (void)m_desk->drafts().keep();
        const auto lines = app::unsavedLines(*m_desk);
        if (lines.empty())
            return true;
        showSaving();
        switch (askLeaving(this, m_words, app::savingTrouble(*m_desk), lines)) {
        case Leaving::stay:
            return false;
        case Leaving::withoutSaving:
            return true;
        case Leaving::tryAgain:
            break;
        case Leaving::saveElsewhere:
            try {
                (void)saveElsewhere();
            } catch (const app::SystemError& trouble) {
                showTrouble(this, m_words, trouble.finding());
            }
        }
    }
}

} // namespace gui
