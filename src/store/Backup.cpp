// SPDX-License-Identifier: MIT
// Consistent copies while the workspace is in use, one on demand and three in rotation.
#include "store/Backup.h"

#include "store/Files.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace store {

namespace fs = std::filesystem;
using std::chrono::system_clock;
using words::message;

namespace {

/// The name itself: a link is not followed.
std::optional<struct stat> named(const fs::path& path) {
    struct stat what {};
    if (lstat(path.c_str(), &what) != 0)
        return std::nullopt;
    return what;
}

std::string uidOf(SQLite::Database& db) {
    return db.execAndGet("SELECT uid FROM workspace").getString();
}

/// Whose workspace a backup is of; empty when it is none.
std::string uidIn(const fs::path& backup) {
    try {
        Connection connection(backup, Manner::frozen, Patience{});
        configure(connection.db());
        const bool ours = connection.db().execAndGet("PRAGMA application_id").getInt64() == applicationId;
        return ours ? uidOf(connection.db()) : std::string();
    } catch (const SQLite::Exception&) {
        return {};
    }
}

/// Free, or a backup of this workspace that nobody works with: anything else of that name stays.
bool mayTake(const fs::path& slot, const std::string& uid) {
    const auto what = named(slot);
    if (!what)
        return true;
    return S_ISREG(what->st_mode) && !named(beside(slot, "-wal")) && uidIn(slot) == uid;
}

/// Newest first.
std::vector<fs::path> slotsOf(const fs::path& workspace, const std::string& uid) {
    constexpr int mostTried = 99;
    std::vector<fs::path> slots;
    for (int number = 1; number <= mostTried && slots.size() < backupsKept; ++number)
        if (auto path = backupPath(workspace, number); mayTake(path, uid))
            slots.push_back(std::move(path));
    return slots;
}

bool isFresh(const fs::path& newest, system_clock::time_point now) {
    const auto what = named(newest);
    if (!what)
        return false;
    const auto age = now - system_clock::from_time_t(what->st_mtime);
    return age >= std::chrono::seconds(-1) && age < std::chrono::hours(24);
}

void stamp(const fs::path& path, system_clock::time_point moment) {
    const timespec time{system_clock::to_time_t(moment), 0};
    const timespec both[2] = {time, time};
    utimensat(AT_FDCWD, path.c_str(), both, AT_SYMLINK_NOFOLLOW);
}

void rotate(Connection& source, system_clock::time_point now, Due due) {
    const auto uid = attempt(source.path(), [&] { return uidOf(source.db()); });
    const auto slots = slotsOf(source.path(), uid);
    if (slots.empty() || (due == Due::daily && isFresh(slots.front(), now)))
        return;
    NewFile fresh(slots.front());
    copyInto(source, fresh.path(), slots.front());
    stamp(fresh.path(), now);
    std::error_code ignored;
    for (auto at = slots.size() - 1; at >= 1; --at)
        if (fs::rename(slots[at - 1], slots[at], ignored); !ignored)
            fs::permissions(slots[at], fs::perms::owner_read | fs::perms::owner_write,
                            fs::perm_options::replace | fs::perm_options::nofollow, ignored);
    fresh.publishOver();
}

std::string_view failureText(const std::string& code) {
    if (code == "disk-full")
        return message("There was no room for a backup of {0}; free some space.");
    if (code == "read-only-folder")
        return message("No backup of {0} could be made, because its folder is read-only.");
    return message("No backup of {0} could be made; look at its folder and its disk.");
}

} // namespace

void copyInto(Connection& source, const fs::path& target, const fs::path& shown) {
    attempt(shown, [&] {
        SQLite::Database copy(fs::absolute(target).string(), SQLite::OPEN_READWRITE);
        SQLite::Backup backup(copy, source.db());
        constexpr int everything = -1;
        backup.executeStep(everything);
        if (backup.getRemainingPageCount() != 0)
            throw trouble(Failure::locked, source.path());
    });
}

void SqliteStore::backup(const fs::path& target) const {
    requireFreeName(target);
    NewFile file(target);
    copyInto(*m_connection, file.path(), target);
    file.publish();
}

fs::path backupPath(const fs::path& workspace, int number) {
    const auto name = workspace.extension() == ".evenhand" ? workspace.stem() : workspace.filename();
    return workspace.parent_path() / fmt::format("{}.backup-{}.evenhand", name.string(), number);
}

void keepBackup(Connection& connection, const app::Clock& clock, Due due) {
    try {
        rotate(connection, clock.now(), due);
    } catch (const app::SystemError& trouble) {
        connection.mention({reading::Severity::warning,
                            "no-backup",
                            std::string(failureText(trouble.finding().code)),
                            {connection.path().string()},
                            {}});
    }
}

} // namespace store
