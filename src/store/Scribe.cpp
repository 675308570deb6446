// SPDX-License-Identifier: MIT
// Sequences are kept in the file, so that two programs at it share them; the last time known is, too.
#include "store/Scribe.h"

#include "records/Moment.h"

namespace store {

std::int64_t Scribe::person(Connection& connection, const std::string& name) const {
    Rows known(connection, "SELECT id FROM person WHERE name = ? ORDER BY id LIMIT 1", name);
    if (known.next())
        return known.number(0);
    run(connection, "INSERT INTO person (uid, name) VALUES (?, ?)", m_writer.makeUid(), name);
    return connection.db().getLastInsertRowid();
}

const std::string& Scribe::device(Connection& connection) const {
    if (m_device.empty()) {
        Rows workspace(connection, "SELECT uid FROM workspace");
        workspace.next();
        m_device = records::derivedUid("device", workspace.text(0), m_writer.machineKey);
    }
    return m_device;
}

std::int64_t Scribe::actor(Connection& connection) const {
    if (!m_actor || m_actor->first != connection.takenBack())
        m_actor = {connection.takenBack(), findActor(connection)};
    return m_actor->second;
}

std::int64_t Scribe::findActor(Connection& connection) const {
    const auto& [person, program, machine] = m_writer.actor;
    Rows known(connection,
               "SELECT id FROM actor WHERE person = ? AND program = ? AND machine = ? AND device = ?", person,
               program, machine, device(connection));
    if (known.next())
        return known.number(0);
    run(connection, "INSERT INTO actor (person, program, machine, device) VALUES (?, ?, ?, ?)", person,
        program, machine, device(connection));
    return connection.db().getLastInsertRowid();
}

Stamped Scribe::stamp(Connection& connection, std::int64_t author) const {
    Stamped stamped{m_writer.makeUid(), {}, author, actor(connection), 1};
    {
        Rows known(connection,
                   "SELECT coalesce(max(last_at), ''),"
                   " max(CASE WHEN author = ? AND device = ? THEN last_sequence ELSE 0 END) FROM stream",
                   author, device(connection));
        known.next();
        stamped.at = records::nextMoment(m_clock.now(), known.text(0));
        stamped.sequence = known.number(1) + 1;
    }
    const auto* sql =
        stamped.sequence == 1
            ? "INSERT INTO stream (last_sequence, last_at, author, device) VALUES (?, ?, ?, ?)"
            : "UPDATE stream SET last_sequence = ?, last_at = ? WHERE author = ? AND device = ?";
    run(connection, sql, stamped.sequence, stamped.at, author, device(connection));
    return stamped;
}

} // namespace store
