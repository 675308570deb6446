// SPDX-License-Identifier: MIT
// From version 4 to 5. What had a uid keeps it: both copies of a file hold the same one. What had none, or
// one that stands twice, gets one derived from the workspace's and the row's. All that is older than this has
// one actor without names, on a device that stands for the file as it was: unsigned for ever.
#include "store/RecordSchema.h"

#include "plan/Freeze.h"
#include "records/Moment.h"
#include "records/Uid.h"

#include <sqlite3.h>
#include <string>
#include <string_view>
#include <vector>

namespace store {

namespace {

constexpr std::string_view setAside = R"sql(
DROP TRIGGER frozen_plan_stays;
DROP TRIGGER frozen_plan_remains;
DROP TRIGGER scorecard_keeps_its_key;
DROP TRIGGER scorecard_stays_submitted;
DROP TRIGGER entry_stays;
DROP TRIGGER entry_remains;
DROP TRIGGER decision_stays;
DROP TRIGGER decision_remains;
DROP TRIGGER signature_stays;
DROP TRIGGER signature_remains;
DROP TRIGGER notice_stays;
DROP TRIGGER notice_remains;
DROP TRIGGER debrief_note_stays;
DROP TRIGGER debrief_note_remains;
DROP INDEX scorecard_of_position;
DROP INDEX entry_of_scorecard;
ALTER TABLE position RENAME TO old_position;
ALTER TABLE frozen_plan RENAME TO old_frozen_plan;
ALTER TABLE candidate RENAME TO old_candidate;
ALTER TABLE scorecard RENAME TO old_scorecard;
ALTER TABLE entry RENAME TO old_entry;
ALTER TABLE mark RENAME TO old_mark;
ALTER TABLE decision RENAME TO old_decision;
ALTER TABLE signature RENAME TO old_signature;
ALTER TABLE notice RENAME TO old_notice;
ALTER TABLE debrief_note RENAME TO old_debrief_note;
ALTER TABLE verdict_word RENAME TO old_verdict_word;
ALTER TABLE draft RENAME TO old_draft;
)sql";

/// The author '' is whoever kept the file: who decided and promised was never more than a name in a text.
constexpr std::string_view oldWriters = R"sql(
INSERT INTO person (uid, name)
    SELECT derived_uid('person', uid, ''), '' FROM workspace WHERE EXISTS (SELECT 1 FROM old_position);
INSERT INTO person (uid, name)
    SELECT derived_uid('person', (SELECT uid FROM workspace), interviewer), interviewer
    FROM (SELECT DISTINCT interviewer FROM old_scorecard ORDER BY interviewer);
INSERT INTO actor (person, program, machine, device)
    SELECT '', '', '', derived_uid('device', uid, 'before version 5') FROM workspace
    WHERE EXISTS (SELECT 1 FROM old_position);
)sql";

/// Rows keep their order within an author's sequence.
constexpr std::string_view oldPanel = R"sql(
INSERT INTO position (id, uid, plan, rubric, revision, last_candidate, at, author, actor, sequence)
    SELECT id, uid, plan, rubric, 1, last_candidate, with_microseconds(made_at), 1, 1,
        row_number() OVER (ORDER BY id)
    FROM old_position;
INSERT INTO frozen_plan
    SELECT f.position, f.version, derived_uid('plan', p.uid, CAST(f.version AS TEXT)), f.plan, f.rubric,
        f.content_hash, f.structure_hash, stored_hash(f.plan, f.rubric, f.content_hash, f.structure_hash),
        with_microseconds(f.frozen_at), 1, 1,
        (SELECT count(*) FROM old_position) + row_number() OVER (ORDER BY f.position, f.version)
    FROM old_frozen_plan f JOIN old_position p ON p.id = f.position;
INSERT INTO candidate
    SELECT id, uid, position, number, name, email, phone, source, note, more, with_microseconds(made_at), 1, 1,
        (SELECT count(*) FROM old_position) + (SELECT count(*) FROM old_frozen_plan)
            + row_number() OVER (ORDER BY id)
    FROM old_candidate;
INSERT INTO scorecard (id, uid, candidate, position, author, plan_version, submitted_at)
    SELECT s.id, derived_uid('scorecard', c.uid, a.uid), s.candidate, s.position, a.id, s.plan_version,
        with_microseconds(s.submitted_at)
    FROM old_scorecard s JOIN old_candidate c ON c.id = s.candidate
    JOIN person a ON a.uid = derived_uid('person', (SELECT uid FROM workspace), s.interviewer);
)sql";

/// A submission stands behind the last entry that was independent.
constexpr std::string_view oldMarks = R"sql(
CREATE TEMP TABLE numbered AS
    SELECT kind, row, author, row_number() OVER (PARTITION BY author ORDER BY after, kind, row) AS sequence
    FROM (
        SELECT 0 AS kind, e.id AS row, s.author, e.id AS after
        FROM old_entry e JOIN scorecard s ON s.id = e.scorecard
        UNION ALL
        SELECT 1, s.id, s.author, coalesce((SELECT max(id) FROM old_entry
            WHERE scorecard = s.id AND phase = 'independent'), 0)
        FROM scorecard s WHERE s.submitted_at <> '');
CREATE INDEX temp.numbered_rows ON numbered (kind, row);
INSERT INTO entry
    SELECT e.id, CASE WHEN row_number() OVER (PARTITION BY e.uid ORDER BY e.id) = 1 THEN e.uid
        ELSE derived_uid('entry', (SELECT uid FROM workspace), CAST(e.id AS TEXT), e.uid) END,
        with_microseconds(e.at), e.scorecard, e.item, e.old_value, e.new_value, e.phase, e.reason, e.origin, 1,
        n.sequence
    FROM old_entry e JOIN numbered n ON n.kind = 0 AND n.row = e.id;
