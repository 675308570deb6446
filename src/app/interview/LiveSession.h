// SPDX-License-Identifier: MIT
// One interviewer scoring one candidate under a frozen plan: every action is stored before it shows, or shows
// as not saved. Knows no toolkit.
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/MarkEdits.h"
#include "app/interview/LiveKeys.h"
#include "app/interview/QuestionClock.h"
#include "app/interview/TypingGuard.h"
#include "app/interview/UndoGroups.h"

namespace app {

/// The position must be frozen and the desk's interviewer named. A scorecard begun under an older plan that
/// cannot be compared with the newest stays with its own. Nothing is read from anybody else's
/// scorecard. While the file cannot be written marks wait in the desk's outbox and show as waiting.
class LiveSession {
public:
    using Refusal = std::optional<reading::Finding>;

    LiveSession(Desk& desk, session::Position position, session::Candidate candidate);

    [[nodiscard]] LiveState state() const;
    /// What the page behind the last question says of each competency.
    [[nodiscard]] std::vector<EndRow> ends() const;
    [[nodiscard]] const session::Candidate& candidate() const { return m_candidate; }
    [[nodiscard]] const std::string& interviewer() const { return m_card.interviewer; }
    [[nodiscard]] const std::string& positionId() const { return m_position.id; }
    /// Reads the scorecard again after something else (an import, another window) may have changed it. When
    /// that changed the current row, the pointer goes to the first blank one.
    void reload();

    /// Does what a key means; Action::note is the view's and does nothing here.
    [[nodiscard]] Refusal perform(const Intent& intent);
    /// Stores one mark; an empty value clears it. Any mark of a question marks the question asked with it.
    /// Refused ("mark-changed") when somebody else changed what the screen shows; then it is read again.
    [[nodiscard]] Refusal mark(const session::Item& item, const std::string& value);
    /// The note of the current question, typed over this text: another one by now is refused
    /// ("mark-changed"). Notes typed in a row are one undo step.
    [[nodiscard]] Refusal writeNote(const std::string& text, const std::optional<std::string>& over = {});
    [[nodiscard]] Refusal writeOverallNote(const std::string& text,
                                           const std::optional<std::string>& over = {});
    [[nodiscard]] Refusal undo();
    [[nodiscard]] Refusal redo();

    /// Goes to a question by index; out of range stays. Stores the minutes of the question left.
    void goTo(std::size_t question);
    /// Behind the last question lies the page that sums up.
    void next();
    void previous();
    void goToEnd();
    /// Letters score again, and nothing typed is asked about.
    void closeChoices();

    /// A character where keys score, before it is performed. True when it is not to be performed: a note is
    /// being typed, and the screen asks about it (LiveState::typed).
    [[nodiscard]] bool hear(std::string_view character, TypingGuard::Means means);
    /// What was typed was a note: its marks are taken back and it becomes one, as one step.
    [[nodiscard]] Refusal takeTypedAsNote();
    /// The row the next digit goes to, rated or not.
    void chooseRow(std::size_t row);

    /// Stops the clock and stores the minutes: call when the screen is left; arrive() starts it again.
    void leave();
    void arrive();
    /// Asks again for a scorecard another window writes; true when it may be written here from now on.
    [[nodiscard]] bool takeOver();
    /// Closes the scorecard: it is locked ("locked") until it is reopened, but for what is marked after the
    /// interview.
    /// Refused while marks wait to be written; may throw SystemError, then nothing has changed.
    Refusal submit();
    /// Where the note of the current question is typed, and the one on the whole interview.
    [[nodiscard]] session::DraftPlace notePlace() const;
    [[nodiscard]] session::DraftPlace overallNotePlace() const;
    [[nodiscard]] session::DraftPlace textPlace(const session::Item& item) const;
    /// As writeNote(), for any other text.
    [[nodiscard]] Refusal writeText(const session::Item& item, const std::string& text,
                                    const std::optional<std::string>& over);

