// SPDX-License-Identifier: MIT
// Doing what a key or a field asks for, and saying what was refused where it was asked.
#include "app/ports/SystemError.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/EndPanel.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/WholePanel.h"

#include <wx/msgdlg.h>

namespace gui {

using app::LiveSession;

namespace {

/// True as long as it lives, however its block is left.
class Asking {
public:
    explicit Asking(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Asking() { m_flag = false; }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

private:
    bool& m_flag;
};

} // namespace

LiveSession::Refusal InterviewPlace::attempt(const Action& action) {
    if (!m_live || m_asking)
        return reading::Finding{reading::Severity::note,
                                "asking",
                                std::string(words::message("A question is open; answer it first.")),
                                {},
                                {}};
    LiveSession::Refusal refusal;
    {
        const Asking now(m_asking);
        refusal = attemptNow(action);
    }
    if (m_live)
        show();
    return refusal;
}

LiveSession::Refusal InterviewPlace::attemptNow(const Action& action) {
    const auto& tr = desk().tr();
    LiveSession::Refusal refusal;
    try {
        refusal = action();
    } catch (const app::SystemError& trouble) {
        refusal = trouble.finding();
    }
    const bool saidInPlace = refusal && refusal->code == "row-needed";
    say(refusal && !saidInPlace ? "⚠ " + reading::sentence(*refusal, tr) : std::string());
    return refusal;
}

std::optional<NoteField::Refused> InterviewPlace::attemptText(const Action& action) {
    const auto refusal = attempt(action);
    if (!refusal)
        return std::nullopt;
    using Again = NoteField::Refused::Again;
    return NoteField::Refused{reading::sentence(*refusal, desk().tr()),
                              refusal->code == "asking" ? Again::whenLeft : Again::whenChanged};
}

bool InterviewPlace::mayMarkRest() {
    const auto blank = app::blankTicks(m_live->state());
    if (m_question->shows(blank))
        return true;
    const auto& tr = desk().tr();
    wxMessageDialog dialog(
        this, shown(tr("{0} rows would be marked as not heard, some of them out of sight.", blank.size())),
        shown(tr("Rest not heard")), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(shown(tr("Mark them")), shown(tr("Look first")));
    return dialog.ShowModal() == wxID_YES;
}

std::vector<NoteField*> InterviewPlace::notes() const {
    std::vector<NoteField*> all{m_note, &m_whole->note()};
    all.insert(all.end(), m_whole->fields().begin(), m_whole->fields().end());
    all.insert(all.end(), m_end->fields().begin(), m_end->fields().end());
    return all;
}

void InterviewPlace::flush() {
    for (auto* note : notes())
        note->flush();
}

void InterviewPlace::go(const std::function<void(LiveSession&)>& move) {
    flush();
    (void)attempt([&]() -> LiveSession::Refusal {
        move(*m_live);
        return std::nullopt;
    });
}

void InterviewPlace::because(const std::string& question,
                             const std::function<LiveSession::Refusal(const std::string&)>& act) {
    flush();
    (void)attempt([&]() -> LiveSession::Refusal {
        const auto& tr = desk().tr();
        (void)gui::askReason(this, tr, question, [&](const std::string& reason) {
            const auto refusal = act(reason);
            return refusal ? std::optional(reading::sentence(*refusal, tr)) : std::nullopt;
        });
        return std::nullopt;
    });
    takeKeys();
}

void InterviewPlace::becauseIfLocked(const std::string& question,
                                     const std::function<LiveSession::Refusal(const std::string&)>& act) {
    if (m_live->state().submitted)
        return because(question, act);
    (void)attempt([&] { return act({}); });
    takeKeys();
}

void InterviewPlace::recuse() {
    because(
        desk().tr()("Why are you recused from {0}? Your marks are kept and are in no number.",
                    m_live->candidate().name),
        [this](const std::string& reason) { return m_live->takeRole(session::Meaning::recused, reason); });
}

void InterviewPlace::discard() {
    because(desk().tr()("Why is your scorecard of {0} discarded? It is kept in the log and is in no number.",
                        m_live->candidate().name),
            [this](const std::string& reason) { return m_live->discard(reason); });
}

void InterviewPlace::askRole() {
    (void)attempt([this]() -> LiveSession::Refusal {
        const auto role = gui::askRole(this, desk().tr(), m_live->interviewer());
        if (role)
            return m_live->takeRole(*role);
        m_notNow = {m_position, m_live->interviewer()};
        return std::nullopt;
    });
    takeKeys();
}

void InterviewPlace::offerRole() {
    const auto due = [this] {
        return m_live && !m_asking && m_live->asksRole() &&
               m_notNow != std::pair(m_position, m_live->interviewer());
    };
    if (due())
        CallAfter([this, due] {
            if (IsShownOnScreen() && due())
                askRole();
        });
}

} // namespace gui
