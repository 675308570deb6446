// SPDX-License-Identifier: MIT
// What people give sample answers, as rows; which of them counts is the rules' affair.
#include "store/PracticeStep.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"

namespace store {

namespace {

constexpr const char* practiceTable = R"sql(
CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    rubric TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    sample TEXT NOT NULL,
    level INTEGER NOT NULL,
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TRIGGER practice_stays BEFORE UPDATE ON practice
BEGIN SELECT raise(ABORT, 'practice never changes'); END;
CREATE TRIGGER practice_remains BEFORE DELETE ON practice
BEGIN SELECT raise(ABORT, 'practice is never deleted'); END;
)sql";

} // namespace

const char* practiceStep() {
    return practiceTable;
}

void SqliteStore::keepPractice(const rubric::PracticeRating& rating) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        app::refuseWhen(records::checkPractice(rating));
        const auto stamp = m_scribe.stamp(*m_connection, rating.person);
        run(*m_connection, R"sql(
INSERT INTO practice (rubric, version, sample, level, uid, at, author, actor, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
            rating.rubric, rating.version, rating.sample, rating.level, stamp.uid, stamp.at, stamp.author,
            stamp.actor, stamp.sequence);
        write.commit();
    });
}

std::vector<records::PracticeRecord> SqliteStore::practice() const {
    return m_connection->attempt([&] {
        std::vector<records::PracticeRecord> all;
        Rows rows(*m_connection, R"sql(
SELECT r.uid, r.at, p.uid, a.device, r.sequence, r.rubric, r.version, r.sample, r.level, p.name
FROM practice r JOIN person p ON p.id = r.author JOIN actor a ON a.id = r.actor ORDER BY r.id)sql");
        while (rows.next())
            all.push_back({{rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.number(4)},
                           {rows.text(5), rows.count(6), rows.text(7), rows.count(8), rows.text(9)}});
        return all;
    });
}

} // namespace store
