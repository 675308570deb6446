// SPDX-License-Identifier: MIT
// Looks at a file without touching it, then opens or makes it.
#include "store/Failure.h"
#include "store/Files.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

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

/// Reading every page of a large file would be felt at each start; then the tables without marks and log
/// stand for all, and check() reads the rest.
void requireSound(SQLite::Database& db, const fs::path& path) {
    constexpr std::uintmax_t quicklyRead = 16u * 1024 * 1024;
    const bool large = fs::file_size(path) > quicklyRead;
    const auto pragmas =
        large ? std::vector<const char*>{"PRAGMA quick_check('workspace')", "PRAGMA quick_check('position')",
                                         "PRAGMA quick_check('frozen_plan')",
                                         "PRAGMA quick_check('candidate')", "PRAGMA quick_check('scorecard')"}
              : std::vector<const char*>{"PRAGMA quick_check(1)"};
    for (const auto* pragma : pragmas)
        if (db.execAndGet(pragma).getString() != "ok")
            throw trouble(Failure::damaged, path);
}

/// Looks at a file that nobody has open, leaving no trace. False when another program has it open: then
/// SQLite's locks are needed.
bool inspectedAlone(const fs::path& path) {
    if (hasSideFile(path))
        return false;
    try {
        attempt(path, [&] {
            SQLite::Database db(untouchedUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
            requireOurs(db, path);
            requireSound(db, path);
        });
    } catch (const app::Trouble&) {
        // Another program that opened it meanwhile may have written while we read.
        if (!hasSideFile(path))
            throw;
        return false;
    }
    return true;
}

// Until a file is known to be ours and sound, closing it must not write its log back into it.
enum class AtClose { writeBack, leaveLog };

void set(Connection& connection, AtClose wanted) {
    sqlite3_db_config(connection.db().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                      wanted == AtClose::leaveLog ? 1 : 0, nullptr);
}

std::unique_ptr<Connection> connect(const fs::path& path, Patience patience) {
    return attempt(path,
                   [&] { return std::make_unique<Connection>(path, SQLite::OPEN_READWRITE, patience); });
}

void build(const fs::path& path, Patience patience) {
    const auto connection = connect(path, patience);
    connection->attempt([&] {
        configure(connection->db());
        migrate(*connection);
        connection->db().exec("PRAGMA journal_mode = WAL");
    });
}

} // namespace

void configure(SQLite::Database& db) {
    for (const auto* pragma :
         {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON",
          "PRAGMA secure_delete = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
          "PRAGMA temp_store = MEMORY"})
        db.exec(pragma);
}

std::unique_ptr<Connection> openConnection(const fs::path& path, Patience patience) {
    requireUsableFile(path);
    const bool sound = inspectedAlone(path);
    auto connection = connect(path, patience);
    connection->attempt([&] {
        set(*connection, AtClose::leaveLog);
        requireOurs(connection->db(), path);
        if (!sound)
            requireSound(connection->db(), path);
        configure(connection->db());
        if (connection->db().execAndGet("PRAGMA journal_mode").getString() != "wal")
            connection->db().exec("PRAGMA journal_mode = WAL");
        migrate(*connection);
        set(*connection, AtClose::writeBack);
        connection->watch();
    });
    return connection;
}

std::unique_ptr<app::Store> openWorkspace(const fs::path& path, const app::Clock& clock, Patience patience) {
    return std::make_unique<SqliteStore>(openConnection(path, patience), clock, patience);
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
