// SPDX-License-Identifier: MIT
// The open workspace, one .cpp a subject; private to this room, included by its .cpp files only.
#pragma once

#include "records/DecisionRules.h"
#include "store/Scribe.h"

namespace store {

/// Looks at a workspace, opens it and brings it up to date, as openWorkspace says.
[[nodiscard]] std::unique_ptr<Connection> openConnection(const std::filesystem::path& path,
                                                         const app::Clock& clock, Patience patience);

/// Throws SystemError unless this is a sound workspace of a known version with nothing foreign in it.
void inspect(SQLite::Database& db, const std::filesystem::path& path);
/// Whether what SQLite's own check says is that it could not read, which is no damage.
[[nodiscard]] bool isUnread(std::string_view said);

class SqliteStore final : public app::Store, public app::WorkspaceFile {
public:
    SqliteStore(std::unique_ptr<Connection> connection, const app::Clock& clock, Patience patience,
                Writer writer)
        : m_connection(std::move(connection)), m_clock(clock), m_patience(patience),
          m_writer(std::move(writer)), m_scribe(m_writer, clock) {}

    // Whereabouts.cpp
    [[nodiscard]] std::string describe() const override { return path().string(); }
    [[nodiscard]] std::string name() const override { return path().filename().string(); }
    [[nodiscard]] app::WorkspaceFile* file() override { return this; }
    [[nodiscard]] std::filesystem::path path() const override { return m_connection->path(); }
    [[nodiscard]] app::FileState fileState() const override { return m_connection->fileState(); }
    void saveElsewhere(const std::filesystem::path& target) override;
    void settle() override;
    [[nodiscard]] std::uint64_t revision() const override;
    [[nodiscard]] bool readOnly() const override { return m_connection->whyLookOnly().has_value(); }
    [[nodiscard]] std::vector<reading::Finding> notes() const override;

    app::Outcome commitUnlessStopped(const std::function<app::Outcome()>& work) override;

    // Positions.cpp
    [[nodiscard]] std::vector<app::PositionSummary> positions() const override;
    [[nodiscard]] std::optional<session::Position> position(const std::string& id) const override;
    std::string addPosition(const plan::Plan& draft, const rubric::Rubric& rubric) override;
    std::int64_t saveDraft(const std::string& position, const plan::Plan& draft, const rubric::Rubric& rubric,
                           std::int64_t revision) override;
    plan::Frozen freeze(const std::string& position, const plan::Frozen& frozen) override;
    [[nodiscard]] std::optional<plan::Frozen> frozenPlan(const std::string& position,
                                                         int version) const override;

    // Candidates.cpp
    std::vector<std::string> addCandidates(const std::string& position,
                                           const std::vector<session::NewCandidate>& people) override;
    [[nodiscard]] std::vector<session::Candidate> candidates(const std::string& position) const override;

    // Scorecards.cpp
    [[nodiscard]] std::vector<session::Scorecard> scorecards(const std::string& position) const override;
    [[nodiscard]] std::map<std::string, app::CardCount>
    cardCounts(const std::string& position) const override;
    [[nodiscard]] std::optional<session::Scorecard> scorecard(const std::string& position,
                                                              const std::string& candidate,
                                                              const std::string& interviewer) const override;
    void submit(const std::string& position, const std::string& candidate,
                const std::string& interviewer) override;

    // Entries.cpp
    std::optional<std::vector<session::Edit>> recordWhile(const app::GoOn& goOn,
                                                          std::vector<session::Edit> edits) override;
    [[nodiscard]] std::vector<session::Edit> log(const std::string& position,
                                                 const std::optional<std::string>& candidate) const override;
    [[nodiscard]] std::vector<app::CardRecords> cardRecords(const std::string& position) const override;

    // Decisions.cpp
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

    // Afterwards.cpp
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

    // DraftRows.cpp
    void keepDraft(const session::DraftPlace& place, const std::string& text) override;
    void dropDraft(const session::DraftPlace& place) override;
    [[nodiscard]] std::vector<session::Draft> drafts(const std::string& position) const override;

    // Practice.cpp
    void keepPractice(const rubric::PracticeRating& rating) override;
    [[nodiscard]] std::vector<records::PracticeRecord> practice() const override;

    // Integrity.cpp
    [[nodiscard]] std::vector<reading::Finding> check() const override;

    // Backup.cpp
    void backup(const std::filesystem::path& target) const override;

private:
    struct ParsedRubric {
        std::string text;
        rubric::Rubric rubric;
    };

    /// Of a frozen plan; it must be there.
    [[nodiscard]] const plan::Frozen& keptPlan(std::int64_t position, int version) const;
    /// False when the edit changes nothing.
    bool keep(session::Edit& edit);
    void recordSignature(const std::string& position, const session::Decision& given,
                         const session::Signature& signature, records::Stroke::Kind kind);
    /// The rubric as text, read back once to be sure that it can be; SystemError "unsound-rubric" otherwise.
    [[nodiscard]] std::string rubricText(const rubric::Rubric& rubric) const;
    [[nodiscard]] const rubric::Rubric& rubricOf(const std::string& text) const;
    /// A row of version, plan, rubric, content hash, structure hash.
    [[nodiscard]] plan::Frozen frozenIn(Rows& rows) const;

    std::unique_ptr<Connection> m_connection;
    const app::Clock& m_clock;
    Patience m_patience;
    Writer m_writer;
    Scribe m_scribe;
    mutable std::uint64_t m_revision = 0;
    mutable std::uint64_t m_stamp = 0;
    /// Rubrics read last: reading one takes longer than all the rest of opening a position.
    mutable std::vector<ParsedRubric> m_rubrics;
    /// They never change; by position and version.
    mutable std::map<std::pair<std::int64_t, int>, plan::Frozen> m_plans;
};

} // namespace store
