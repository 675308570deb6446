// SPDX-License-Identifier: MIT
// A workspace that lives in memory, for tests of desks and windows; obeys the contract of app::Store, keeps
// no file.
#pragma once

#include "app/ports/Ports.h"

namespace support {

/// Times are counted, not read: the first write happens at 2026-01-01T00:00:01.000000Z, each later one a
/// second after.
class MemoryStore : public app::Store, public app::WorkspaceFile {
public:
    [[nodiscard]] std::string describe() const override { return m_path.string(); }
    [[nodiscard]] std::string name() const override { return m_path.filename().string(); }
    [[nodiscard]] app::WorkspaceFile* file() override { return this; }
    [[nodiscard]] std::filesystem::path path() const override { return m_path; }
    [[nodiscard]] app::FileState fileState() const override { return m_state; }
    void saveElsewhere(const std::filesystem::path& target) override;
    void settle() override { ++m_settled; }
    [[nodiscard]] std::uint64_t revision() const override { return m_revision; }
    [[nodiscard]] bool readOnly() const override { return m_readOnly.has_value(); }
    [[nodiscard]] std::vector<reading::Finding> notes() const override { return m_notes; }
    app::Outcome commitUnlessStopped(const std::function<app::Outcome()>& work) override;
    [[nodiscard]] std::vector<app::PositionSummary> positions() const override;
    [[nodiscard]] std::optional<session::Position> position(const std::string& id) const override;
    std::string addPosition(const plan::Plan& draft, const rubric::Rubric& rubric) override;
    std::int64_t saveDraft(const std::string& position, const plan::Plan& draft, const rubric::Rubric& rubric,
                           std::int64_t revision) override;
    plan::Frozen freeze(const std::string& position, const plan::Frozen& frozen) override;
    [[nodiscard]] std::optional<plan::Frozen> frozenPlan(const std::string& position,
                                                         int version) const override;
    std::vector<std::string> addCandidates(const std::string& position,
                                           const std::vector<session::NewCandidate>& people) override;
    [[nodiscard]] std::vector<session::Candidate> candidates(const std::string& position) const override;
    [[nodiscard]] std::vector<session::Scorecard> scorecards(const std::string& position) const override;
    [[nodiscard]] std::map<std::string, app::CardCount>
    cardCounts(const std::string& position) const override;
    [[nodiscard]] std::optional<session::Scorecard> scorecard(const std::string& position,
                                                              const std::string& candidate,
                                                              const std::string& interviewer) const override;
    std::optional<std::vector<session::Edit>> recordWhile(const app::GoOn& goOn,
                                                          std::vector<session::Edit> edits) override;
    void submit(const std::string& position, const std::string& candidate,
                const std::string& interviewer) override;
    [[nodiscard]] std::vector<session::Edit> log(const std::string& position,
                                                 const std::optional<std::string>& candidate) const override;
    [[nodiscard]] std::vector<app::CardRecords> cardRecords(const std::string& position) const override;
    using app::Store::decide;
    void decide(const std::string& position, const session::Decision& decision,
                const std::optional<session::Decision>& given) override;
    [[nodiscard]] std::vector<session::Decision> decisions(const std::string& position) const override;
    [[nodiscard]] std::vector<session::Decision> decisionLog(const std::string& position,
                                                             const std::string& candidate) const override;
    void sign(const std::string& position, const session::Decision& given,
              const session::Signature& signature) override;
    void withdraw(const std::string& position, const session::Decision& given,
                  const session::Signature& signature) override;
    using app::Store::keepNotice;
    void keepNotice(const std::string& position, const session::Notice& notice,
                    const std::optional<session::Notice>& given) override;
    [[nodiscard]] std::vector<session::Notice> notices(const std::string& position) const override;
    void addDebriefNote(const std::string& position, const session::DebriefNote& note) override;
    [[nodiscard]] std::vector<session::DebriefNote> debriefNotes(const std::string& position) const override;
    [[nodiscard]] std::vector<app::CaseRecords> caseRecords(const std::string& position) const override;
    void setVerdictWords(const std::string& position,
                         const std::vector<session::VerdictWord>& words) override;
    [[nodiscard]] std::vector<session::VerdictWord> verdictWords(const std::string& position) const override;
    void keepDraft(const session::DraftPlace& place, const std::string& text) override;
    void dropDraft(const session::DraftPlace& place) override;
    [[nodiscard]] std::vector<session::Draft> drafts(const std::string& position) const override;
    void keepPractice(const rubric::PracticeRating& rating) override;
    [[nodiscard]] std::vector<records::PracticeRecord> practice() const override { return m_practice; }
    [[nodiscard]] std::vector<reading::Finding> check() const override { return {}; }
    void backup(const std::filesystem::path&) const override {}

