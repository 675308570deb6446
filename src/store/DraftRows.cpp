// SPDX-License-Identifier: MIT
// Texts being typed: one row a place, replaced while typing goes on and gone when the text was handed over.
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "session/Time.h"

namespace store {

void SqliteStore::keepDraft(const session::DraftPlace& place, const std::string& text) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, place.position), place.candidate);
        run(*m_connection,
            "INSERT OR REPLACE INTO draft (candidate, interviewer, item, text, at) VALUES (?, ?, ?, ?, ?)",
            person, place.interviewer, place.item, text, session::utcText(m_clock.now()));
        write.commit();
    });
}

void SqliteStore::dropDraft(const session::DraftPlace& place) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        run(*m_connection, R"sql(
DELETE FROM draft WHERE candidate = (SELECT id FROM candidate WHERE position = ? AND number = ?)
AND interviewer = ? AND item = ?)sql",
            positionRow(place.position).value_or(0), candidateNumber(place.candidate).value_or(0),
            place.interviewer, place.item);
        write.commit();
    });
}

std::vector<session::Draft> SqliteStore::drafts(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::Draft> all;
        Rows rows(*m_connection, R"sql(
SELECT c.number, d.interviewer, d.item, d.text, d.at FROM candidate c JOIN draft d ON d.candidate = c.id
WHERE c.position = ? ORDER BY c.number, d.interviewer, d.item)sql",
                  positionRow(position).value_or(0));
        while (rows.next())
            all.push_back({{position, candidateId(rows.number(0)), rows.text(1), rows.text(2)},
                           rows.text(3),
                           rows.text(4)});
        return all;
    });
}

} // namespace store