INSERT INTO submission (uid, at, scorecard, actor, sequence)
    SELECT derived_uid('submission', s.uid), s.submitted_at, s.id, 1, n.sequence
    FROM scorecard s JOIN numbered n ON n.kind = 1 AND n.row = s.id ORDER BY s.id;
DROP TABLE numbered;
INSERT INTO mark SELECT scorecard, item, value, phase, independent_value, with_microseconds(at) FROM old_mark;
)sql";

constexpr std::string_view oldAfterwards = R"sql(
CREATE TEMP TABLE before AS SELECT (SELECT count(*) FROM old_position)
    + (SELECT count(*) FROM old_frozen_plan) + (SELECT count(*) FROM old_candidate) AS panel,
    (SELECT count(*) FROM old_decision) AS decisions, (SELECT count(*) FROM old_signature) AS signatures,
    (SELECT count(*) FROM old_notice) AS notices;
INSERT INTO decision
    SELECT id, CASE WHEN row_number() OVER (PARTITION BY uid ORDER BY id) = 1 THEN uid
        ELSE derived_uid('decision', (SELECT uid FROM workspace), CAST(id AS TEXT), uid) END,
        candidate, verdict, word_en, word_zh, reason, dissent, decided_by, with_microseconds(at), 1, 1,
        (SELECT panel FROM before) + row_number() OVER (ORDER BY id)
    FROM old_decision;
INSERT INTO signature
    SELECT id, CASE WHEN row_number() OVER (PARTITION BY uid ORDER BY id) = 1 THEN uid
        ELSE derived_uid('signature', (SELECT uid FROM workspace), CAST(id AS TEXT), uid) END,
        decision, name, role, stands, with_microseconds(at), 1, 1,
        (SELECT panel + decisions FROM before) + row_number() OVER (ORDER BY id)
    FROM old_signature;
INSERT INTO notice
    SELECT id, CASE WHEN row_number() OVER (PARTITION BY uid ORDER BY id) = 1 THEN uid
        ELSE derived_uid('notice', (SELECT uid FROM workspace), CAST(id AS TEXT), uid) END,
        candidate, promised, sent, kept_by, with_microseconds(at), 1, 1,
        (SELECT panel + decisions + signatures FROM before) + row_number() OVER (ORDER BY id)
    FROM old_notice;
INSERT INTO debrief_note
    SELECT id, CASE WHEN row_number() OVER (PARTITION BY uid ORDER BY id) = 1 THEN uid
        ELSE derived_uid('debrief_note', (SELECT uid FROM workspace), CAST(id AS TEXT), uid) END,
        candidate, text, said_by, with_microseconds(at), 1, 1,
        (SELECT panel + decisions + signatures + notices FROM before) + row_number() OVER (ORDER BY id)
    FROM old_debrief_note;
DROP TABLE before;
INSERT INTO verdict_word SELECT * FROM old_verdict_word;
INSERT INTO draft SELECT * FROM old_draft;
)sql";

constexpr std::string_view streams = R"sql(
INSERT INTO stream
    SELECT w.author, (SELECT device FROM actor), max(w.sequence), max(w.at) FROM (
        SELECT author, sequence, at FROM position
        UNION ALL SELECT author, sequence, at FROM frozen_plan
        UNION ALL SELECT author, sequence, at FROM candidate
        UNION ALL SELECT s.author, e.sequence, e.at FROM entry e JOIN scorecard s ON s.id = e.scorecard
        UNION ALL SELECT s.author, b.sequence, b.at FROM submission b JOIN scorecard s ON s.id = b.scorecard
        UNION ALL SELECT author, sequence, at FROM decision
        UNION ALL SELECT author, sequence, at FROM signature
        UNION ALL SELECT author, sequence, at FROM notice
        UNION ALL SELECT author, sequence, at FROM debrief_note) w
    GROUP BY w.author;
DROP TABLE old_mark;
DROP TABLE old_entry;
DROP TABLE old_draft;
DROP TABLE old_verdict_word;
DROP TABLE old_signature;
DROP TABLE old_decision;
DROP TABLE old_notice;
DROP TABLE old_debrief_note;
DROP TABLE old_scorecard;
DROP TABLE old_candidate;
DROP TABLE old_frozen_plan;
DROP TABLE old_position;
)sql";

std::string_view textOf(sqlite3_value* value) {
    const auto* bytes = sqlite3_value_blob(value);
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes),
                                               static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void give(sqlite3_context* context, const std::string& text) {
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void derivedUid(sqlite3_context* context, int count, sqlite3_value** values) {
    std::vector<std::string_view> parts;
    for (int at = 0; at < count; ++at)
        parts.push_back(textOf(values[at]));
    give(context, records::derivedUid(parts));
}

void storedHash(sqlite3_context* context, int, sqlite3_value** values) {
    give(context,
         plan::storedHash({textOf(values[0]), textOf(values[1]), textOf(values[2]), textOf(values[3])}));
}

void withMicroseconds(sqlite3_context* context, int, sqlite3_value** values) {
    give(context, records::withMicroseconds(textOf(values[0])));
}

} // namespace

const char* recordStep() {
    static const std::string all = [] {
        std::string text(setAside);
        text += recordTables();
        for (const auto part : {oldWriters, oldPanel, oldMarks, oldAfterwards, streams})
            text += part;
        return text + recordGuards();
    }();
    return all.c_str();
}

void addDerivations(SQLite::Database& db) {
    constexpr int any = -1;
    constexpr int four = 4;
    db.createFunction("derived_uid", any, true, nullptr, derivedUid);
    db.createFunction("stored_hash", four, true, nullptr, storedHash);
    db.createFunction("with_microseconds", 1, true, nullptr, withMicroseconds);
}

} // namespace store
