// SPDX-License-Identifier: MIT
// One file inside a zip package, as libxlsxwriter packs it: deflated, sizes in its header.
#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

namespace workbook {

struct Part {
    std::string name;
    std::uint64_t at = 0; // of its header, in bytes from the front
    std::uint32_t packed = 0;
    std::uint32_t unpacked = 0;

    auto operator<=>(const Part&) const = default;
};

/// Little-endian, of up to 4 bytes; throws std::out_of_range beyond the end.
[[nodiscard]] std::uint32_t numberAt(const std::string& bytes, std::size_t at, int size);

class Inflater;

class PartReader {
public:
    explicit PartReader(const std::filesystem::path& package);
    ~PartReader();
    PartReader(const PartReader&) = delete;
    PartReader& operator=(const PartReader&) = delete;

    /// Empty when the file has fewer bytes.
    [[nodiscard]] std::string read(std::uint64_t at, std::size_t size);
    /// The part whose header begins here; nothing when there is none or it has no sizes yet.
    [[nodiscard]] std::optional<Part> partAt(std::uint64_t at);
    /// Where the next header begins; 0 when the part has none itself.
    [[nodiscard]] std::uint64_t endOf(const Part& part);
    /// True when it can be unpacked to the size told and ends with the end of its document.
    [[nodiscard]] bool isWhole(const Part& part);

private:
    [[nodiscard]] std::uint64_t startOf(const Part& part);

    std::ifstream m_in;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace workbook
