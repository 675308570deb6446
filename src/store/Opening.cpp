// SPDX-License-Identifier: MIT
// Looks at a file without touching it, then opens or makes it.
#include "store/Failure.h"
#include "store/Files.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

#include <array>
#include <sqlite3.h>

namespace store {

namespace {

namespace fs = std::filesystem;

bool hasSideFile(const fs::path& path) {
    for (const auto* suffix : {"-wal", "-journal"}) {
        auto beside = path;
        beside += suffix;
        std::error_code ignored;
        if (fs::exists(beside, ignored))
            return true;
    }
    return false;
}

/// An URI by which SQLite reads the file and nothing else: no lock, no side file, no write.
std::string untouchedUri(const fs::path& path) {
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        constexpr std::string_view hex = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x20)
            uri += {'%', hex[byte >> 4], hex[byte & 15]};
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

void requireOurs(SQLite::Database& db, const fs::path& path) {
    if (db.execAndGet("PRAGMA application_id").getInt64() != applicationId)
        throw trouble(Failure::foreign, path);
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version > latestVersion())
        throw trouble(Failure::newer, path);
    if (version < 1)
        throw trouble(Failure::foreign, path);
}

void requireSound(SQLite::Database& db, const fs::path& path) {
    if (db.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        throw trouble(Failure::damaged, path);
}

void inspect(const fs::path& path) {
    attempt(path, [&] {
        SQLite::Database db(untouchedUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        requireOurs(db, path);
        requireSound(db, path);
    });
}

/// Nobody but us may change the answers between looking and opening, so an open file is looked at again
/// through its locks.
void checkpointAtClose(Connection& connection, int yes) {
    sqlite3_db_config(connection.db().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, yes == 1 ? 0 : 1,
                      nullptr);
}

void configure(Connection& connection) {
    for (const auto* pragma :
         {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON",
          "PRAGMA secure_delete = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"})
        connection.db().exec(pragma);
}

std::unique_ptr<Connection> connect(const fs::path& path, Patience patience) {
    return attempt(path,
                   [&] { return std::make_unique<Connection>(path, SQLite::OPEN_READWRITE, patience); });
}

void build(const fs::path& path, Patience patience) {
    const auto connection = connect(path, patience);
    connection->attempt([&] {
        configure(*connection);
        migrate(*connection);
        connection->db().exec("PRAGMA journal_mode = WAL");
    });
}

} // namespace

std::unique_ptr<app::Store> openWorkspace(const fs::path& path, const app::Clock& clock, Patience patience) {
    requireUsableFile(path);
    const bool alone = !hasSideFile(path);
    if (alone) {
        try {
            inspect(path);
        } catch (const app::Trouble&) {
            if (!hasSideFile(path))
                throw;
        }
    }
    auto connection = connect(path, patience);
    connection->attempt([&] {
        checkpointAtClose(*connection, 0);
        requireOurs(connection->db(), path);
        if (!alone)
            requireSound(connection->db(), path);
        configure(*connection);
        if (connection->db().execAndGet("PRAGMA journal_mode").getString() != "wal")
            connection->db().exec("PRAGMA journal_mode = WAL");
        migrate(*connection);
        checkpointAtClose(*connection, 1);
    });
    return std::make_unique<SqliteStore>(std::move(connection), clock);
}

std::unique_ptr<app::Store> createWorkspace(const fs::path& path, const app::Clock& clock,
                                            Patience patience) {
    requireFreeName(path);
    {
        NewFile file(path);
        build(file.path(), patience);
        file.publish();
    }
    return openWorkspace(path, clock, patience);
}

} // namespace store
