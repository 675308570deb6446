// SPDX-License-Identifier: MIT
// Consistent copies while the workspace is in use, one on demand and three in rotation.
#include "store/Failure.h"
#include "store/Files.h"
#include "store/SqliteStore.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace store {

namespace {

namespace fs = std::filesystem;
using std::chrono::system_clock;

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

std::optional<system_clock::time_point> madeAt(const fs::path& path) {
    struct stat what {};
    if (stat(path.c_str(), &what) != 0)
        return std::nullopt;
    return system_clock::from_time_t(what.st_mtime);
}

void stamp(const fs::path& path, system_clock::time_point moment) {
    const timespec time{system_clock::to_time_t(moment), 0};
    const timespec both[2] = {time, time};
    utimensat(AT_FDCWD, path.c_str(), both, 0);
}

} // namespace

void SqliteStore::backup(const fs::path& target) const {
    requireFreeName(target);
    NewFile file(target);
    copyInto(*m_connection, file.path(), target);
    file.publish();
}

fs::path backupPath(const fs::path& workspace, int number) {
    return workspace.parent_path() / fmt::format("{}.backup-{}.evenhand", workspace.stem().string(), number);
}

void rotateBackups(const fs::path& path, const app::Clock& clock, Patience patience) {
    const auto newest = backupPath(path, 1);
    const auto last = madeAt(newest);
    if (last && clock.now() - *last < std::chrono::hours(24))
        return;
    const auto workspace = openWorkspace(path, clock, patience);
    const auto fresh = backupPath(path, 0);
    std::error_code ignored;
    fs::remove(fresh, ignored);
    workspace->backup(fresh);
    stamp(fresh, clock.now());
    for (int number = backupsKept; number >= 1; --number)
        fs::rename(backupPath(path, number - 1), backupPath(path, number), ignored);
}

} // namespace store
