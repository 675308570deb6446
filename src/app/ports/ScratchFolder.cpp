// SPDX-License-Identifier: MIT
// mkdtemp, and a lock on the folder that ends with its process.
#include "app/ports/ScratchFolder.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = ".evenhand-";

/// As mkdtemp and mkstemp spell it.
bool isOurs(const std::string& name) {
    constexpr std::size_t random = 6;
    return name.size() == prefix.size() + random && name.starts_with(prefix) &&
           std::all_of(name.begin() + prefix.size(), name.end(),
                       [](unsigned char c) { return std::isalnum(c) != 0; });
}

/// Earlier versions wrote into a file without a lock; no export takes so long.
bool isOldFile(const struct stat& facts) {
    constexpr std::time_t hour = 3600;
    return S_ISREG(facts.st_mode) && std::time(nullptr) - facts.st_mtime > hour;
}

/// The folder, opened and locked; -1 when it cannot be, or when somebody holds it and we would not wait.
int locked(const fs::path& folder, int operation) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (file >= 0 && ::flock(file, operation) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

void sweepOne(const fs::path& left) {
    struct stat facts {};
    std::error_code ignored;
    if (::lstat(left.c_str(), &facts) != 0 || facts.st_uid != ::geteuid())
        return;
    if (isOldFile(facts))
        fs::remove(left, ignored);
    if (!S_ISDIR(facts.st_mode))
        return;
    const int lock = locked(left, LOCK_EX | LOCK_NB);
    if (lock < 0)
        return;
    fs::remove_all(left, ignored);
    ::close(lock);
}

void sweep(const fs::path& parent) {
    std::error_code error;
    std::vector<fs::path> left;
    for (fs::directory_iterator at(parent, error), end; !error && at != end; at.increment(error))
        if (isOurs(at->path().filename().string()))
            left.push_back(at->path());
    for (const auto& one : left)
        sweepOne(one);
}

bool isThere(const fs::path& folder, int opened) {
    struct stat named {};
    struct stat held {};
    return ::lstat(folder.c_str(), &named) == 0 && ::fstat(opened, &held) == 0 &&
           named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}

} // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
    sweep(parent);
    const auto pattern = (parent / (std::string(prefix) + "XXXXXX")).string();
    // Another one may sweep the folder in the moment before it is locked.
    constexpr int patience = 100;
    for (int attempt = 0; attempt < patience; ++attempt) {
        auto name = pattern;
        if (::mkdtemp(name.data()) == nullptr)
            break;
        m_lock = locked(name, LOCK_SH);
        // Where there are no locks nobody else sweeps either.
        if (m_lock < 0 || isThere(name, m_lock)) {
            m_path = name;
            return;
        }
        ::close(m_lock);
    }
    throw std::system_error(errno == 0 ? EIO : errno, std::generic_category());
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace app
