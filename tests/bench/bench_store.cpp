// SPDX-License-Identifier: MIT
// A key press to the mark on disk: Store::record against the same two rows written with plain SQLite, turn by
// turn; no test.
#include "store/Workspace.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

namespace {

using Clock = std::chrono::steady_clock;
using Microseconds = std::chrono::duration<double, std::micro>;

constexpr int writes = 2000;

/// The least a program must do: an entry row and the current mark in one transaction, WAL and FULL,
/// statements kept.
class PlainMarks {
public:
    explicit PlainMarks(const std::filesystem::path& path) {
        sqlite3_open(path.c_str(), &m_db);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE entry (id INTEGER PRIMARY KEY, at TEXT, scorecard INTEGER, item TEXT, old_value "
            "TEXT,"
            " new_value TEXT, phase TEXT, reason TEXT, origin TEXT) STRICT;"
            "CREATE TABLE mark (scorecard INTEGER, item TEXT, value TEXT, phase TEXT, independent_value "
            "TEXT, at TEXT,"
            " PRIMARY KEY (scorecard, item)) STRICT, WITHOUT ROWID");
        m_begin = prepare("BEGIN IMMEDIATE");
        m_entry =
            prepare("INSERT INTO entry (at, scorecard, item, old_value, new_value, phase, reason, origin)"
                    " VALUES (?3, 1, ?1, '', ?2, 'independent', '', 'test')");
        m_mark = prepare("INSERT INTO mark VALUES (1, ?1, ?2, 'independent', NULL, ?3)"
                         " ON CONFLICT DO UPDATE SET value = excluded.value, at = excluded.at");
        m_commit = prepare("COMMIT");
    }
    ~PlainMarks() {
        for (auto* statement : {m_begin, m_entry, m_mark, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    PlainMarks(const PlainMarks&) = delete;
    PlainMarks& operator=(const PlainMarks&) = delete;

    void record(const std::string& item, const std::string& value) {
        step(m_begin);
        for (auto* statement : {m_entry, m_mark}) {
            bind(statement, 1, item);
            bind(statement, 2, value);
            bind(statement, 3, "2026-01-01T00:00:00.000Z");
            step(statement);
        }
        step(m_commit);
    }

private:
    void run(const char* sql) {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::puts(sqlite3_errmsg(m_db));
    }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int index, const std::string& text) {
        sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE)
            std::puts(sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_entry = nullptr;
    sqlite3_stmt* m_mark = nullptr;
    sqlite3_stmt* m_commit = nullptr;
};

template <class Work>
void measure(std::vector<double>& times, Work work) {
    const auto start = Clock::now();
    work();
    times.push_back(Microseconds(Clock::now() - start).count());
}

double quantile(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void report(const char* name, const std::vector<double>& plain, const std::vector<double>& ours,
            double share) {
    const double least = quantile(plain, share);
    const double taken = quantile(ours, share);
    std::printf("%-34s %8.0f us %8.0f us %6.2f\n", name, least, taken, taken / least);
}

} // namespace

int main() {
    const support::TempFolder folder;
    const support::StepClock clock;
    const auto store = store::createWorkspace(folder / "ours.evenhand", clock);
    static_cast<void>(support::addSmallPosition(*store, 1));
    PlainMarks plainMarks(folder / "plain.db");
    const std::vector<std::string> items{"rating:a", "rating:b", "point:Q1-p1", "point:Q1-p2"};
    std::vector<double> plain;
    std::vector<double> ours;
    for (int number = 0; number < writes; ++number) {
        const auto& item = items[static_cast<std::size_t>(number) % items.size()];
        const bool even = number / static_cast<int>(items.size()) % 2 == 0;
        const std::string value = item.front() == 'r' ? (even ? "4" : "3") : (even ? "seen" : "partly");
        measure(plain, [&] { plainMarks.record(item, value); });
        measure(ours, [&] { store->record({support::edit("C01", "Li", item, value)}); });
    }
    if (store->log("P1", std::nullopt).size() != writes)
        return 1;
    std::printf("%-34s %11s %11s %6s\n", "", "plain", "ours", "ratio");
    report("key-to-disk", plain, ours, 0.5);
    report("key-to-disk, slowest in a hundred", plain, ours, 0.99);
}
