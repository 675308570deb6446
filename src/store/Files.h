// SPDX-License-Identifier: MIT
// What the file system says about a path, and new files that appear whole or not at all; knows no SQLite.
#pragma once

#include "store/Failure.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace store {

/// Which file a name leads to.
struct FileId {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileId&) const = default;
};

struct FileFacts {
    FileId id;
    /// Names of the file, hard links included.
    std::uint64_t names = 1;
    /// Bytes.
    std::uint64_t size = 0;
    /// Nanoseconds.
    std::int64_t changedAt = 0;

    bool operator==(const FileFacts&) const = default;
};

/// Follows links; nothing when the name leads nowhere.
[[nodiscard]] std::optional<FileFacts> factsOf(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& path, const char* suffix);

/// Throws SystemError unless the path is a plain, non-empty file that may be read.
void requireReadableFile(const std::filesystem::path& path);
/// Why a readable file cannot be written: it or its folder is read-only; nothing when it can.
[[nodiscard]] std::optional<Failure> whatForbidsWriting(const std::filesystem::path& path);
/// Throws SystemError when the name is taken, has left-overs of an earlier database, or its folder cannot be
/// written.
void requireFreeName(const std::filesystem::path& path);

/// Removes what killed runs left in a folder: temporary workspaces that are surely ours, an hour old at
/// least.
void sweepLeftovers(const std::filesystem::path& folder);

/// A temporary file (mode 0600, whatever the umask) beside its target; removed with its side files unless
/// published.
class NewFile {
public:
    explicit NewFile(std::filesystem::path target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Puts the file on disk and gives it its name; SystemError when the name was taken meanwhile.
    void publish();
    /// As above, replacing a file of that name.
    void publishOver();

private:
    void sync(const std::filesystem::path& file, int flags) const;
    void syncFolder() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace store