    /// A submitted scorecard may be changed, for this reason, until it is left: debrief edits. Refused
    /// ("reason-needed") for a reason nobody can see.
    [[nodiscard]] Refusal reopen(std::string reason);
    /// The plan names a panel, and this interviewer is not on it.
    [[nodiscard]] bool isOutsider() const;
    /// Anything is marked, but who takes part.
    [[nodiscard]] bool isBegun() const;
    /// The name is not on the plan's panel and nowhere in this position says whether it observes or joins.
    [[nodiscard]] bool asksRole() const;
    /// observes, sitsOnPanel or recused; none takes the answer back. What an observer or a new panel member
    /// answers once goes with the first mark of their further scorecards. The reason is kept with the edit;
    /// being recused, discarding and every change of a locked scorecard need one.
    [[nodiscard]] Refusal takeRole(session::Meaning role, const std::string& reason = {});
    /// In no number from now on, for this reason; bringBack() ends it.
    [[nodiscard]] Refusal discard(const std::string& reason);
    [[nodiscard]] Refusal bringBack(const std::string& reason);

private:
    [[nodiscard]] CardName name() const { return {m_position.id, m_candidate.id, m_card.interviewer}; }
    /// Why nothing may be written here now.
    [[nodiscard]] Refusal lookingOnly() const;
    using Request = std::pair<session::Item, std::string>;
    void readCard();
    [[nodiscard]] const plan::Frozen& frozen() const { return *m_position.frozen; }
    [[nodiscard]] const std::string& questionId() const { return frozen().plan.questions[m_question].id; }
    [[nodiscard]] bool submitted() const { return !m_card.submittedAt.empty(); }
    [[nodiscard]] session::Edit edit(const session::Item& item, const std::string& value) const;
    /// What of the requests changes something, as it will be recorded; or why nothing may be.
    [[nodiscard]] CheckedEdits checked(const std::vector<Request>& requests,
                                       const std::optional<std::string>& over = {}) const;
    /// Stores edits as one transaction, or keeps them, and returns what was stored or kept.
    std::vector<session::Edit> store(std::vector<session::Edit> edits);
    [[nodiscard]] Refusal write(std::vector<Request> requests);
    [[nodiscard]] Refusal write(std::vector<Request> requests, UndoGroups::Kind kind,
                                const std::optional<std::string>& over = {});
    /// Also on a locked scorecard.
    [[nodiscard]] Refusal writeBecause(std::vector<Request> requests, const std::string& reason);
    /// What this person answered on another scorecard of the position.
    void findRole();
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] Refusal replay(std::optional<UndoGroups::Step> step);
    [[nodiscard]] Refusal cycle(const session::Item& item);
    [[nodiscard]] Refusal partly(const session::Item& item);
    [[nodiscard]] Refusal rate(const std::string& value);
    [[nodiscard]] Refusal accept();
    [[nodiscard]] Refusal rest();
    [[nodiscard]] Refusal setAside();
    [[nodiscard]] Refusal toggle(const session::Item& item, const std::string& value);
    /// Marks the rows whose marks wait.
    void showWaiting(LiveState& state) const;
    /// Of all questions, with this much on the present one.
    [[nodiscard]] std::chrono::milliseconds wholeTime(std::chrono::milliseconds here) const;
    void togglePause();
    void beginQuestion();
    void keepMinutes();
    /// The rows of the current question; `here` as on the screen.
    [[nodiscard]] std::vector<RatingRow> rows() const;
    /// The first row of this question that is blank; behind the last one when all are rated.
    [[nodiscard]] std::size_t firstRow() const;
    void moveRow(int by);
    /// Behind `row` the next blank one, else behind the last: a digit never goes on to a row that is rated.
    [[nodiscard]] std::size_t rowAfter(std::size_t row, const std::vector<RatingRow>& rows) const;
    [[nodiscard]] std::string parkedText(const LiveState& state) const;
    /// What undo and redo did, in words.
    [[nodiscard]] std::string saidOf(const std::vector<session::Edit>& edits) const;
    /// What undo changed is what is shown.
    void follow(const session::Item& changed);

    Desk& m_desk;
    session::Position m_position;
    session::Candidate m_candidate;
    session::Scorecard m_card;
    std::size_t m_question = 0;
    /// Behind the last row while the pointer is parked.
    std::size_t m_row = 0;
    /// The person went to a row this question gives no evidence for: digits go through all rows.
    bool m_allRows = false;
    /// A digit came while the pointer was parked.
    bool m_digitRefused = false;
    int m_olderPlan = 0;
    QuestionClock m_clock;
    /// Time of questions left without a mark: theirs if they are asked after all.
    std::map<std::string, std::chrono::milliseconds> m_unstored;
    bool m_away = true;
    /// Who else writes it.
    std::optional<Holder> m_writer;
    bool m_pausedByHand = false;
    std::string m_reason;
    /// Answered once, for all scorecards of the position; none until then.
    session::Meaning m_role = session::Meaning::none;
    UndoGroups m_undo;
    bool m_atEnd = false;
    bool m_choosingFlag = false;
    /// What the last key did beyond its mark.
    std::string m_said;
    TypingGuard m_guard;
    /// The scorecard before the run of characters.
    session::Scorecard m_beforeTyping;
};

} // namespace app
