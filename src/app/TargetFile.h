// SPDX-License-Identifier: MIT
// A file that appears whole or not at all; what is written into it is somebody else's matter.
#pragma once

#include <filesystem>

namespace app {

/// Reserves a temporary file (0600) beside the target and removes it unless keep() is reached. Throws
/// Trouble when the target is a folder, is read-only or open in a spreadsheet program, or its folder is
/// missing or closed to us.
class TargetFile {
public:
    explicit TargetFile(const std::filesystem::path& target);
    ~TargetFile();
    TargetFile(const TargetFile&) = delete;
    TargetFile& operator=(const TargetFile&) = delete;

    [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }
    [[nodiscard]] std::filesystem::path folder() const { return m_target.parent_path(); }
    /// Syncs the temporary file and puts it in the target's place.
    void keep();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

/// The sentence for a write that failed with this errno.
[[noreturn]] void failWriting(const std::filesystem::path& target, int error);

} // namespace app
