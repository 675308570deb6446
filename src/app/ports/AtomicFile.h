// SPDX-License-Identifier: MIT
// A file that appears whole or not at all; what is written into it is somebody else's matter.
#pragma once

#include "app/ports/ScratchFolder.h"

#include <optional>

namespace app {

/// Reserves a temporary file in a folder of its own beside the target and removes both unless keep() is
/// reached. What is kept is for its owner only (0600), whatever an older file of that name allowed. Throws
/// SystemError when the target is a folder, a link, read-only or open in a spreadsheet program, or its folder
/// is missing or closed to us.
class AtomicFile {
public:
    explicit AtomicFile(const std::filesystem::path& target);
    ~AtomicFile() = default;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }
    /// For further files on the way to it; removed with it.
    [[nodiscard]] const std::filesystem::path& scratch() const { return m_scratch->path(); }
    /// Syncs the temporary file and puts it in the target's place. Throws SystemError and has left the target
    /// as it was; "unsure" alone says that the new file is there and might not outlast a power cut.
    void keep();

private:
    std::filesystem::path m_target;
    std::optional<ScratchFolder> m_scratch;
    std::filesystem::path m_temporary;
};

/// The sentence for a write that failed with this errno.
[[noreturn]] void failWriting(const std::filesystem::path& target, int error);

} // namespace app
