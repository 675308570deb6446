// SPDX-License-Identifier: MIT
// A folder of our own for files that are not finished; nobody else can plant a link in it.
#pragma once

#include <filesystem>

namespace app {

/// Made (0700) inside the parent and removed with all it holds. What runs that were killed have left behind
/// in the parent is swept first: a folder counts as left when nobody holds its lock. Throws
/// std::system_error.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::filesystem::path& parent);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    int m_lock = -1;
};

} // namespace app
