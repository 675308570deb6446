// SPDX-License-Identifier: MIT
// SQL of every step. Keys of people's records (uid, visible number, interviewer) do not depend on the machine
// that wrote them, so that files of a panel merge by union; row numbers are internal.
#include "store/Schema.h"

#include "store/PracticeStep.h"
#include "store/RecordSchema.h"

#include <array>

namespace store {

namespace {

constexpr const char* panelTables = R"sql(
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO workspace VALUES (1, lower(hex(randomblob(16))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));

CREATE TABLE position (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    plan TEXT NOT NULL CHECK (plan LIKE '{%}'),
    rubric TEXT NOT NULL,
    made_at TEXT NOT NULL,
    last_candidate INTEGER NOT NULL DEFAULT 0 CHECK (last_candidate >= 0)
) STRICT;

CREATE TABLE frozen_plan (
    position INTEGER NOT NULL REFERENCES position,
    version INTEGER NOT NULL CHECK (version >= 1),
    plan TEXT NOT NULL CHECK (plan LIKE '{%}'),
    rubric TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    structure_hash TEXT NOT NULL CHECK (length(structure_hash) = 64),
    frozen_at TEXT NOT NULL,
    PRIMARY KEY (position, version)
) STRICT;
CREATE TRIGGER frozen_plan_stays BEFORE UPDATE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan never changes'); END;
CREATE TRIGGER frozen_plan_remains BEFORE DELETE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan is never deleted'); END;

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    more TEXT NOT NULL DEFAULT '{}' CHECK (more LIKE '{%}'),
    made_at TEXT NOT NULL,
    UNIQUE (position, number),
    UNIQUE (id, position)
) STRICT;

CREATE TABLE scorecard (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL,
    position INTEGER NOT NULL,
    interviewer TEXT NOT NULL CHECK (length(interviewer) > 0),
    plan_version INTEGER NOT NULL,
    submitted_at TEXT NOT NULL DEFAULT '',
    UNIQUE (candidate, interviewer),
    FOREIGN KEY (candidate, position) REFERENCES candidate (id, position),
    FOREIGN KEY (position, plan_version) REFERENCES frozen_plan (position, version)
) STRICT;
CREATE INDEX scorecard_of_position ON scorecard (position);
CREATE TRIGGER scorecard_keeps_its_key BEFORE UPDATE OF id, candidate, position, interviewer, plan_version ON scorecard
BEGIN SELECT raise(ABORT, 'a scorecard keeps its author and its plan'); END;
CREATE TRIGGER scorecard_stays_submitted BEFORE UPDATE OF submitted_at ON scorecard WHEN old.submitted_at <> ''
BEGIN SELECT raise(ABORT, 'a scorecard is submitted once'); END;

CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    at TEXT NOT NULL CHECK (length(at) = 24),
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL CHECK (new_value <> old_value),
    phase TEXT NOT NULL CHECK (phase = 'independent' OR (phase = 'debrief' AND trim(reason) <> '')),
    reason TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;
CREATE INDEX entry_of_scorecard ON entry (scorecard);
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;

CREATE TABLE mark (
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value = '' OR CASE substr(item, 1, instr(item, ':') - 1)
        WHEN 'asked' THEN value IN ('asked', 'not_asked', 'na')
        WHEN 'criterion' THEN value IN ('met', 'not_met', 'na')
        WHEN 'point' THEN value IN ('seen', 'partly', 'not_seen', 'na')
        WHEN 'rating' THEN value IN ('1', '2', '3', '4', '5', 'NE')
        WHEN 'star' THEN value IN ('yes', 'no')
        WHEN 'flag' THEN value = 'raised'
        WHEN 'note' THEN length(CAST(value AS BLOB)) <= 20000
        WHEN 'minutes' THEN value GLOB '[0-9.]*' AND CAST(value AS REAL) BETWEEN 0 AND 600
        WHEN 'recommend' THEN value IN ('strong_no', 'no', 'yes', 'strong_yes')
        ELSE FALSE END),
    phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
    independent_value TEXT CHECK ((phase = 'debrief') = (independent_value IS NOT NULL)),
    at TEXT NOT NULL,
    PRIMARY KEY (scorecard, item)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* decisionTable = R"sql(
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    verdict TEXT NOT NULL CHECK (verdict IN ('hire', 'hold', 'reserve', 'reject')),
    reason TEXT NOT NULL,
    dissent TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (candidate, uid)
) STRICT;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;
)sql";