    /// From now on every writing call throws this and changes nothing; an empty value ends the trouble.
    void breakDown(std::optional<reading::Finding> finding) { breakDown(std::move(finding), 0); }
    /// The same after so many more writing calls have gone well.
    void breakDown(std::optional<reading::Finding> finding, int after) {
        m_broken = std::move(finding);
        m_writesLeft = after;
    }
    /// As if somebody moved, replaced or brought back the file: writing throws what the real store throws.
    void stand(app::FileState state) { m_state = state; }
    /// As if the file could only be looked at, for this reason.
    void lookOnly(std::optional<reading::Finding> reason) { m_readOnly = std::move(reason); }
    void mention(std::vector<reading::Finding> notes) { m_notes = std::move(notes); }
    /// As if another program had written.
    void passRevision() { ++m_revision; }
    /// As if somebody had set the clock back.
    void setClockBack(std::chrono::seconds time) { m_seconds -= static_cast<int>(time.count()); }
    /// How often everything was brought into the one file.
    [[nodiscard]] int settled() const { return m_settled; }
    /// Called before every writing call and before positions(): throws what an adapter never should.
    void disturb(std::function<void()> disturber) { m_disturb = std::move(disturber); }

private:
    struct Card {
        session::Scorecard now;
        std::vector<records::CardRecord> log;
    };
    struct Opening {
        session::Position position;
        std::vector<plan::Frozen> frozen;
        std::vector<session::Candidate> candidates;
        std::map<std::pair<std::string, std::string>, Card> cards;
        /// By candidate.
        std::map<std::string, records::Case> cases;
        std::map<std::string, std::vector<records::NoticeRecord>> notices;
        std::vector<records::NoteRecord> notes;
        std::vector<session::VerdictWord> words;
        std::map<session::DraftPlace, session::Draft> drafts;
    };

    void beforeWriting();
    [[nodiscard]] std::string tick();
    /// The next record of an author, by name.
    [[nodiscard]] records::Stamp stamp(const std::string& author);
    [[nodiscard]] std::optional<session::Edit> keep(session::Edit edit);
    void stroke(const std::string& position, const session::Decision& given,
                const session::Signature& signature, records::Stroke::Kind kind);
    /// SystemError when there is none.
    [[nodiscard]] Opening& opening(const std::string& id);
    [[nodiscard]] Opening& opening(const std::string& id, const std::string& candidate);
    [[nodiscard]] const Opening* find(const std::string& id) const;
    /// SystemError while the plan is a draft.
    [[nodiscard]] Card blank(const Opening& opening, const std::string& candidate,
                             const std::string& interviewer) const;

    std::vector<Opening> m_openings;
    std::vector<records::PracticeRecord> m_practice;
    std::optional<reading::Finding> m_broken;
    std::filesystem::path m_path = "memory.evenhand";
    app::FileState m_state = app::FileState::there;
    std::optional<reading::Finding> m_readOnly;
    std::vector<reading::Finding> m_notes;
    std::uint64_t m_revision = 0;
    int m_settled = 0;
    int m_writesLeft = 0;
    std::function<void()> m_disturb;
    std::int64_t m_edits = 0;
    /// What each author has recorded.
    std::map<std::string, std::int64_t> m_sequences;
    int m_seconds = 0;
    std::string m_last;
};

} // namespace support
