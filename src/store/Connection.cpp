// SPDX-License-Identifier: MIT
// Connecting, and what SQLite's result codes mean to a person.
#include "store/Connection.h"

#include "store/Failure.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace store {

Connection::Connection(std::filesystem::path path, int flags, Patience patience)
    : m_path(std::move(path)), m_absolute(std::filesystem::absolute(m_path)),
      m_flags(flags | SQLite::OPEN_NOMUTEX), m_patience(patience) {
    open();
}

Connection::~Connection() {
    trySettle();
}

void Connection::open() {
    m_db = std::make_unique<SQLite::Database>(m_absolute.string(), m_flags,
                                              static_cast<int>(m_patience.wait.count()));
}

SQLite::Database& Connection::db() {
    if (!m_db)
        reopen();
    return *m_db;
}

SQLite::Statement& Connection::prepared(const char* sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    return m_statements.try_emplace(sql, db(), sql).first->second;
}

bool Connection::writing() const {
    return m_db && sqlite3_get_autocommit(m_db->getHandle()) == 0;
}

void Write::commit() {
    if (m_joins) {
        run(m_connection, "RELEASE part");
        m_committed = true;
        return;
    }
    m_connection.requireInPlace();
    try {
        run(m_connection, "COMMIT");
    } catch (const SQLite::Exception& error) {
        const int why = errno;
        if (error.getErrorCode() != SQLITE_IOERR || why == ENOSPC || why == EDQUOT || why == EFBIG)
            throw;
        throw trouble(Failure::unsure, m_connection.path(), error.what());
    }
    m_committed = true;
    m_connection.afterWriting();
}

app::Trouble troubleOf(const SQLite::Exception& error, int systemError, const std::filesystem::path& path) {
    const bool noRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
        return trouble(Failure::notDatabase, path);
    case SQLITE_CORRUPT:
        return trouble(Failure::damaged, path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return trouble(Failure::locked, path);
    case SQLITE_READONLY:
        return trouble(Failure::readOnlyFile, path);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return trouble(Failure::noAccess, path);
    case SQLITE_FULL:
        return trouble(Failure::diskFull, path);
    case SQLITE_CONSTRAINT:
        return trouble(Failure::refused, path, error.what());
    default:
        return trouble(noRoom ? Failure::diskFull : Failure::ioTrouble, path, error.what());
    }
}

} // namespace store
