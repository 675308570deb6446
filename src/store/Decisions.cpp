// SPDX-License-Identifier: MIT
// Decisions: every one is kept, the newest of a candidate counts.
#include "store/Keys.h"
#include "store/SqliteStore.h"

namespace store {

void SqliteStore::decide(const std::string& position, const session::Decision& decision) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, position), decision.candidate);
        run(*m_connection, R"sql(
INSERT INTO decision (candidate, verdict, reason, dissent, decided_by, at) VALUES (?, ?, ?, ?, ?, ?))sql",
            person, codeOf(decision.verdict), decision.reason, decision.dissent, decision.decidedBy,
            decision.at.empty() ? now() : decision.at);
        write.commit();
    });
}

std::vector<session::Decision> SqliteStore::decisions(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::Decision> all;
        Rows rows(*m_connection, R"sql(
SELECT c.number, d.verdict, d.reason, d.dissent, d.decided_by, d.at
FROM candidate c JOIN decision d ON d.id = (SELECT max(id) FROM decision WHERE candidate = c.id)
WHERE c.position = ? ORDER BY c.number)sql",
                  positionRow(position).value_or(0));
        while (rows.next())
            all.push_back({candidateId(rows.number(0)),
                           session::verdictOf(rows.text(1)).value_or(session::Verdict::hold), rows.text(2),
                           rows.text(3), rows.text(4), rows.text(5)});
        return all;
    });
}

} // namespace store
