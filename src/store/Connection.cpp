// SPDX-License-Identifier: MIT
// Connecting, and what SQLite's result codes mean to a person.
#include "store/Connection.h"

#include "store/Failure.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace store {

Connection::Connection(std::filesystem::path path, int flags, Patience patience)
    : m_path(std::move(path)), m_db(std::filesystem::absolute(m_path).string(), flags | SQLite::OPEN_NOMUTEX,
                                    static_cast<int>(patience.wait.count())) {}

SQLite::Statement& Connection::prepared(const char* sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    return m_statements.try_emplace(sql, m_db, sql).first->second;
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
