// SPDX-License-Identifier: MIT
// A zip package read part by part, in pieces; knows nothing of what the parts hold.
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace packet {

/// Damaged, not a package, or larger than anything of ours; ends the reading.
struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Archive {
public:
    /// Throws Unreadable.
    explicit Archive(const std::filesystem::path& path);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// Hands the part over in pieces; false when there is none of this name. All parts together may unpack to
    /// 1 GB: what is larger was made to fill memory. Throws Unreadable.
    bool read(const std::string& part, const std::function<void(std::string_view piece)>& take);

private:
    void* m_zip;
    std::size_t m_unpacked = 0;
};

} // namespace packet
