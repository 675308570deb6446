PRAGMA application_id = 1165379684;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO "candidate" VALUES(1,'1f5e6b71a724735833fb63b3350124f8',1,1,'Person 1','','','','','{}','2026-01-01T00:00:02.000Z');
INSERT INTO "candidate" VALUES(2,'ba518deb3c7c020d9528048f0330e8e7',1,2,'Person 2','','','','','{}','2026-01-01T00:00:02.000Z');
INSERT INTO "candidate" VALUES(3,'b7a683686ac1f9f97d487da45a5184f9',1,3,'Person 3','','','','','{}','2026-01-01T00:00:02.000Z');
CREATE TABLE debrief_note (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    candidate INTEGER NOT NULL REFERENCES candidate,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    said_by TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (candidate, uid)
) STRICT;
INSERT INTO "debrief_note" VALUES(1,'7a1f6e71a724735833fb63b335012403',1,'Ask for the reference.','Ann','2026-01-01T00:00:11.000Z');
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
INSERT INTO "decision" VALUES(1,'6e6339e51872e3d9fff185de3be84c64',1,'hire','','','best','','HR','2026-01-01T00:00:06.000Z');
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
INSERT INTO "entry" VALUES(1,'697c2662a6c335edbd2daa948dd27a8a','2026-01-01T00:00:03.000Z',1,'rating:a','','4','independent','','test');
INSERT INTO "entry" VALUES(2,'9184d18fb4f38cf513df0b01c48733ba','2026-01-01T00:00:03.000Z',2,'note:Q1','','calm
谨慎','independent','','test');
INSERT INTO "entry" VALUES(3,'96ced446bc06474bbfabbedfc5392703','2026-01-01T00:00:05.000Z',1,'rating:a','4','5','debrief','heard more','test');
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
INSERT INTO "frozen_plan" VALUES(1,1,'{"minutes":45,"must_haves":[],"panel":[],"questions":[{"id":"Q1","minutes":8},{"id":"Q2","minutes":8},{"id":"Q3","minutes":8}],"rate_by":"competency","rubric":"small","rule":"anchored","title":"Merchandiser","version":1,"weights":[{"competency":"a","hundredths":100},{"competency":"b","hundredths":100}]}','id = "small"
version = 1
title = { zh = "中small", en = "small" }

[[competency]]
id = "a"
suggested = true
name = { zh = "中comp a", en = "comp a" }
definition = { zh = "中def a", en = "def a" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[competency]]
id = "b"
suggested = true
name = { zh = "中comp b", en = "comp b" }
definition = { zh = "中def b", en = "def b" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[competency]]
id = "c"
name = { zh = "中comp c", en = "comp c" }
definition = { zh = "中def c", en = "def c" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[question]]
id = "Q1"
text = { zh = "中question Q1", en = "question Q1" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q1-c1", named = ["a"], zh = "中criterion 1", en = "criterion 1" },
  { id = "Q1-c2", named = ["b"], zh = "中criterion 2", en = "criterion 2" },
]
points = [
  { id = "Q1-p1", competency = "a", zh = "中point 1", en = "point 1" },
  { id = "Q1-p2", competency = "b", zh = "中point 2", en = "point 2" },
]

[[question]]
id = "Q2"
text = { zh = "中question Q2", en = "question Q2" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q2-c1", named = ["a"], zh = "中criterion 1", en = "criterion 1" },
]
points = [
  { id = "Q2-p1", competency = "a", zh = "中point 1", en = "point 1" },
]

[[question]]
id = "Q3"
text = { zh = "中question Q3", en = "question Q3" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q3-c1", named = ["c"], zh = "中criterion 1", en = "criterion 1" },
]
points = [
  { id = "Q3-p1", competency = "c", zh = "中point 1", en = "point 1" },
]

[[red_flag]]
id = "RF-1"
text = { zh = "中flag", en = "flag" }
competency = "a"
kind = "added"

[[overlap]]
id = "O1"
questions = ["Q1", "Q2"]
topic = { zh = "中topic", en = "topic" }
note = { zh = "中note", en = "note" }
','aba62e5cefe18f52aafc2634ba2210e143d44fb3e63a24676573660b111b009f','dbfe6e2e6fe8d417d1494c50640f09045509cd4f3d173e383886020c07309104','2026-01-01T00:00:01.000Z');
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
INSERT INTO "mark" VALUES(1,'rating:a','5','debrief','4','2026-01-01T00:00:05.000Z');
INSERT INTO "mark" VALUES(2,'note:Q1','calm
谨慎','independent',NULL,'2026-01-01T00:00:03.000Z');
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
INSERT INTO "notice" VALUES(1,'6a1f6e71a724735833fb63b335012402',1,'2026-01-05','','Ann','2026-01-01T00:00:10.000Z');
CREATE TABLE position (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK (length(uid) = 32),
    plan TEXT NOT NULL CHECK (plan LIKE '{%}'),
    rubric TEXT NOT NULL,
    made_at TEXT NOT NULL,
    last_candidate INTEGER NOT NULL DEFAULT 0 CHECK (last_candidate >= 0)
) STRICT;
INSERT INTO "position" VALUES(1,'be8f63de2805b7a5b0818eb832d9c146','{"minutes":45,"must_haves":[],"panel":[],"questions":[{"id":"Q1","minutes":8},{"id":"Q2","minutes":8},{"id":"Q3","minutes":8}],"rate_by":"competency","rubric":"small","rule":"anchored","title":"Merchandiser","version":1,"weights":[{"competency":"a","hundredths":100},{"competency":"b","hundredths":100}]}','id = "small"
version = 1
title = { zh = "中small", en = "small" }

[[competency]]
id = "a"
suggested = true
name = { zh = "中comp a", en = "comp a" }
definition = { zh = "中def a", en = "def a" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[competency]]
id = "b"
suggested = true
name = { zh = "中comp b", en = "comp b" }
definition = { zh = "中def b", en = "def b" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[competency]]
id = "c"
name = { zh = "中comp c", en = "comp c" }
definition = { zh = "中def c", en = "def c" }
anchor.1 = { zh = "中low", en = "low" }
anchor.3 = { zh = "中mid", en = "mid" }
anchor.5 = { zh = "中high", en = "high" }

[[question]]
id = "Q1"
text = { zh = "中question Q1", en = "question Q1" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q1-c1", named = ["a"], zh = "中criterion 1", en = "criterion 1" },
  { id = "Q1-c2", named = ["b"], zh = "中criterion 2", en = "criterion 2" },
]
points = [
  { id = "Q1-p1", competency = "a", zh = "中point 1", en = "point 1" },
  { id = "Q1-p2", competency = "b", zh = "中point 2", en = "point 2" },
]

[[question]]
id = "Q2"
text = { zh = "中question Q2", en = "question Q2" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q2-c1", named = ["a"], zh = "中criterion 1", en = "criterion 1" },
]
points = [
  { id = "Q2-p1", competency = "a", zh = "中point 1", en = "point 1" },
]

[[question]]
id = "Q3"
text = { zh = "中question Q3", en = "question Q3" }
kind = "how-to"
minutes = 8
criteria = [
  { id = "Q3-c1", named = ["c"], zh = "中criterion 1", en = "criterion 1" },
]
points = [
  { id = "Q3-p1", competency = "c", zh = "中point 1", en = "point 1" },
]

[[red_flag]]
id = "RF-1"
text = { zh = "中flag", en = "flag" }
competency = "a"
kind = "added"

[[overlap]]
id = "O1"
questions = ["Q1", "Q2"]
topic = { zh = "中topic", en = "topic" }
note = { zh = "中note", en = "note" }
','2026-01-01T00:00:00.000Z',3);
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
INSERT INTO "scorecard" VALUES(1,1,1,'Li',1,'2026-01-01T00:00:04.000Z');
INSERT INTO "scorecard" VALUES(2,2,1,'王芳',1,'');
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
INSERT INTO "signature" VALUES(1,'5a1f6e71a724735833fb63b335012401',1,'Ann','HR',1,'2026-01-01T00:00:09.000Z');
CREATE TABLE verdict_word (
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    word_en TEXT NOT NULL CHECK (trim(word_en) <> ''),
    word_zh TEXT NOT NULL CHECK (trim(word_zh) <> ''),
    meaning TEXT NOT NULL CHECK (meaning IN ('', 'hire', 'hold', 'reserve', 'reject')),
    PRIMARY KEY (position, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "verdict_word" VALUES(1,1,'Second interview','复试','hold');
CREATE TABLE draft (
    candidate INTEGER NOT NULL REFERENCES candidate,
    interviewer TEXT NOT NULL,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    text TEXT NOT NULL,
    at TEXT NOT NULL CHECK (length(at) = 24),
    PRIMARY KEY (candidate, interviewer, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES(2,'Li','note:Q1','half a sent','2026-01-01T00:00:12.000Z');
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "workspace" VALUES(1,'c94c051d8094cc3d95b51021a0a605b1','2026-11-22T19:22:08.592Z');
CREATE TRIGGER frozen_plan_stays BEFORE UPDATE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan never changes'); END;
CREATE TRIGGER frozen_plan_remains BEFORE DELETE ON frozen_plan
BEGIN SELECT raise(ABORT, 'a frozen plan is never deleted'); END;
CREATE INDEX scorecard_of_position ON scorecard (position);
CREATE TRIGGER scorecard_keeps_its_key BEFORE UPDATE OF id, candidate, position, interviewer, plan_version ON scorecard
BEGIN SELECT raise(ABORT, 'a scorecard keeps its author and its plan'); END;
CREATE TRIGGER scorecard_stays_submitted BEFORE UPDATE OF submitted_at ON scorecard WHEN old.submitted_at <> ''
BEGIN SELECT raise(ABORT, 'a scorecard is submitted once'); END;
CREATE INDEX entry_of_scorecard ON entry (scorecard);
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('position',1);
INSERT INTO "sqlite_sequence" VALUES('candidate',3);
COMMIT;
