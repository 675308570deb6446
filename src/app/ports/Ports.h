// SPDX-License-Identifier: MIT
// What the program needs from outside, as small interfaces; adapters implement them, mains hand them over.
#pragma once

#include "app/ports/WorkspaceFile.h"
#include "records/DecisionRules.h"
#include "records/PracticeRules.h"
#include "records/ScorecardRules.h"
#include "session/Draft.h"
#include "session/Records.h"
#include "sheet/SheetSource.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace app {

class Clock {
public:
    virtual ~Clock() = default;
    /// May be earlier than it was before: people set clocks.
    [[nodiscard]] virtual std::chrono::system_clock::time_point now() const = 0;
};

/// Title, rubric, version and questions are those of the newest frozen plan; of the draft while there is
/// none.
struct PositionSummary {
    std::string id;
    std::string title;
    /// Id of the rubric.
    std::string rubric;
    bool frozen = false;
    int planVersion = 1;
    int questions = 0;
    int candidates = 0;
    int scorecards = 0;
    /// Of the scorecards.
    int submitted = 0;
    /// Candidates with a decision that was not taken back.
    int decided = 0;
    /// UTC, ISO 8601 with microseconds.
    std::string createdAt;

    bool operator==(const PositionSummary&) const = default;
};

/// Scorecards of one candidate.
struct CardCount {
    int begun = 0;
    /// Of those begun.
    int submitted = 0;

    bool operator==(const CardCount&) const = default;
};

/// What was recorded on one scorecard.
struct CardRecords {
    std::string candidate;
    std::string interviewer;
    int planVersion = 1;
    /// Uid of the scorecard and of its author.
    std::string uid;
    std::string author;
    std::vector<records::CardRecord> records;
};

/// What was decided, signed, promised and said of one candidate.
struct CaseRecords {
    std::string candidate;
    records::Case decided;
    std::vector<records::NoticeRecord> notices;
    std::vector<records::NoteRecord> notes;
};

enum class Outcome { done, stopped };

/// Told now and then how far a piece of work is, 0 to 1; false asks it to stop.
using GoOn = std::function<bool(double share)>;

/// One workspace. Every writing call is one transaction, on disk when it returns; on SystemError nothing has
/// changed, unless the SystemError says that this cannot be known. What the rules of records forbid throws
/// Refused, what was made from a state that is not there any more Conflict. Writing to a file throws
/// SystemError "file-gone" or "file-replaced" while its path does not name the open file. Writing calls that
/// name a position or candidate that is not there throw SystemError "unknown-position" or
/// "unknown-candidate"; reading calls find nothing there.
class Store {
public:
    virtual ~Store() = default;

    /// What its user knows it by, in full: the path of a file, the address of a hub.
    [[nodiscard]] virtual std::string describe() const = 0;
    /// The same in brief: "hr.evenhand".
    [[nodiscard]] virtual std::string name() const = 0;
    /// What can be done with it because it is a file; null when it is none. Lives as long as the store.
    [[nodiscard]] virtual WorkspaceFile* file() = 0;
    /// Another number whenever anybody, another program too, has changed what the file holds.
    [[nodiscard]] virtual std::uint64_t revision() const = 0;
    /// Opened to look, compare and export: every writing call throws SystemError that says why.
    [[nodiscard]] virtual bool readOnly() const = 0;
    /// What to mention though the work goes on: another name of the file, a backup that could not be made.
    [[nodiscard]] virtual std::vector<reading::Finding> notes() const = 0;

    /// Everything written by the work is one commit: on disk when this returns, and none of it when the work
    /// throws or stops. Nobody else writes between its reads and its writes, so wait for no person and no
    /// file in it. One inside another joins it.
    void inOneCommit(const std::function<void()>& work) {
        commitUnlessStopped([&] {
            work();
            return Outcome::done;
        });
    }
    /// As above; returns what the work returns.
    virtual Outcome commitUnlessStopped(const std::function<Outcome()>& work) = 0;

