// SPDX-License-Identifier: MIT
// The people interviewed for a position.
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include <nlohmann/json.hpp>

namespace store {

namespace {

using nlohmann::json;

std::string jsonOf(const std::map<std::string, std::string>& more) {
    return json(more).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

std::vector<std::string> SqliteStore::addCandidates(const std::string& position,
                                                    const std::vector<session::NewCandidate>& people) {
    return m_connection->attempt([&] {
        std::vector<std::string> ids;
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        for (const auto& person : people) {
            Rows next(*m_connection,
                      "UPDATE position SET last_candidate = last_candidate + 1 WHERE id = ? RETURNING "
                      "last_candidate",
                      row);
            next.next();
            const auto number = next.number(0);
            const auto stamp = m_scribe.stampOfUser(*m_connection);
            run(*m_connection, R"sql(
INSERT INTO candidate (position, number, name, email, phone, source, note, more, uid, at, author, actor, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                row, number, person.name, person.email, person.phone, person.source, person.note,
                jsonOf(person.more), stamp.uid, stamp.at, stamp.author, stamp.actor, stamp.sequence);
            ids.push_back(candidateId(number));
        }
        write.commit();
        return ids;
    });
}

std::vector<session::Candidate> SqliteStore::candidates(const std::string& position) const {
    return m_connection->attempt([&] {
        std::vector<session::Candidate> all;
        Rows rows(*m_connection, R"sql(
SELECT number, name, email, phone, source, note, more, uid FROM candidate WHERE position = ? ORDER BY number)sql",
                  positionRow(position).value_or(0));
        while (rows.next()) {
            session::Candidate person;
            person.id = candidateId(rows.number(0));
            person.name = rows.text(1);
            person.email = rows.text(2);
            person.phone = rows.text(3);
            person.source = rows.text(4);
            person.note = rows.text(5);
            person.uid = rows.text(7);
            const auto more = json::parse(rows.text(6), nullptr, false);
            if (!more.is_object())
                throw trouble(Failure::damaged, path());
            for (const auto& [name, value] : more.items())
                person.more.emplace(name, value.is_string() ? value.get<std::string>() : value.dump());
            all.push_back(std::move(person));
        }
        return all;
    });
}

} // namespace store
