PRAGMA application_id = 1165379684;
PRAGMA user_version = 7;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    program TEXT NOT NULL,
    machine TEXT NOT NULL,
    device TEXT NOT NULL CHECK (length(device) = 32),
    UNIQUE (person, program, machine, device)
) STRICT;
INSERT INTO "actor" VALUES(1,'ann','evenhand-cli','desk-7','96b4bc529521ffb993340198df1b20a3');
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
INSERT INTO "candidate" VALUES(1,'068bfd5a4763dee9d1f6b970e4e63f93',1,1,'Person 1','','','','','{}','2026-01-01T00:00:02.000000Z',1,1,3);
INSERT INTO "candidate" VALUES(2,'1bff116fa213067613c86149d798fe6d',1,2,'Person 2','','','','','{}','2026-01-01T00:00:03.000000Z',1,1,4);
INSERT INTO "candidate" VALUES(3,'800eef0f5e2a832f0718b21a10d0bebc',1,3,'Person 3','','','','','{}','2026-01-01T00:00:04.000000Z',1,1,5);
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
INSERT INTO "debrief_note" VALUES(1,'39b311f0486591d6309caaea39b65121',1,'Ask for the reference.','Ann','2026-01-01T00:00:12.000000Z',5,1,3);
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
INSERT INTO "decision" VALUES(1,'22c11b0515f45e0654ea275f081e342d',1,'hire','','','best','','HR','2026-01-01T00:00:09.000000Z',4,1,1);
CREATE TABLE draft (
    candidate INTEGER NOT NULL REFERENCES candidate,
    interviewer TEXT NOT NULL,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 5 AND 200),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (candidate, interviewer, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES(2,'Li','note:Q1','half a sent','2026-01-01T00:00:13.000Z');
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
INSERT INTO "entry" VALUES(1,'6e0a549a015451c367bc621221680104','2026-01-01T00:00:05.000000Z',1,'rating:a','','4','independent','','test',1,1);
INSERT INTO "entry" VALUES(2,'eed9cd0293b54946788b23e055da2bea','2026-01-01T00:00:06.000000Z',2,'note:Q1','','calm
谨慎','independent','','test',1,1);
INSERT INTO "entry" VALUES(3,'2dda772b39009cb695c250ce51ad3482','2026-01-01T00:00:08.000000Z',1,'rating:a','4','5','debrief','heard more','test',1,3);
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
INSERT INTO "frozen_plan" VALUES(1,1,'9834c6aafc606aaececa45a6420bc90c','{"minutes":45,"must_haves":[],"panel":[],"questions":[{"id":"Q1","minutes":8},{"id":"Q2","minutes":8},{"id":"Q3","minutes":8}],"rate_by":"competency","rubric":"small","rule":"anchored","title":"Merchandiser","version":1,"weights":[{"competency":"a","hundredths":100},{"competency":"b","hundredths":100}]}','id = "small"
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
','aba62e5cefe18f52aafc2634ba2210e143d44fb3e63a24676573660b111b009f','dbfe6e2e6fe8d417d1494c50640f09045509cd4f3d173e383886020c07309104','a2a45662784ab4b950e178d108066ab04c4df4ac609fdead83f32bf17b8e6b01','2026-01-01T00:00:01.000000Z',1,1,2);
CREATE TABLE mark (
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    item TEXT NOT NULL,
    value TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
    independent_value TEXT CHECK ((phase = 'debrief') = (independent_value IS NOT NULL)),
    at TEXT NOT NULL,
    PRIMARY KEY (scorecard, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "mark" VALUES(1,'rating:a','5','debrief','4','2026-01-01T00:00:08.000000Z');
INSERT INTO "mark" VALUES(2,'note:Q1','calm
谨慎','independent',NULL,'2026-01-01T00:00:06.000000Z');
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
INSERT INTO "notice" VALUES(1,'e1638716034bd78e25f78cc9966b21c1',1,'2026-01-05','','Ann','2026-01-01T00:00:11.000000Z',5,1,2);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL
) STRICT;
INSERT INTO "person" VALUES(1,'f8ea9f6ab995afb9ac57308882d88d85','ann');
INSERT INTO "person" VALUES(2,'e478d81e47830128a1ff2a2baf0d5bc7','Li');
INSERT INTO "person" VALUES(3,'22f8f26d2573d0c5209a19bde80106ef','王芳');
INSERT INTO "person" VALUES(4,'406cf625836c9efa24dd3c6d87a6ecfd','HR');
INSERT INTO "person" VALUES(5,'faa98bfc857bf7fc723f1c69fde4aac7','Ann');
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
INSERT INTO "practice" VALUES(1,'5b0f7c3a1d9e4c5f8a2b6d7e9f013245','small',1,'S1',300,'2026-01-01T00:00:14.000000Z',2,1,4);
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
INSERT INTO "position" VALUES(1,'ffd5d9fd2ed9c8fc257d917eba96a8f3','{"minutes":45,"must_haves":[],"panel":[],"questions":[{"id":"Q1","minutes":8},{"id":"Q2","minutes":8},{"id":"Q3","minutes":8}],"rate_by":"competency","rubric":"small","rule":"anchored","title":"Merchandiser","version":1,"weights":[{"competency":"a","hundredths":100},{"competency":"b","hundredths":100}]}','id = "small"
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
',2,3,'2026-01-01T00:00:00.000000Z',1,1,1);
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
INSERT INTO "scorecard" VALUES(1,'04d8c9f500ef589f250bb2823e45b9e5',1,1,2,1,'2026-01-01T00:00:07.000000Z');
INSERT INTO "scorecard" VALUES(2,'678ed13beb899c929fa998f00f249b72',2,1,3,1,'');
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
INSERT INTO "signature" VALUES(1,'0ed0026c3a04982a28481358e67ae024',1,'Ann','HR',1,'2026-01-01T00:00:10.000000Z',5,1,1);
CREATE TABLE stream (
    author INTEGER NOT NULL REFERENCES person,
    device TEXT NOT NULL CHECK (length(device) = 32),
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 1),
    last_at TEXT NOT NULL,
    PRIMARY KEY (author, device)
) STRICT, WITHOUT ROWID;
INSERT INTO "stream" VALUES(1,'96b4bc529521ffb993340198df1b20a3',5,'2026-01-01T00:00:04.000000Z');
INSERT INTO "stream" VALUES(2,'96b4bc529521ffb993340198df1b20a3',4,'2026-01-01T00:00:14.000000Z');
INSERT INTO "stream" VALUES(3,'96b4bc529521ffb993340198df1b20a3',1,'2026-01-01T00:00:06.000000Z');
INSERT INTO "stream" VALUES(4,'96b4bc529521ffb993340198df1b20a3',1,'2026-01-01T00:00:09.000000Z');
INSERT INTO "stream" VALUES(5,'96b4bc529521ffb993340198df1b20a3',3,'2026-01-01T00:00:12.000000Z');
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    at TEXT NOT NULL,
    scorecard INTEGER NOT NULL REFERENCES scorecard,
    actor INTEGER NOT NULL REFERENCES actor,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT;
INSERT INTO "submission" VALUES(1,'69c12033998b62c40f4abdbdd7270ae9','2026-01-01T00:00:07.000000Z',1,1,2);
CREATE TABLE verdict_word (
    position INTEGER NOT NULL REFERENCES position,
    number INTEGER NOT NULL CHECK (number >= 1),
    word_en TEXT NOT NULL,
    word_zh TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (position, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "verdict_word" VALUES(1,1,'Second interview','复试','hold');
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "workspace" VALUES(1,'bccc42afae14f2971b754645d2e4b619','2026-11-28T11:14:20.926Z');
CREATE INDEX scorecard_of_position ON scorecard (position);
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
CREATE TRIGGER practice_stays BEFORE UPDATE ON practice
BEGIN SELECT raise(ABORT, 'practice never changes'); END;
CREATE TRIGGER practice_remains BEFORE DELETE ON practice
BEGIN SELECT raise(ABORT, 'practice is never deleted'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('position',1);
INSERT INTO "sqlite_sequence" VALUES('candidate',3);
COMMIT;
