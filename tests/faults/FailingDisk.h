// SPDX-License-Identifier: MIT
// A disk that fails at one chosen write or sync of this process, under SQLite; other programs notice nothing.
#pragma once

namespace faults {

/// While it lives the n-th write (from 0) made by SQLite, or every sync (of folders only), fails with this
/// errno.
class FailingDisk {
public:
    enum class At { write, sync, folderSync };
    FailingDisk(At at, int number, int error);
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// Whether anything failed yet.
    [[nodiscard]] bool failed() const;
};

} // namespace faults
