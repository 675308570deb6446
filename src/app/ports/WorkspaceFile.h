// SPDX-License-Identifier: MIT
// What only a workspace that is one file can do; a port. A workspace elsewhere has none of it.
#pragma once

#include <filesystem>

namespace app {

/// What stands under a workspace's name: the open file, nothing, or another file.
enum class FileState { there, gone, replaced };

class WorkspaceFile {
public:
    virtual ~WorkspaceFile() = default;

    [[nodiscard]] virtual std::filesystem::path path() const = 0;
    /// Asks the file system only; quick.
    [[nodiscard]] virtual FileState fileState() const = 0;
    /// Writes all there is, also what only the open file still holds, into a new file and goes on with that
    /// one. SystemError "file-exists" when the name is taken.
    virtual void saveElsewhere(const std::filesystem::path& target) = 0;
    /// Brings everything into the one file, so that a copy of it made now is whole; quick when it is. While
    /// another program reads or writes it is left for the next time.
    virtual void settle() = 0;
    /// A consistent copy, also while others write. SystemError "file-exists" when the name is taken.
    virtual void backup(const std::filesystem::path& target) const = 0;
};

} // namespace app