/// Decisions that are taken back or made in a position's own words; who signed, what was promised and said.
constexpr const char* afterwardsTables = R"sql(
DROP TRIGGER decision_stays;
DROP TRIGGER decision_remains;
ALTER TABLE decision RENAME TO decision_before;
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    verdict TEXT NOT NULL CHECK (verdict IN ('', 'hire', 'hold', 'reserve', 'reject')),
    word_en TEXT NOT NULL,
    word_zh TEXT NOT NULL,
    reason TEXT NOT NULL,
    dissent TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (candidate, uid)
) STRICT;
INSERT INTO decision SELECT id, uid, candidate, verdict, '', '', reason, dissent, decided_by, at FROM decision_before;
DROP TABLE decision_before;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    decision INTEGER NOT NULL REFERENCES decision,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    role TEXT NOT NULL,
    stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
    at TEXT NOT NULL,
    UNIQUE (decision, uid)
) STRICT;
CREATE TRIGGER signature_stays BEFORE UPDATE ON signature
BEGIN SELECT raise(ABORT, 'a signature never changes'); END;
CREATE TRIGGER signature_remains BEFORE DELETE ON signature
BEGIN SELECT raise(ABORT, 'a signature is never deleted'); END;

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    promised TEXT NOT NULL CHECK (promised = '' OR promised GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sent TEXT NOT NULL CHECK (sent = '' OR sent GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kept_by TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (candidate, uid)
) STRICT;
CREATE TRIGGER notice_stays BEFORE UPDATE ON notice
BEGIN SELECT raise(ABORT, 'a promise never changes'); END;
CREATE TRIGGER notice_remains BEFORE DELETE ON notice
BEGIN SELECT raise(ABORT, 'a promise is never deleted'); END;

CREATE TABLE debrief_note (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    said_by TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (candidate, uid)
) STRICT;
CREATE TRIGGER debrief_note_stays BEFORE UPDATE ON debrief_note
BEGIN SELECT raise(ABORT, 'a debrief note never changes'); END;
CREATE TRIGGER debrief_note_remains BEFORE DELETE ON debrief_note
BEGIN SELECT raise(ABORT, 'a debrief note is never deleted'); END;

CREATE TABLE verdict_word (
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    word_en TEXT NOT NULL CHECK (trim(word_en) <> ''),
    word_zh TEXT NOT NULL CHECK (trim(word_zh) <> ''),
    meaning TEXT NOT NULL CHECK (meaning IN ('', 'hire', 'hold', 'reserve', 'reject')),
    PRIMARY KEY (position, number)
) STRICT, WITHOUT ROWID;
)sql";

/// What is being typed: no record, so it is replaced and deleted.
constexpr const char* draftTable = R"sql(
CREATE TABLE draft (
    candidate INTEGER NOT NULL REFERENCES candidate,
    interviewer TEXT NOT NULL,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    text TEXT NOT NULL,
    at TEXT NOT NULL CHECK (length(at) = 24),
    PRIMARY KEY (candidate, interviewer, item)
) STRICT, WITHOUT ROWID;
)sql";

/// An entry is looked for by its scorecard only, so one index does both: every write touches a page less, and
/// one beside that of the entry before it. A uid is random, the same one on two scorecards is no accident of
/// ours.
constexpr const char* entryOfOneIndex = R"sql(
DROP TRIGGER entry_stays;
DROP TRIGGER entry_remains;
DROP INDEX entry_of_scorecard;
ALTER TABLE entry RENAME TO old_entry;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    at TEXT NOT NULL CHECK (length(at) = 27),
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    UNIQUE (scorecard, uid)
) STRICT;
INSERT INTO entry SELECT * FROM old_entry ORDER BY id;
DROP TABLE old_entry;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
)sql";

/// In the order of their versions; the fifth is put together when it is asked for.
constexpr std::array<const char* (*)(), 7> steps{[] { return panelTables; },
                                                 [] { return decisionTable; },
                                                 [] { return afterwardsTables; },
                                                 [] { return draftTable; },
                                                 recordStep,
                                                 [] { return entryOfOneIndex; },
                                                 practiceStep};

} // namespace

int latestVersion() {
    return static_cast<int>(steps.size());
}

int versionOf(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

const char* stepTo(int version) {
    return steps.at(static_cast<std::size_t>(version) - 1)();
}

void migrate(Connection& connection) {
    if (versionOf(connection.db()) < latestVersion())
        addDerivations(connection.db());
    while (versionOf(connection.db()) < latestVersion()) {
        Write write(connection);
        const int version = versionOf(connection.db());
        if (version >= latestVersion())
            return;
        connection.db().exec(stepTo(version + 1));
        if (version == 0)
            connection.db().exec("PRAGMA application_id = " + std::to_string(applicationId));
        connection.db().exec("PRAGMA user_version = " + std::to_string(version + 1));
        write.commit();
    }
}

} // namespace store
