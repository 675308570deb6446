// SPDX-License-Identifier: MIT
// What was promised to candidates, what was said in the debrief, and a position's own verdicts.
#include "store/Keys.h"
#include "store/SqliteStore.h"

namespace store {

void SqliteStore::keepNotice(const std::string& position, const session::Notice& notice) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, position), notice.candidate);
        run(*m_connection,
            "INSERT INTO notice (candidate, promised, sent, kept_by, at) VALUES (?, ?, ?, ?, ?)", person,
            notice.promised, notice.sent, notice.by, notice.at.empty() ? now() : notice.at);
        write.commit();
    });
}

std::vector<session::Notice> SqliteStore::notices(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::Notice> all;
        Rows rows(*m_connection, R"sql(
SELECT c.number, n.promised, n.sent, n.kept_by, n.at
FROM candidate c JOIN notice n ON n.id = (SELECT max(id) FROM notice WHERE candidate = c.id)
WHERE c.position = ? AND n.promised || n.sent <> '' ORDER BY c.number)sql",
                  positionRow(position).value_or(0));
        while (rows.next())
            all.push_back(
                {candidateId(rows.number(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
        return all;
    });
}

void SqliteStore::addDebriefNote(const std::string& position, const session::DebriefNote& note) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, position), note.candidate);
        run(*m_connection, "INSERT INTO debrief_note (candidate, text, said_by, at) VALUES (?, ?, ?, ?)",
            person, note.text, note.by, note.at.empty() ? now() : note.at);
        write.commit();
    });
}

std::vector<session::DebriefNote> SqliteStore::debriefNotes(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::DebriefNote> all;
        Rows rows(*m_connection, R"sql(
SELECT c.number, n.text, n.said_by, n.at FROM candidate c JOIN debrief_note n ON n.candidate = c.id
WHERE c.position = ? ORDER BY n.id)sql",
                  positionRow(position).value_or(0));
        while (rows.next())
            all.push_back({candidateId(rows.number(0)), rows.text(1), rows.text(2), rows.text(3)});
        return all;
    });
}

void SqliteStore::setVerdictWords(const std::string& position,
                                  const std::vector<session::VerdictWord>& words) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        run(*m_connection, "DELETE FROM verdict_word WHERE position = ?", row);
        std::int64_t number = 0;
        for (const auto& word : words)
            run(*m_connection, "INSERT INTO verdict_word VALUES (?, ?, ?, ?, ?)", row, ++number, word.text.en,
                word.text.zh, word.meaning ? session::codeOf(*word.meaning) : std::string_view());
        write.commit();
    });
}

std::vector<session::VerdictWord> SqliteStore::verdictWords(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::VerdictWord> all;
        Rows rows(*m_connection,
                  "SELECT word_en, word_zh, meaning FROM verdict_word WHERE position = ? ORDER BY number",
                  positionRow(position).value_or(0));
        while (rows.next())
            all.push_back({{.zh = rows.text(1), .en = rows.text(0)}, session::verdictOf(rows.text(2))});
        return all;
    });
}

} // namespace store
