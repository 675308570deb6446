// SPDX-License-Identifier: MIT
// Decisions and their signatures, as rows; which of them counts is the rules' affair.
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"

#include <map>

namespace store {

namespace {

using records::Case;
using records::Stroke;
using session::Decision;
using session::Signature;

std::string_view codeOf(const std::optional<session::Verdict>& verdict) {
    return verdict ? session::codeOf(*verdict) : std::string_view();
}

void addDecisions(Connection& connection, std::int64_t position, std::map<std::string, Case>& cases) {
    Rows rows(connection, R"sql(
SELECT c.number, d.verdict, d.reason, d.dissent, d.decided_by, d.at, d.word_en, d.word_zh,
    d.uid, p.uid, a.device, d.sequence
FROM candidate c JOIN decision d ON d.candidate = c.id JOIN person p ON p.id = d.author
JOIN actor a ON a.id = d.actor WHERE c.position = ?)sql",
              position);
    while (rows.next()) {
        const auto candidate = candidateId(rows.number(0));
        cases[candidate].decisions.push_back(
            {{rows.text(8), rows.text(5), rows.text(9), rows.text(10), rows.number(11)},
             {.candidate = candidate,
              .verdict = session::verdictOf(rows.text(1)),
              .reason = rows.text(2),
              .dissent = rows.text(3),
              .decidedBy = rows.text(4),
              .at = rows.text(5),
              .word = {.zh = rows.text(7), .en = rows.text(6)},
              .signatures = {}}});
    }
}

void addStrokes(Connection& connection, std::int64_t position, std::map<std::string, Case>& cases) {
    Rows rows(connection, R"sql(
SELECT c.number, d.uid, s.name, s.role, s.at, s.stands, s.uid, p.uid, a.device, s.sequence
FROM candidate c JOIN decision d ON d.candidate = c.id JOIN signature s ON s.decision = d.id
JOIN person p ON p.id = s.author JOIN actor a ON a.id = s.actor WHERE c.position = ?)sql",
              position);
    while (rows.next())
        cases[candidateId(rows.number(0))].strokes.push_back(
            {{rows.text(6), rows.text(4), rows.text(7), rows.text(8), rows.number(9)},
             {rows.text(1),
              {rows.text(2), rows.text(3), rows.text(4)},
              rows.number(5) != 0 ? Stroke::Kind::sign : Stroke::Kind::withdraw}});
}

/// By candidate's id.
std::map<std::string, Case> casesOf(Connection& connection, std::int64_t position) {
    std::map<std::string, Case> cases;
    addDecisions(connection, position, cases);
    addStrokes(connection, position, cases);
    return cases;
}

} // namespace

void SqliteStore::decide(const std::string& position, const Decision& decision,
                         const std::optional<Decision>& given) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto opening = requirePosition(*m_connection, position);
        const auto person = requireCandidate(*m_connection, opening, decision.candidate);
        app::refuseWhen(
            records::checkDecision(casesOf(*m_connection, opening)[decision.candidate], decision, given));
        const auto stamp = m_scribe.stamp(*m_connection, decision.decidedBy);
        run(*m_connection, R"sql(
INSERT INTO decision (candidate, verdict, word_en, word_zh, reason, dissent, decided_by, uid, at, author, actor,
    sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
            person, codeOf(decision.verdict), decision.word.en, decision.word.zh, decision.reason,
            decision.dissent, decision.decidedBy, stamp.uid, stamp.at, stamp.author, stamp.actor,
            stamp.sequence);
        write.commit();
    });
}

std::vector<Decision> SqliteStore::decisions(const std::string& position) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        const auto cases = casesOf(*m_connection, positionRow(position).value_or(0));
        std::map<std::int64_t, Decision> counting;
        for (const auto& [candidate, one] : cases)
            if (auto decision = records::counting(one))
                counting.emplace(candidateNumber(candidate).value_or(0), std::move(*decision));
        std::vector<Decision> all;
        for (auto& [number, decision] : counting)
            all.push_back(std::move(decision));
        return all;
    });
}

std::vector<Decision> SqliteStore::decisionLog(const std::string& position,
                                               const std::string& candidate) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        auto cases = casesOf(*m_connection, positionRow(position).value_or(0));
        std::vector<Decision> log;
        for (auto& record : records::decisionLog(cases[candidate]))
            log.push_back(std::move(record.what));
        return log;
    });
}

void SqliteStore::sign(const std::string& position, const Decision& given, const Signature& signature) {
    recordSignature(position, given, signature, Stroke::Kind::sign);
}

void SqliteStore::withdraw(const std::string& position, const Decision& given, const Signature& signature) {
    recordSignature(position, given, signature, Stroke::Kind::withdraw);
}

void SqliteStore::recordSignature(const std::string& position, const Decision& given,
                                  const Signature& signature, Stroke::Kind kind) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto opening = requirePosition(*m_connection, position);
        (void)requireCandidate(*m_connection, opening, given.candidate);
        auto checked =
            records::checkStroke(casesOf(*m_connection, opening)[given.candidate], given, signature, kind);
        if (auto* refusal = std::get_if<records::Refusal>(&checked))
            app::refuse(std::move(*refusal));
        const auto stamp = m_scribe.stamp(*m_connection, signature.name);
        run(*m_connection, R"sql(
INSERT INTO signature (decision, name, role, stands, uid, at, author, actor, sequence)
SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM decision WHERE uid = ?)sql",
            signature.name, signature.role, kind == Stroke::Kind::sign ? 1 : 0, stamp.uid, stamp.at,
            stamp.author, stamp.actor, stamp.sequence, std::get<Stroke>(checked).decision);
        write.commit();
    });
}

} // namespace store
