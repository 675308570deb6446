// SPDX-License-Identifier: MIT
// Opening one position of a workspace with 100,000 scorecards, against plain SQLite reading the same rows as
// text; no test.
#include "Ratio.h"

#include "compare/Comparison.h"
#include "rubric/RubricFile.h"
#include "store/Workspace.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>

namespace {

constexpr int positions = 200;
constexpr int candidates = 125;
constexpr int interviewers = 4;
constexpr int runs = 41;

class Plain {
public:
    explicit Plain(const std::filesystem::path& path) {
        sqlite3_open(path.c_str(), &m_db);
        for (std::size_t at = 0; at < m_reads.size(); ++at)
            sqlite3_prepare_v2(m_db, texts.at(at), -1, &m_reads.at(at), nullptr);
    }
    ~Plain() {
        for (auto* statement : m_reads)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    void run(const std::string& sql) {
        if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            std::puts(sqlite3_errmsg(m_db));
    }

    /// Every column of the position's rows looked at as text; nothing kept. Returns the bytes.
    std::size_t read(int position) {
        std::size_t bytes = 0;
        for (auto* statement : m_reads) {
            sqlite3_bind_int(statement, 1, position);
            while (sqlite3_step(statement) == SQLITE_ROW)
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    if (sqlite3_column_text(statement, column) != nullptr)
                        bytes += static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
            sqlite3_reset(statement);
        }
        return bytes;
    }

private:
    static constexpr std::array texts{
        "SELECT plan, rubric FROM frozen_plan WHERE position = ?",
        "SELECT number, name, email, phone, source, note, more FROM candidate WHERE position = ? ORDER BY "
        "number",
        "SELECT c.number, p.name, s.plan_version, f.structure_hash, s.submitted_at, m.item, m.value,"
        " m.phase, m.independent_value, m.at FROM candidate c JOIN scorecard s ON s.candidate = c.id"
        " JOIN person p ON p.id = s.author JOIN frozen_plan f ON f.position = s.position AND f.version = "
        "s.plan_version"
        " JOIN mark m ON m.scorecard = s.id WHERE c.position = ? ORDER BY c.number, p.name",
        "SELECT d.verdict, d.reason, d.dissent, d.decided_by, d.at FROM candidate c"
        " JOIN decision d ON d.candidate = c.id WHERE c.position = ?"};
    sqlite3* m_db = nullptr;
    std::array<sqlite3_stmt*, texts.size()> m_reads{};
};

void fillFirst(app::Store& store, const rubric::Rubric& rubric) {
    const auto draft =
        plan::draftPlan(rubric, "Merchandiser", {"A01", "A03", "A06", "A08", "B01", "B04", "B05"});
    const auto id = store.addPosition(draft, rubric);
    store.freeze(id, plan::freeze(draft, rubric));
    store.addCandidates(id, support::newPeople(candidates));
    for (int number = 1; number <= candidates; ++number)
        for (int judge = 0; judge < interviewers; ++judge) {
            std::vector<session::Edit> edits;
            const auto candidate = (number < 10 ? "C0" : "C") + std::to_string(number);
            const auto add = [&](const std::string& item, const std::string& value) {
                edits.push_back(
                    support::edit(candidate, "Interviewer " + std::to_string(judge), item, value));
            };
            for (std::size_t k = 0; k < 3; ++k)
                add("rating:" + draft.weights.at(k).competency,
                    std::to_string(1 + (number * 7 + judge * 3 + static_cast<int>(k) * 5) % 5));
            for (std::size_t q = 0; q < 3; ++q)
                add("asked:" + draft.questions.at(q).id, "asked");
            add("note:" + draft.questions.at(0).id, "Named two risks and the plan for each of them.");
            store.record(std::move(edits));
        }
}

/// The first position again and again, row by row.
void copyFirst(Plain& plain) {
    plain.run("BEGIN");
    const auto list = std::to_string(candidates);
    const auto cards = std::to_string(candidates * interviewers);
    for (int copy = 1; copy < positions; ++copy) {
        const auto n = std::to_string(copy);
        const auto uid = std::string("lower(hex(randomblob(16)))");
        const std::string stamp = "at, author, actor, sequence";
        plain.run("INSERT INTO position (uid, plan, rubric, revision, last_candidate, " + stamp +
                  ")"
                  " SELECT " +
                  uid + ", plan, rubric, revision, last_candidate, " + stamp +
                  " FROM position WHERE id = 1;"
                  "INSERT INTO frozen_plan SELECT 1 + " +
                  n + ", version, " + uid + ", plan, rubric, content_hash, structure_hash, stored_hash, " +
                  stamp +
                  " FROM frozen_plan WHERE position = 1;"
                  "INSERT INTO candidate SELECT id + " +
                  n + " * " + list + ", " + uid + ", 1 + " + n +
                  ", number, name, email, phone, source, note, more, " + stamp +
                  " FROM candidate WHERE position = 1;"
                  "INSERT INTO scorecard SELECT id + " +
                  n + " * " + cards + ", " + uid + ", candidate + " + n + " * " + list + ", 1 + " + n +
                  ", author, plan_version, submitted_at FROM scorecard WHERE position = 1;"
                  "INSERT INTO mark SELECT scorecard + " +
                  n + " * " + cards +
                  ", item, value, phase, independent_value, at FROM mark WHERE scorecard <= " + cards +
                  ";"
                  "INSERT INTO entry (uid, at, scorecard, item, old_value, new_value, phase, reason, origin,"
                  " actor, sequence) SELECT " +
                  uid + ", at, scorecard + " + n + " * " + cards +
                  ", item, old_value, new_value, phase, reason, origin, actor, sequence FROM entry"
                  " WHERE scorecard <= " +
                  cards);
    }
    plain.run("COMMIT");
}

/// Milliseconds of processor time.
template <class Work>
double timed(Work work) {
    const auto start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Opened {
    std::optional<session::Position> position;
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;
};

Opened open(const app::Store& store, const std::string& id) {
    return {store.position(id), store.candidates(id), store.scorecards(id), store.decisions(id)};
}

} // namespace

int main() {
    const support::TempFolder folder;
    const support::StepClock clock;
    const auto path = folder / "large.evenhand";
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric;
    if (!rubric)
        return 1;
    fillFirst(*store::createWorkspace(path, clock), *rubric);
    Plain plain(path);
    copyFirst(plain);
    const auto store = store::openWorkspace(path, clock);
    std::vector<double> least;
    std::vector<double> read;
    std::vector<double> compared;
    std::size_t bytes = 0;
    std::size_t ranked = 0;
    for (int run = 0; run < runs; ++run) {
        const int number = 1 + run * 37 % positions;
        least.push_back(timed([&] { bytes += plain.read(number); }));
        Opened found;
        read.push_back(timed([&] { found = open(*store, "P" + std::to_string(number)); }));
        if (found.cards.size() != candidates * interviewers)
            return 1;
        compared.push_back(read.back() + timed([&] {
                               ranked +=
                                   compare::compare(*found.position, found.candidates, std::move(found.cards))
                                       .candidates.size();
                           }));
    }
    if (bytes == 0 || ranked != candidates * runs)
        return 1;
    std::printf("One position of %d (%d scorecards of %d in the file), median of %d, processor time\n",
                positions, candidates * interviewers, positions * candidates * interviewers, runs);
    const auto report = [&](const char* name, double taken) {
        const auto plainly = bench::middle(least);
        std::printf("%-28s %8.2f ms plain %8.2f ms ours %s\n", name, plainly, taken,
                    bench::told(taken / plainly, {2}).c_str());
    };
    report("open: read", bench::middle(read));
    report("open: read and compare", bench::middle(compared));
}
