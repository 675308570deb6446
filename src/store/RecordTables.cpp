// SPDX-License-Identifier: MIT
// The tables of version 5 in their wording; SQL checks the shape of a record only, what it may say is the
// rules' affair.
#include "store/RecordSchema.h"

#include <string_view>

namespace store {

namespace {

/// Who and where. A stream is what one author writes on one device.
constexpr std::string_view writers = R"sql(
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    program TEXT NOT NULL,
    machine TEXT NOT NULL,
    device TEXT NOT NULL CHECK (length(device) = 32),
    UNIQUE (person, program, machine, device)
) STRICT;
CREATE TABLE stream (
    author INTEGER NOT NULL REFERENCES person,
    device TEXT NOT NULL CHECK (length(device) = 32),
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 1),
    last_at TEXT NOT NULL,
    PRIMARY KEY (author, device)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view panel = R"sql(
CREATE TABLE position (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    plan TEXT NOT NULL CHECK (plan LIKE '{%}'),
    rubric TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    last_candidate INTEGER NOT NULL DEFAULT 0 CHECK (last_candidate >= 0),
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE frozen_plan (
    position INTEGER NOT NULL REFERENCES position,
    version INTEGER NOT NULL CHECK (version >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    plan TEXT NOT NULL CHECK (plan LIKE '{%}'),
    rubric TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    structure_hash TEXT NOT NULL CHECK (length(structure_hash) = 64),
    stored_hash TEXT NOT NULL CHECK (length(stored_hash) = 64),
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    PRIMARY KEY (position, version)
) STRICT;
CREATE TABLE candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    more TEXT NOT NULL CHECK (more LIKE '{%}'),
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    UNIQUE (position, number),
    UNIQUE (id, position)
) STRICT;
CREATE TABLE scorecard (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL,
    position INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    plan_version INTEGER NOT NULL,
    submitted_at TEXT NOT NULL DEFAULT '',
    UNIQUE (candidate, author),
    FOREIGN KEY (candidate, position) REFERENCES candidate (id, position),
    FOREIGN KEY (position, plan_version) REFERENCES frozen_plan (position, version)
) STRICT;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    at TEXT NOT NULL CHECK (length(at) = 27),
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    at TEXT NOT NULL,
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE mark (
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL,
    value TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
    independent_value TEXT CHECK ((phase = 'debrief') = (independent_value IS NOT NULL)),
    at TEXT NOT NULL,
    PRIMARY KEY (scorecard, item)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view afterwards = R"sql(
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    verdict TEXT NOT NULL,
    word_en TEXT NOT NULL,
    word_zh TEXT NOT NULL,
    reason TEXT NOT NULL,
    dissent TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    decision INTEGER NOT NULL REFERENCES decision,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    promised TEXT NOT NULL,
    sent TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE debrief_note (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    text TEXT NOT NULL,
    said_by TEXT NOT NULL,
    at TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
CREATE TABLE verdict_word (
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    word_en TEXT NOT NULL,
    word_zh TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (position, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    candidate INTEGER NOT NULL REFERENCES candidate,
    interviewer TEXT NOT NULL,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (candidate, interviewer, item)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view guards = R"sql(
CREATE INDEX scorecard_of_position ON scorecard (position);
CREATE INDEX entry_of_scorecard ON entry (scorecard);
CREATE INDEX submission_of_scorecard ON submission (scorecard);
CREATE INDEX person_of_name ON person (name);
CREATE INDEX decision_of_candidate ON decision (candidate);
CREATE INDEX signature_of_decision ON signature (decision);
CREATE INDEX notice_of_candidate ON notice (candidate);
CREATE INDEX debrief_note_of_candidate ON debrief_note (candidate);
CREATE TRIGGER person_stays BEFORE UPDATE ON person
BEGIN SELECT raise(ABORT, 'a person never changes'); END;
CREATE TRIGGER actor_stays BEFORE UPDATE ON actor
BEGIN SELECT raise(ABORT, 'an actor never changes'); END;
CREATE TRIGGER frozen_plan_stays BEFORE UPDATE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan never changes'); END;
CREATE TRIGGER frozen_plan_remains BEFORE DELETE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan is never deleted'); END;
CREATE TRIGGER scorecard_keeps_its_key
BEFORE UPDATE OF id, uid, candidate, position, author, plan_version ON scorecard
BEGIN SELECT raise(ABORT, 'a scorecard keeps its author and its plan'); END;
CREATE TRIGGER scorecard_stays_submitted BEFORE UPDATE OF submitted_at ON scorecard
WHEN old.submitted_at <> '' AND (new.submitted_at = '' OR new.submitted_at >= old.submitted_at)
BEGIN SELECT raise(ABORT, 'a scorecard is submitted once'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER submission_stays BEFORE UPDATE ON submission
BEGIN SELECT raise(ABORT, 'a submission never changes'); END;
CREATE TRIGGER submission_remains BEFORE DELETE ON submission
BEGIN SELECT raise(ABORT, 'a submission is never deleted'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER signature_stays BEFORE UPDATE ON signature
BEGIN SELECT raise(ABORT, 'a signature never changes'); END;
CREATE TRIGGER signature_remains BEFORE DELETE ON signature
BEGIN SELECT raise(ABORT, 'a signature is never deleted'); END;
CREATE TRIGGER notice_stays BEFORE UPDATE ON notice
BEGIN SELECT raise(ABORT, 'a promise never changes'); END;
CREATE TRIGGER notice_remains BEFORE DELETE ON notice
BEGIN SELECT raise(ABORT, 'a promise is never deleted'); END;
CREATE TRIGGER debrief_note_stays BEFORE UPDATE ON debrief_note
BEGIN SELECT raise(ABORT, 'a debrief note never changes'); END;
CREATE TRIGGER debrief_note_remains BEFORE DELETE ON debrief_note
BEGIN SELECT raise(ABORT, 'a debrief note is never deleted'); END;
)sql";

} // namespace

std::string recordTables() {
    std::string all;
    for (const auto part : {writers, panel, afterwards})
        all += part;
    return all;
}

std::string recordGuards() {
    return std::string(guards);
}

} // namespace store
