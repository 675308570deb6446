// SPDX-License-Identifier: MIT
// POSIX calls. An existing database is never opened and closed here: closing any descriptor drops SQLite's
// locks on it.
#include "store/Files.h"

#include "store/Failure.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

bool mayDo(const fs::path& path, int mode) {
    return faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) == 0;
}

Failure failureOf(int error) {
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return Failure::diskFull;
    if (error == EACCES || error == EPERM || error == EROFS)
        return Failure::readOnlyFolder;
    if (error == EEXIST)
        return Failure::fileExists;
    return Failure::ioTrouble;
}

} // namespace

fs::path beside(const fs::path& path, const char* suffix) {
    auto other = path;
    other += suffix;
    return other;
}

std::optional<FileFacts> factsOf(const fs::path& path) {
    struct stat what {};
    if (stat(path.c_str(), &what) != 0)
        return std::nullopt;
    return FileFacts{{what.st_dev, what.st_ino},
                     what.st_nlink,
                     static_cast<std::uint64_t>(what.st_size),
                     what.st_mtim.tv_sec * 1'000'000'000 + what.st_mtim.tv_nsec};
}

void requireReadableFile(const fs::path& path) {
    struct stat what {};
    if (stat(path.c_str(), &what) != 0)
        throw trouble(errno == EACCES ? Failure::noAccess : Failure::noFile, path);
    if (S_ISDIR(what.st_mode))
        throw trouble(Failure::folder, path);
    if (!S_ISREG(what.st_mode))
        throw trouble(Failure::device, path);
    if (!mayDo(path, R_OK))
        throw trouble(Failure::noAccess, path);
    if (what.st_size == 0)
        throw trouble(Failure::emptyFile, path);
    constexpr off_t shortestHeader = 100; // SQLite takes shorter files for new ones
    if (what.st_size < shortestHeader)
        throw trouble(Failure::notDatabase, path);
}

std::optional<Failure> whatForbidsWriting(const fs::path& path) {
    if (!mayDo(path, W_OK))
        return Failure::readOnlyFile;
    std::error_code error;
    const auto real = fs::canonical(path, error);
    if (!mayDo(folderOf(error ? path : real), W_OK | X_OK))
        return Failure::readOnlyFolder;
    return std::nullopt;
}

void requireFreeName(const fs::path& path) {
    struct stat what {};
    if (lstat(path.c_str(), &what) == 0)
        throw trouble(Failure::fileExists, path);
    const auto folder = folderOf(path);
    if (stat(folder.c_str(), &what) != 0 || !S_ISDIR(what.st_mode))
        throw trouble(Failure::noFolder, path);
    if (!mayDo(folder, W_OK | X_OK))
        throw trouble(Failure::readOnlyFolder, path);
    for (const auto* suffix : {"-wal", "-journal"})
        if (const auto old = beside(path, suffix); lstat(old.c_str(), &what) == 0)
            throw trouble(Failure::leftover, old);
}

NewFile::NewFile(fs::path target) : m_target(std::move(target)) {
    std::string name = (folderOf(m_target) / ("." + m_target.filename().string() + ".XXXXXX")).string();
    const int file = mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        throw trouble(failureOf(errno), m_target, std::strerror(errno));
    m_path = name;
    // A stick without rights of its own refuses and has none to be loosened.
    const bool privateNow = fchmod(file, S_IRUSR | S_IWUSR) == 0 || errno == EPERM || errno == ENOTSUP;
    const int error = errno;
    close(file);
    if (!privateNow) {
        unlink(m_path.c_str());
        throw trouble(failureOf(error), m_target, std::strerror(error));
    }
}

NewFile::~NewFile() {
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
        unlink(beside(m_path, suffix).c_str());
}

void NewFile::sync(const fs::path& file, int flags) const {
    const int open = ::open(file.c_str(), flags | O_CLOEXEC);
    const bool done = open >= 0 && fsync(open) == 0;
    const int error = errno;
    if (open >= 0)
        close(open);
    if (!done)
        throw trouble(failureOf(error), m_target, std::strerror(error));
}

/// The file stands under its name already.
void NewFile::syncFolder() const {
    const int open = ::open(folderOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int error = open >= 0 && fsync(open) == 0 ? 0 : errno;
    if (open >= 0)
        close(open);
    if (error != 0 && error != EINVAL && error != EROFS)
        throw trouble(Failure::unsureFile, m_target, std::strerror(error));
}

void NewFile::publish() {
    sync(m_path, O_RDWR);
    if (renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, m_target.c_str(), RENAME_NOREPLACE) == 0) {
        syncFolder();
        return;
    }
    if (errno != EINVAL && errno != ENOSYS)
        throw trouble(failureOf(errno), m_target, std::strerror(errno));
    if (link(m_path.c_str(), m_target.c_str()) != 0) {
        const bool noLinks = errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK;
        if (!noLinks)
            throw trouble(failureOf(errno), m_target, std::strerror(errno));
        requireFreeName(m_target);
        publishOver();
        return;
    }
    syncFolder();
}

void NewFile::publishOver() {
    sync(m_path, O_RDWR);
    if (rename(m_path.c_str(), m_target.c_str()) != 0)
        throw trouble(failureOf(errno), m_target, std::strerror(errno));
    syncFolder();
}

} // namespace store