    /// In order of creation.
    [[nodiscard]] virtual std::vector<PositionSummary> positions() const = 0;
    [[nodiscard]] virtual std::optional<session::Position> position(const std::string& id) const = 0;
    /// Returns the new id. SystemError "unsound-rubric", here and wherever one is handed over, when the
    /// rubric would not be read back as it is.
    virtual std::string addPosition(const plan::Plan& draft, const rubric::Rubric& rubric) = 0;
    /// Replaces the draft (and rubric) that was read with this revision and returns its new one; Conflict
    /// "draft-changed" when the draft is another by now. Of a frozen position it is the next version in
    /// preparation; the frozen plan stays as it is.
    virtual std::int64_t saveDraft(const std::string& position, const plan::Plan& draft,
                                   const rubric::Rubric& rubric, std::int64_t revision) = 0;
    /// Keeps a frozen plan as a new version beside any older one and returns it as stored, with the version
    /// it got; one that is the newest already is not stored again.
    virtual plan::Frozen freeze(const std::string& position, const plan::Frozen& frozen) = 0;
    /// The plan as it was frozen under this number; nothing when there is none.
    [[nodiscard]] virtual std::optional<plan::Frozen> frozenPlan(const std::string& position,
                                                                 int version) const = 0;

    /// All or none; returns the new ids in the same order.
    virtual std::vector<std::string> addCandidates(const std::string& position,
                                                   const std::vector<session::NewCandidate>& people) = 0;
    /// In the order they were added.
    [[nodiscard]] virtual std::vector<session::Candidate> candidates(const std::string& position) const = 0;

    /// Every scorecard of a position with its current marks, by candidate, then interviewer.
    [[nodiscard]] virtual std::vector<session::Scorecard> scorecards(const std::string& position) const = 0;
    /// By candidate; nobody without a scorecard is in it. Far quicker than reading the scorecards.
    [[nodiscard]] virtual std::map<std::string, CardCount> cardCounts(const std::string& position) const = 0;
    /// Nothing while this interviewer has none of the candidate.
    [[nodiscard]] virtual std::optional<session::Scorecard>
    scorecard(const std::string& position, const std::string& candidate,
              const std::string& interviewer) const = 0;
    /// Stores all edits or none and returns them as recorded, with id, uid, time and old value. Opens
    /// scorecards as needed under the position's newest frozen plan; SystemError "not-frozen" when there is
    /// none. An edit that changes nothing is dropped; Refused when one does not fit the plan or lacks its
    /// reason, Conflict "mark-changed" when the mark is not the one it expects.
    std::vector<session::Edit> record(std::vector<session::Edit> edits) {
        return recordWhile([](double) { return true; }, std::move(edits)).value();
    }
    /// As record does; nothing is stored and nothing returned when it is asked to stop.
    virtual std::optional<std::vector<session::Edit>> recordWhile(const GoOn& goOn,
                                                                  std::vector<session::Edit> edits) = 0;
    /// Closes a scorecard, opened as above when there is none: from now on its changes are debrief edits.
    /// Submitting twice changes nothing.
    virtual void submit(const std::string& position, const std::string& candidate,
                        const std::string& interviewer) = 0;
    /// Oldest first; of one candidate when named.
    [[nodiscard]] virtual std::vector<session::Edit>
    log(const std::string& position, const std::optional<std::string>& candidate) const = 0;

    /// Everything recorded on the scorecards of a position, in the order it was recorded here: replayed by
    /// records::replay it gives the scorecards, on any machine.
    [[nodiscard]] virtual std::vector<CardRecords> cardRecords(const std::string& position) const = 0;

