// SPDX-License-Identifier: MIT
// Decisions and their signatures, as rows; which of them counts is the rules' affair.
#include "store/CaseLog.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"

namespace store {

namespace {

using records::Case;
using records::Stroke;
using session::Decision;
using session::Signature;

std::string_view codeOf(const std::optional<session::Verdict>& verdict) {
    return verdict ? session::codeOf(*verdict) : std::string_view();
}

Case caseOf(Connection& connection, std::int64_t position, const std::string& candidate) {
    return readCases(connection, position)[candidateNumber(candidate).value_or(0)];
}

} // namespace

void SqliteStore::decide(const std::string& position, const Decision& decision,
                         const std::optional<Decision>& given) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto opening = requirePosition(*m_connection, position);
        const auto person = requireCandidate(*m_connection, opening, decision.candidate);
        app::refuseWhen(
            records::checkDecision(caseOf(*m_connection, opening, decision.candidate), decision, given));
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
        std::vector<Decision> all;
        for (const auto& [candidate, one] : readCases(*m_connection, positionRow(position).value_or(0)))
            if (auto decision = records::counting(one))
                all.push_back(std::move(*decision));
        return all;
    });
}

std::vector<Decision> SqliteStore::decisionLog(const std::string& position,
                                               const std::string& candidate) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        std::vector<Decision> log;
        for (auto& record :
             records::decisionLog(caseOf(*m_connection, positionRow(position).value_or(0), candidate)))
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
            records::checkStroke(caseOf(*m_connection, opening, given.candidate), given, signature, kind);
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
