// SPDX-License-Identifier: MIT
// What was promised to candidates, what was said in the debrief, and a position's own verdicts.
#include "store/CaseLog.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"
#include "records/Order.h"

namespace store {

using session::Notice;

void SqliteStore::keepNotice(const std::string& position, const Notice& notice,
                             const std::optional<Notice>& given) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto opening = requirePosition(*m_connection, position);
        const auto person = requireCandidate(*m_connection, opening, notice.candidate);
        const auto known = readNotices(*m_connection, opening)[candidateNumber(notice.candidate).value_or(0)];
        app::refuseWhen(records::checkNotice(known, notice, given));
        const auto stamp = m_scribe.stamp(*m_connection, notice.by);
        run(*m_connection, R"sql(
INSERT INTO notice (candidate, promised, sent, kept_by, uid, at, author, actor, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
            person, notice.promised, notice.sent, notice.by, stamp.uid, stamp.at, stamp.author, stamp.actor,
            stamp.sequence);
        write.commit();
    });
}

std::vector<Notice> SqliteStore::notices(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<Notice> all;
        for (const auto& [candidate, known] : readNotices(*m_connection, positionRow(position).value_or(0)))
            if (auto one = records::counting(known))
                all.push_back(std::move(*one));
        return all;
    });
}

void SqliteStore::addDebriefNote(const std::string& position, const session::DebriefNote& note) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto person =
            requireCandidate(*m_connection, requirePosition(*m_connection, position), note.candidate);
        app::refuseWhen(records::checkNote(note));
        const auto stamp = m_scribe.stamp(*m_connection, note.by);
        run(*m_connection, R"sql(
INSERT INTO debrief_note (candidate, text, said_by, uid, at, author, actor, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
            person, note.text, note.by, stamp.uid, stamp.at, stamp.author, stamp.actor, stamp.sequence);
        write.commit();
    });
}

std::vector<session::DebriefNote> SqliteStore::debriefNotes(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::DebriefNote> sorted;
        for (auto& record : records::inOrder(readNotes(*m_connection, positionRow(position).value_or(0))))
            sorted.push_back(std::move(record.what));
        return sorted;
    });
}

std::vector<app::CaseRecords> SqliteStore::caseRecords(const std::string& position) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        const auto row = positionRow(position).value_or(0);
        std::map<std::int64_t, app::CaseRecords> cases;
        for (auto& [number, decided] : readCases(*m_connection, row))
            cases[number].decided = std::move(decided);
        for (auto& [number, notices] : readNotices(*m_connection, row))
            cases[number].notices = std::move(notices);
        for (auto& note : readNotes(*m_connection, row))
            cases[candidateNumber(note.what.candidate).value_or(0)].notes.push_back(std::move(note));
        std::vector<app::CaseRecords> all;
        for (auto& [number, one] : cases) {
            one.candidate = candidateId(number);
            all.push_back(std::move(one));
        }
        return all;
    });
}

void SqliteStore::setVerdictWords(const std::string& position,
                                  const std::vector<session::VerdictWord>& words) {
    m_connection->attempt([&] {
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        app::refuseWhen(records::checkWords(words));
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
