// SPDX-License-Identifier: MIT
// Connecting, and what SQLite's result codes mean to a person.
#include "store/Connection.h"

#include "store/Failure.h"
#include "store/Settling.h"

#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace store {

namespace {

/// The file's name as an URI with what SQLite shall know about it.
std::string uriOf(const std::filesystem::path& path, std::string_view query) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        constexpr std::string_view hex = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x20)
            uri += {'%', hex[byte >> 4], hex[byte & 15]};
        else
            uri += c;
    }
    return uri.append(query);
}

std::pair<std::optional<FileFacts>, std::optional<FileFacts>>
factsWithLog(const std::filesystem::path& path) {
    std::error_code error;
    const auto real = std::filesystem::canonical(path, error);
    return {factsOf(path), factsOf(beside(error ? path : real, "-wal"))};
}

} // namespace

Connection::Connection(std::filesystem::path path, Manner manner, Patience patience)
    : m_path(std::move(path)), m_absolute(std::filesystem::absolute(m_path)), m_manner(manner),
      m_patience(patience) {
    open();
}

Connection::~Connection() {
    noteClosed(this);
    trySettle();
}

void Connection::open() {
    const int wait = static_cast<int>(m_patience.wait.count());
    const auto made = [&](const std::string& name, int flags) {
        m_db = std::make_unique<SQLite::Database>(name, flags | SQLite::OPEN_NOMUTEX, wait);
    };
    const int look = SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    m_seen = factsWithLog(m_absolute);
    switch (m_manner) {
    case Manner::write:
        return made(m_absolute.string(), SQLite::OPEN_READWRITE);
    case Manner::shared:
        return made(uriOf(m_absolute, "?mode=ro"), look);
    case Manner::alone:
        made(uriOf(m_absolute, "?mode=ro&vfs=unix-none"), look);
        m_db->exec("PRAGMA locking_mode = EXCLUSIVE"); // its index of the log is in memory
        return;
    case Manner::frozen:
        return made(uriOf(m_absolute, "?immutable=1"), look);
    case Manner::memory:
        return made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    }
}

void Connection::refresh() {
    if (!m_lookOnly || (m_manner != Manner::alone && m_manner != Manner::frozen))
        return;
    const auto now = factsWithLog(m_absolute);
    if (!now.first || now == m_seen)
        return;
    m_manner = now.second && now.second->size > 0 ? Manner::alone : Manner::frozen;
    m_statements.clear();
    open();
    configure(*m_db);
    ++m_changes;
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

app::SystemError troubleOf(const SQLite::Exception& error, int systemError,
                           const std::filesystem::path& path) {
    const bool noRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
        return trouble(Failure::notDatabase, path);
    case SQLITE_CORRUPT:
        // A disk that cannot read a page is told by SQLite as a damaged file.
        if (systemError == EIO || systemError == ENXIO)
            return trouble(Failure::ioTrouble, path, std::strerror(systemError));
        return trouble(Failure::damaged, path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return trouble(Failure::locked, path);
    case SQLITE_READONLY:
        if (error.getExtendedErrorCode() == SQLITE_READONLY_RECOVERY ||
            error.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK ||
            error.getExtendedErrorCode() == SQLITE_READONLY_CANTINIT)
            return trouble(Failure::unreadLog, path);
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
