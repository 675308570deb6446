// SPDX-License-Identifier: MIT
// Looks at a file without touching it, then opens or makes it.
#include "store/Backup.h"
#include "store/Failure.h"
#include "store/Files.h"
#include "store/LookOnly.h"
#include "store/OwnParts.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

#include <cstdlib>
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
    constexpr std::uintmax_t quicklyRead = std::uintmax_t{16} * 1024 * 1024;
    const bool large = fs::file_size(path) > quicklyRead;
    const auto pragmas =
        large ? std::vector<const char*>{"PRAGMA quick_check('workspace')", "PRAGMA quick_check('position')",
                                         "PRAGMA quick_check('frozen_plan')",
                                         "PRAGMA quick_check('candidate')", "PRAGMA quick_check('scorecard')"}
              : std::vector<const char*>{"PRAGMA quick_check(1)"};
    for (const auto* pragma : pragmas) {
        const auto said = db.execAndGet(pragma).getString();
        if (said != "ok")
            throw isUnread(said) ? trouble(Failure::ioTrouble, path, said) : trouble(Failure::damaged, path);
    }
}

/// Before any statement reads a table: what the file brings along could run with it.
void requireOwnParts(SQLite::Database& db, const fs::path& path) {
    if (const auto parts = foreignParts(db, versionOf(db)); !parts.empty())
        throw trouble(Failure::foreignPart, path.string(), parts.front());
}

void requireSoundPlans(SQLite::Database& db, const fs::path& path) {
    if (const auto findings = unsoundPlans(db); !findings.empty())
        throw trouble(Failure::impossiblePlan, path.string(), findings.front().arguments.front());
}

/// Looks at a file that nobody has open, leaving no trace. False when another program has it open: then
/// SQLite's locks are needed.
bool inspectedAlone(const fs::path& path) {
    if (hasSideFile(path))
        return false;
    try {
        attempt(path, [&] {
            Connection connection(path, Manner::frozen, Patience{});
            inspect(connection.db(), path);
        });
    } catch (const app::SystemError&) {
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
    return attempt(path, [&] { return std::make_unique<Connection>(path, Manner::write, patience); });
}

/// A key writes a page of each of four tables whole, and waits for them: half of SQLite's usual size halves
/// that and reads as quickly.
constexpr const char* smallPages = "PRAGMA page_size = 2048";

void build(const fs::path& path, Patience patience) {
    const auto connection = connect(path, patience);
    connection->attempt([&] {
        configure(connection->db());
        connection->db().exec(smallPages);
        migrate(*connection);
        connection->db().exec("PRAGMA journal_mode = WAL");
    });
}

std::unique_ptr<Connection> openToWrite(const fs::path& path, const app::Clock& clock, Patience patience) {
    sweepLeftovers(path.parent_path());
    const bool sound = inspectedAlone(path);
    auto connection = connect(path, patience);
    connection->attempt([&] {
        set(*connection, AtClose::leaveLog);
        if (sound)
            requireOurs(connection->db(), path);
        else
            inspect(connection->db(), path);
        configure(connection->db());
        if (connection->db().execAndGet("PRAGMA journal_mode").getString() != "wal")
            connection->db().exec("PRAGMA journal_mode = WAL");
        if (versionOf(connection->db()) < latestVersion()) {
            keepBackup(*connection, clock, Due::now);
            migrate(*connection);
        }
        set(*connection, AtClose::writeBack);
        connection->watch();
    });
    return connection;
}

} // namespace

void configure(SQLite::Database& db) {
    for (const auto* pragma :
         {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON",
          "PRAGMA secure_delete = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
          "PRAGMA temp_store = MEMORY"})
        db.exec(pragma);
}

bool isUnread(std::string_view said) {
    constexpr std::string_view before = "error code=";
    const auto at = said.find(before);
    if (at == std::string_view::npos)
        return said.find("failed to get page") != std::string_view::npos;
    const auto code = std::strtol(std::string(said.substr(at + before.size())).c_str(), nullptr, 10);
    return (code & 0xFF) == SQLITE_IOERR || code == SQLITE_NOMEM;
}

void inspect(SQLite::Database& db, const fs::path& path) {
    configure(db);
    requireOurs(db, path);
    requireOwnParts(db, path);
    requireSound(db, path);
    requireSoundPlans(db, path);
}

std::unique_ptr<Connection> openConnection(const fs::path& path, const app::Clock& clock, Patience patience) {
    requireReadableFile(path);
    if (const auto forbidden = whatForbidsWriting(path))
        return lookAt(path, patience, *forbidden);
    try {
        return openToWrite(path, clock, patience);
    } catch (const app::SystemError& trouble) {
        const auto& code = trouble.finding().code;
        if (code != "disk-full" && code != "read-only-file")
            throw;
        return lookAt(path, patience, code == "disk-full" ? Failure::diskFull : Failure::readOnlyFile);
    }
}

std::unique_ptr<app::Store> openWorkspace(const fs::path& path, const app::Clock& clock, Patience patience,
                                          Backups backups, Writer writer) {
    auto connection = openConnection(path, clock, patience);
    if (backups == Backups::daily && !connection->whyLookOnly())
        keepBackup(*connection, clock, Due::daily);
    return std::make_unique<SqliteStore>(std::move(connection), clock, patience, std::move(writer));
}

std::unique_ptr<app::Store> createWorkspace(const fs::path& path, const app::Clock& clock, Patience patience,
                                            Writer writer) {
    requireFreeName(path);
    {
        NewFile file(path);
        build(file.path(), patience);
        file.publish();
    }
    return openWorkspace(path, clock, patience, Backups::none, std::move(writer));
}

} // namespace store
