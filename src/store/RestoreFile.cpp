// SPDX-License-Identifier: MIT
// Backups listed and brought back. The present file is kept under another name, whatever state it is in.
#include "store/Backup.h"
#include "store/LookOnly.h"
#include "store/Workspace.h"

#include "session/Time.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace store {

namespace fs = std::filesystem;

namespace {

std::string stemOf(const fs::path& workspace) {
    return (workspace.extension() == ".evenhand" ? workspace.stem() : workspace.filename()).string();
}

bool isBackupName(const std::string& name, const std::string& stem) {
    constexpr std::string_view end = ".evenhand";
    for (const auto* kind : {".backup-", ".before-restore-"}) {
        const auto start = stem + kind;
        if (!name.starts_with(start) || !name.ends_with(end) || name.size() <= start.size() + end.size())
            continue;
        const auto number = name.substr(start.size(), name.size() - start.size() - end.size());
        if (std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return true;
    }
    return false;
}

app::BackupCopy describe(const fs::path& path) {
    const auto connection = lookAt(path, Patience{}, Failure::readOnlyFile);
    const auto facts = factsOf(path);
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    const auto time = static_cast<std::time_t>(facts ? facts->changedAt / nanoseconds : 0);
    return connection->attempt([&] {
        const auto count = [&](const char* sql) { return connection->db().execAndGet(sql).getInt(); };
        return app::BackupCopy{path, session::utcText(std::chrono::system_clock::from_time_t(time)),
                               count("SELECT count(*) FROM position"),
                               count("SELECT count(*) FROM candidate"),
                               count("SELECT count(*) FROM mark WHERE value <> ''")};
    });
}

/// SQLite's lock bytes tell who has a file open, also one that is damaged.
void requireUnused(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool used = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    if (used)
        throw trouble(Failure::locked, path);
}

fs::path freeName(const fs::path& workspace) {
    for (int number = 1;; ++number) {
        auto path =
            workspace.parent_path() / fmt::format("{}.before-restore-{}.evenhand", stemOf(workspace), number);
        if (!fs::exists(fs::symlink_status(path)) && !fs::exists(fs::symlink_status(beside(path, "-wal"))))
            return path;
    }
}

/// A second name first, so that there is a workspace at every moment; then its log follows.
fs::path setAside(const fs::path& present) {
    auto kept = freeName(present);
    if (::link(present.c_str(), kept.c_str()) != 0 && ::rename(present.c_str(), kept.c_str()) != 0)
        throw trouble(Failure::ioTrouble, present, std::strerror(errno));
    std::error_code ignored;
    fs::permissions(kept, fs::perms::owner_read | fs::perms::owner_write, ignored);
    if (fs::exists(beside(present, "-wal"), ignored))
        fs::rename(beside(present, "-wal"), beside(kept, "-wal"));
    fs::remove(beside(present, "-shm"), ignored);
    return kept;
}

} // namespace

std::vector<app::BackupCopy> backupsOf(const fs::path& workspace) {
    std::vector<app::BackupCopy> copies;
    const auto folder = workspace.parent_path().empty() ? fs::path(".") : workspace.parent_path();
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!isBackupName(entry.path().filename().string(), stemOf(workspace)) ||
            !entry.is_regular_file(error))
            continue;
        try {
            copies.push_back(describe(workspace.parent_path() / entry.path().filename()));
        } catch (const app::SystemError&) {
            // Not one to be restored.
        }
    }
    std::sort(copies.begin(), copies.end(), [](const auto& one, const auto& other) {
        return std::tie(other.madeAt, one.path) < std::tie(one.madeAt, other.path);
    });
    return copies;
}

void restoreAs(const fs::path& backup, const fs::path& target) {
    requireReadableFile(backup);
    requireFreeName(target);
    const auto source = lookAt(backup, Patience{}, Failure::readOnlyFile);
    NewFile file(target);
    copyInto(*source, file.path(), target);
    file.publish();
}

std::optional<fs::path> restoreInPlace(const fs::path& backup, const fs::path& workspace) {
    std::error_code error;
    const auto real = fs::weakly_canonical(workspace, error);
    const auto& present = error ? workspace : real;
    if (!fs::exists(present, error)) {
        restoreAs(backup, present);
        return std::nullopt;
    }
    requireReadableFile(backup);
    requireUnused(present);
    const auto source = lookAt(backup, Patience{}, Failure::readOnlyFile);
    NewFile file(present);
    copyInto(*source, file.path(), present);
    auto kept = setAside(present);
    file.publishOver();
    return kept;
}

} // namespace store
