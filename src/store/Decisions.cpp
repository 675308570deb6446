// SPDX-License-Identifier: MIT
// Decisions and their signatures: every one is kept, the newest of a candidate counts.
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include <algorithm>

namespace store {

namespace {

using session::Decision;
using session::Signature;

std::string_view codeOf(const std::optional<session::Verdict>& verdict) {
    return verdict ? session::codeOf(*verdict) : std::string_view();
}

/// A decision with the rows of its candidate and its own.
struct Stored {
    std::int64_t row = 0;
    std::int64_t candidate = 0;
    Decision decision;
};

std::vector<Stored> readAll(Connection& connection, std::int64_t position) {
    std::vector<Stored> all;
    Rows rows(connection, R"sql(
SELECT d.id, c.id, c.number, d.verdict, d.reason, d.dissent, d.decided_by, d.at, d.word_en, d.word_zh
FROM candidate c JOIN decision d ON d.candidate = c.id WHERE c.position = ? ORDER BY c.number, d.id)sql",
              position);
    while (rows.next())
        all.push_back({rows.number(0),
                       rows.number(1),
                       {.candidate = candidateId(rows.number(2)),
                        .verdict = session::verdictOf(rows.text(3)),
                        .reason = rows.text(4),
                        .dissent = rows.text(5),
                        .decidedBy = rows.text(6),
                        .at = rows.text(7),
                        .word = {.zh = rows.text(9), .en = rows.text(8)},
                        .signatures = {}}});
    return all;
}

/// Signatures of a decision row as they stand after the last recordSignature of each name and role.
void addSignatures(Connection& connection, std::int64_t decision, std::vector<Signature>& signatures) {
    Rows rows(connection, "SELECT name, role, at, stands FROM signature WHERE decision = ? ORDER BY id",
              decision);
    while (rows.next()) {
        const Signature one{rows.text(0), rows.text(1), rows.text(2)};
        std::erase_if(signatures,
                      [&](const Signature& old) { return old.name == one.name && old.role == one.role; });
        if (rows.number(3) != 0)
            signatures.push_back(one);
    }
}

/// The last of a candidate's rows, with the signatures of every row that says the same.
Decision newest(Connection& connection, const std::vector<Stored>& all, std::size_t last) {
    auto decision = all[last].decision;
    for (std::size_t at = 0; at <= last; ++at)
        if (all[at].candidate == all[last].candidate && session::sameContent(all[at].decision, decision))
            addSignatures(connection, all[at].row, decision.signatures);
    return decision;
}

} // namespace

void SqliteStore::decide(const std::string& position, const Decision& decision) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, position), decision.candidate);
        run(*m_connection, R"sql(
INSERT INTO decision (candidate, verdict, word_en, word_zh, reason, dissent, decided_by, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
            person, codeOf(decision.verdict), decision.word.en, decision.word.zh, decision.reason,
            decision.dissent, decision.decidedBy, decision.at.empty() ? now() : decision.at);
        write.commit();
    });
}

std::vector<Decision> SqliteStore::decisions(const std::string& position) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        const auto all = readAll(*m_connection, positionRow(position).value_or(0));
        std::vector<Decision> counting;
        for (std::size_t at = 0; at < all.size(); ++at) {
            const bool last = at + 1 == all.size() || all[at + 1].candidate != all[at].candidate;
            if (last && session::isDecided(all[at].decision))
                counting.push_back(newest(*m_connection, all, at));
        }
        return counting;
    });
}

std::vector<Decision> SqliteStore::decisionLog(const std::string& position,
                                               const std::string& candidate) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        std::vector<Decision> log;
        for (auto& stored : readAll(*m_connection, positionRow(position).value_or(0)))
            if (stored.decision.candidate == candidate) {
                addSignatures(*m_connection, stored.row, stored.decision.signatures);
                log.push_back(std::move(stored.decision));
            }
        return log;
    });
}

void SqliteStore::sign(const std::string& position, const Decision& given, const Signature& signature) {
    recordSignature(position, given, signature, Stroke::sign);
}

void SqliteStore::withdraw(const std::string& position, const Decision& given, const Signature& signature) {
    recordSignature(position, given, signature, Stroke::withdraw);
}

void SqliteStore::recordSignature(const std::string& position, const Decision& given,
                                  const Signature& signature, Stroke kind) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto opening = requirePosition(*m_connection, position);
        const auto person = requireCandidate(*m_connection, opening, given.candidate);
        const auto all = readAll(*m_connection, opening);
        const auto last = std::find_if(all.rbegin(), all.rend(),
                                       [&](const Stored& one) { return one.candidate == person; });
        if (last == all.rend() || !session::isDecided(last->decision))
            throw trouble(Failure::notDecided, given.candidate);
        if (!session::sameContent(last->decision, given))
            throw trouble(Failure::otherDecision, given.candidate);
        run(*m_connection, "INSERT INTO signature (decision, name, role, stands, at) VALUES (?, ?, ?, ?, ?)",
            last->row, signature.name, signature.role, kind == Stroke::sign ? 1 : 0,
            signature.at.empty() ? now() : signature.at);
        write.commit();
    });
}

} // namespace store