    /// Keeps the newest decision of a candidate; the older ones stay. One without verdict and word takes the
    /// decision back. Conflict "decided-meanwhile" when the candidate's decision does not say what was given
    /// to read (one without verdict and word: none); given nothing is not asked.
    virtual void decide(const std::string& position, const session::Decision& decision,
                        const std::optional<session::Decision>& given) = 0;
    void decide(const std::string& position, const session::Decision& decision) {
        decide(position, decision, std::nullopt);
    }
    /// The newest of every candidate that is decided on, with who signed it.
    [[nodiscard]] virtual std::vector<session::Decision> decisions(const std::string& position) const = 0;
    /// Every decision of a candidate, oldest first, those taken back included.
    [[nodiscard]] virtual std::vector<session::Decision> decisionLog(const std::string& position,
                                                                     const std::string& candidate) const = 0;
    /// Signs the decision as it was given to the signer: Conflict "other-decision" when the candidate's
    /// newest says something else by now, Refused "not-decided" when there is none, "no-name" without one.
    /// One name signs once in a role. The signature shows while the newest decision says the same as the
    /// signed one.
    virtual void sign(const std::string& position, const session::Decision& given,
                      const session::Signature& signature) = 0;
    /// Another row that takes a signature of the decision back; throws as above.
    virtual void withdraw(const std::string& position, const session::Decision& given,
                          const session::Signature& signature) = 0;
    /// The newest of a candidate counts; the older ones stay. Refused "bad-date" for what is no day, Conflict
    /// "notice-changed" when the dates are not those that were given to read; given nothing is not asked.
    virtual void keepNotice(const std::string& position, const session::Notice& notice,
                            const std::optional<session::Notice>& given) = 0;
    void keepNotice(const std::string& position, const session::Notice& notice) {
        keepNotice(position, notice, std::nullopt);
    }
    /// The newest of every candidate for whom it has a date.
    [[nodiscard]] virtual std::vector<session::Notice> notices(const std::string& position) const = 0;
    /// Refused "empty-note" when nothing can be seen of it.
    virtual void addDebriefNote(const std::string& position, const session::DebriefNote& note) = 0;
    /// Oldest first.
    [[nodiscard]] virtual std::vector<session::DebriefNote>
    debriefNotes(const std::string& position) const = 0;
    /// Everything recorded of a position's candidates after the scores, in any order: by the rules of records
    /// it gives the decisions, notices and notes above, on any machine. By candidate; nobody of whom nothing
    /// is recorded is in it.
    [[nodiscard]] virtual std::vector<CaseRecords> caseRecords(const std::string& position) const = 0;
    /// The verdicts of a position besides the four; replaces the list, changes no decision. Refused
    /// "empty-word" when one lacks a word in one of the languages.
    virtual void setVerdictWords(const std::string& position,
                                 const std::vector<session::VerdictWord>& words) = 0;
    /// In the order they were set in.
    [[nodiscard]] virtual std::vector<session::VerdictWord>
    verdictWords(const std::string& position) const = 0;

    /// Keeps what is being typed at a place instead of what was kept there before; no entry of the log.
    virtual void keepDraft(const session::DraftPlace& place, const std::string& text) = 0;
    /// The text was handed over or given up. Nothing happens when there is none.
    virtual void dropDraft(const session::DraftPlace& place) = 0;
    /// Everybody's, by candidate, interviewer and item.
    [[nodiscard]] virtual std::vector<session::Draft> drafts(const std::string& position) const = 0;

    /// Keeps what a person gives a sample answer; older ones stay, records::counting says which one counts.
    /// Refused "no-name" without a person.
    virtual void keepPractice(const rubric::PracticeRating& rating) = 0;
    /// Everybody's, of every rubric, in any order.
    [[nodiscard]] virtual std::vector<records::PracticeRecord> practice() const = 0;

    /// Problems found in the file itself (integrity, references, hashes); empty when sound.
    [[nodiscard]] virtual std::vector<reading::Finding> check() const = 0;
};

/// A piece of work that can be watched and stopped.
using Work = std::function<Outcome(const GoOn&)>;
/// Does the work before it returns: in place, or beside a window that shows how far it is. What the work
/// throws it throws too.
using Runner = std::function<Outcome(const Work&)>;

class WorkbookWriter {
public:
    virtual ~WorkbookWriter() = default;
    /// Writes to a temporary file beside the target, syncs and renames; on SystemError and when stopped the
    /// old file is untouched.
    virtual Outcome write(const sheet::SheetSource& sheets, const std::filesystem::path& target,
                          const GoOn& goOn) const = 0;
};

} // namespace app
