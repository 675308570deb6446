// SPDX-License-Identifier: MIT
// Decisions, signatures, notices and debrief notes with their stamps.
#include "store/CaseLog.h"

#include "store/Keys.h"

#include <map>

namespace store {

namespace {

using records::Case;
using records::Stroke;

/// Of columns uid, at, author, device, sequence from this one on.
records::Stamp stampAt(const Rows& rows, int column) {
    return {rows.text(column), rows.text(column + 1), rows.text(column + 2), rows.text(column + 3),
            rows.number(column + 4)};
}

void addDecisions(Connection& connection, std::int64_t position, std::map<std::int64_t, Case>& cases) {
    Rows rows(connection, R"sql(
SELECT c.number, d.uid, d.at, p.uid, a.device, d.sequence,
    d.verdict, d.reason, d.dissent, d.decided_by, d.word_en, d.word_zh
FROM candidate c JOIN decision d ON d.candidate = c.id JOIN person p ON p.id = d.author
JOIN actor a ON a.id = d.actor WHERE c.position = ?)sql",
              position);
    while (rows.next()) {
        auto stamp = stampAt(rows, 1);
        session::Decision decision{.candidate = candidateId(rows.number(0)),
                                   .verdict = session::verdictOf(rows.text(6)),
                                   .reason = rows.text(7),
                                   .dissent = rows.text(8),
                                   .decidedBy = rows.text(9),
                                   .at = stamp.at,
                                   .word = {.zh = rows.text(11), .en = rows.text(10)},
                                   .signatures = {}};
        cases[rows.number(0)].decisions.push_back({std::move(stamp), std::move(decision)});
    }
}

void addStrokes(Connection& connection, std::int64_t position, std::map<std::int64_t, Case>& cases) {
    Rows rows(connection, R"sql(
SELECT c.number, s.uid, s.at, p.uid, a.device, s.sequence, d.uid, s.name, s.role, s.stands
FROM candidate c JOIN decision d ON d.candidate = c.id JOIN signature s ON s.decision = d.id
JOIN person p ON p.id = s.author JOIN actor a ON a.id = s.actor WHERE c.position = ?)sql",
              position);
    while (rows.next()) {
        auto stamp = stampAt(rows, 1);
        Stroke stroke{rows.text(6),
                      {rows.text(7), rows.text(8), stamp.at},
                      rows.number(9) != 0 ? Stroke::Kind::sign : Stroke::Kind::withdraw};
        cases[rows.number(0)].strokes.push_back({std::move(stamp), std::move(stroke)});
    }
}

} // namespace

std::map<std::int64_t, Case> readCases(Connection& connection, std::int64_t position) {
    std::map<std::int64_t, Case> cases;
    addDecisions(connection, position, cases);
    addStrokes(connection, position, cases);
    return cases;
}

std::map<std::int64_t, std::vector<records::NoticeRecord>> readNotices(Connection& connection,
                                                                       std::int64_t position) {
    std::map<std::int64_t, std::vector<records::NoticeRecord>> all;
    Rows rows(connection, R"sql(
SELECT c.number, n.uid, n.at, p.uid, a.device, n.sequence, n.promised, n.sent, n.kept_by
FROM candidate c JOIN notice n ON n.candidate = c.id JOIN person p ON p.id = n.author
JOIN actor a ON a.id = n.actor WHERE c.position = ?)sql",
              position);
    while (rows.next()) {
        auto stamp = stampAt(rows, 1);
        session::Notice notice{candidateId(rows.number(0)), rows.text(6), rows.text(7), rows.text(8),
                               stamp.at};
        all[rows.number(0)].push_back({std::move(stamp), std::move(notice)});
    }
    return all;
}

std::vector<records::NoteRecord> readNotes(Connection& connection, std::int64_t position) {
    std::vector<records::NoteRecord> all;
    Rows rows(connection, R"sql(
SELECT c.number, n.uid, n.at, p.uid, a.device, n.sequence, n.text, n.said_by
FROM candidate c JOIN debrief_note n ON n.candidate = c.id JOIN person p ON p.id = n.author
JOIN actor a ON a.id = n.actor WHERE c.position = ?)sql",
              position);
    while (rows.next()) {
        auto stamp = stampAt(rows, 1);
        session::DebriefNote note{candidateId(rows.number(0)), rows.text(6), rows.text(7), stamp.at};
        all.push_back({std::move(stamp), std::move(note)});
    }
    return all;
}

} // namespace store
