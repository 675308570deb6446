// SPDX-License-Identifier: MIT
// A zip package read part by part, in pieces; knows nothing of what the parts hold.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace spreadsheet {

/// Damaged, not a package, or larger than anything of ours; ends the reading.
struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A part's name as packages mean it: no leading slash, no "." and "..", "/" for "\", small ASCII letters.
[[nodiscard]] std::string partName(std::string_view name);

class Archive {
public:
    /// Throws Unreadable, also when two parts have one name or there are more than 100,000.
    explicit Archive(const std::filesystem::path& path);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] bool has(std::string_view part) const { return m_parts.contains(partName(part)); }
    /// Hands the part over in pieces; false when there is none of this name. All parts together may unpack to
    /// 1 GB: what is larger was made to fill memory. Throws Unreadable.
    bool read(std::string_view part, const std::function<void(std::string_view piece)>& take);

private:
    struct Position {
        std::uint64_t inDirectory = 0;
        std::uint64_t number = 0;
    };
    void listParts();

    void* m_zip;
    std::map<std::string, Position> m_parts;
    std::size_t m_unpacked = 0;
};

} // namespace spreadsheet
