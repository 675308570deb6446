// SPDX-License-Identifier: MIT
// Temporary files of killed runs: removed when they are surely ours and too old to be in use.
#include "store/Files.h"

#include "store/Schema.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace fs = std::filesystem;

namespace {

/// ".NAME.evenhand.XXXXXX", as NewFile names them.
bool isTemporaryName(const std::string& name) {
    constexpr std::string_view middle = ".evenhand.";
    constexpr std::size_t letters = 6;
    if (name.size() <= 1 + middle.size() + letters || name.front() != '.')
        return false;
    const auto tail = name.substr(name.size() - letters);
    return name.compare(name.size() - letters - middle.size(), middle.size(), middle) == 0 &&
           std::all_of(tail.begin(), tail.end(), [](unsigned char c) { return std::isalnum(c) != 0; });
}

/// Empty, not yet begun, or a workspace.
bool looksOurs(int file) {
    std::array<unsigned char, 100> head{};
    const auto count = ::pread(file, head.data(), head.size(), 0);
    if (count < static_cast<ssize_t>(head.size()))
        return count == 0;
    if (std::all_of(head.begin(), head.end(), [](unsigned char byte) { return byte == 0; }))
        return true;
    std::int64_t id = 0;
    constexpr std::size_t idAt = 68;
    for (std::size_t at = idAt; at < idAt + 4; ++at)
        id = id * 256 + head[at];
    return id == applicationId;
}

bool isLeftover(const fs::path& path) {
    constexpr std::time_t longestWrite = 3600;
    struct stat what {};
    if (lstat(path.c_str(), &what) != 0 || !S_ISREG(what.st_mode) || what.st_uid != geteuid() ||
        what.st_mtime > std::time(nullptr) - longestWrite || (what.st_mode & 07777U) != 0600)
        return false;
    if (what.st_nlink != 1) // another name of a workspace that was published meanwhile, maybe open
        return false;
    const int file = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return false;
    const bool leftover = looksOurs(file);
    ::close(file);
    return leftover;
}

} // namespace

void sweepLeftovers(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator at(folder.empty() ? fs::path(".") : folder, error), end; !error && at != end;
         at.increment(error))
        if (isTemporaryName(at->path().filename().string()) && isLeftover(at->path()))
            found.push_back(at->path());
    for (const auto& path : found)
        for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
            ::unlink(beside(path, suffix).c_str());
}

} // namespace store
