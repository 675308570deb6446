// SPDX-License-Identifier: MIT
// Doing what a key or a field asks for, and saying what was refused where it was asked.
#include "app/Trouble.h"
#include "gui/CandidateBar.h"
#include "gui/Dialogs.h"
#include "gui/InterviewPlace.h"
#include "gui/WholePanel.h"

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

LiveSession::Refusal InterviewPlace::attempt(const Deed& deed) {
    if (!m_live || m_asking)
        return reading::Finding{reading::Severity::note,
                                "asking",
                                std::string(words::message("A question is open; answer it first.")),
                                {},
                                {}};
    LiveSession::Refusal refusal;
    {
        const Asking now(m_asking);
        refusal = attemptNow(deed);
    }
    if (m_live)
        show();
    return refusal;
}

LiveSession::Refusal InterviewPlace::attemptNow(const Deed& deed) {
    const auto& tr = desk().tr();
    LiveSession::Refusal refusal;
    try {
        refusal = deed();
        if (refusal && refusal->code == "reason-needed") {
            const auto reason = askReason(this, tr, reading::sentence(*refusal, tr));
            if (!reason)
                return refusal;
            m_live->giveReason(*reason);
            refusal = deed();
        }
    } catch (const app::Trouble& trouble) {
        refusal = trouble.finding();
    }
    const bool saidInPlace = refusal && refusal->code == "row-needed";
    m_bar->say(refusal && !saidInPlace ? "⚠ " + reading::sentence(*refusal, tr) : std::string());
    return refusal;
}

std::optional<NoteField::Refused> InterviewPlace::attemptText(const Deed& deed) {
    const auto refusal = attempt(deed);
    if (!refusal)
        return std::nullopt;
    using Again = NoteField::Refused::Again;
    return NoteField::Refused{reading::sentence(*refusal, desk().tr()),
                              refusal->code == "asking" ? Again::whenLeft : Again::whenChanged};
}

void InterviewPlace::flush() {
    m_note->flush();
    m_whole->note().flush();
}

void InterviewPlace::go(const std::function<void(LiveSession&)>& move) {
    flush();
    (void)attempt([&]() -> LiveSession::Refusal {
        move(*m_live);
        return std::nullopt;
    });
}

} // namespace gui
