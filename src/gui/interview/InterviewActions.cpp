// SPDX-License-Identifier: MIT
// Doing what a key or a field asks for, and saying what was refused where it was asked.
#include "app/ports/SystemError.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/StagePanel.h"
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
        if (refusal && refusal->code == "reason-needed") {
            const auto take = [&](const std::string& reason) {
                m_live->giveReason(reason);
                refusal = action();
                return refusal ? std::optional(reading::sentence(*refusal, tr)) : std::nullopt;
            };
            if (!askReason(this, tr, reading::sentence(*refusal, tr), take)) {
                m_live->giveReason({});
                return refusal;
            }
        }
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

void InterviewPlace::flush() {
    m_note->flush();
    m_whole->note().flush();
    m_stage->flush();
}

void InterviewPlace::go(const std::function<void(LiveSession&)>& move) {
    flush();
    (void)attempt([&]() -> LiveSession::Refusal {
        move(*m_live);
        return std::nullopt;
    });
}

} // namespace gui
