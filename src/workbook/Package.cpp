// SPDX-License-Identifier: MIT
// Reads the zip directory (as written by libxlsxwriter: deflated, no comment) and inflates part by part.
#include "workbook/Package.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <future>
#include <string>
#include <vector>
#include <zlib.h>

namespace workbook {

namespace {

struct Part {
    std::string name;
    std::uint32_t packed = 0;
    std::uint32_t unpacked = 0;
    std::uint32_t at = 0;
};

std::uint32_t number(const std::string& bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int byte = size - 1; byte >= 0; --byte)
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(byte)));
    return value;
}

std::string read(std::ifstream& in, std::uint64_t at, std::size_t size) {
    std::string bytes(size, '\0');
    in.seekg(static_cast<std::streamoff>(at));
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    return in ? bytes : std::string();
}

constexpr std::size_t endSize = 22, entrySize = 46, headerSize = 30;

std::vector<Part> partsOf(std::ifstream& in, std::uint64_t fileSize) {
    const auto end = read(in, fileSize - endSize, endSize);
    if (end.substr(0, 4) != "PK\5\6")
        return {};
    const auto directory = read(in, number(end, 16, 4), number(end, 12, 4));
    std::vector<Part> parts;
    for (std::size_t at = 0; at + entrySize <= directory.size();) {
        const auto nameSize = number(directory, at + 28, 2);
        parts.push_back({directory.substr(at + entrySize, nameSize), number(directory, at + 20, 4),
                         number(directory, at + 24, 4), number(directory, at + 42, 4)});
        at += entrySize + nameSize + number(directory, at + 30, 2) + number(directory, at + 32, 2);
    }
    return parts.size() == number(end, 10, 2) ? parts : std::vector<Part>();
}

class Inflater {
public:
    Inflater() { m_ready = ::inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { ::inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// The last bytes of what a packed text holds; empty when it cannot be unpacked to the size told.
    [[nodiscard]] std::string tail(std::string packed, std::uint32_t unpacked) {
        if (!m_ready || packed.empty() || ::inflateReset(&m_stream) != Z_OK)
            return {};
        m_stream.next_in = reinterpret_cast<unsigned char*>(packed.data());
        m_stream.avail_in = static_cast<unsigned>(packed.size());
        int state = Z_OK;
        std::size_t got = 0;
        std::string end;
        while (state == Z_OK) {
            m_stream.next_out = m_room.data();
            m_stream.avail_out = static_cast<unsigned>(m_room.size());
            state = ::inflate(&m_stream, Z_NO_FLUSH);
            const auto count = m_room.size() - m_stream.avail_out;
            got += count;
            const auto kept = std::min(count, longestEnd);
            end.append(reinterpret_cast<const char*>(m_room.data()) + (count - kept), kept);
            if (end.size() > longestEnd)
                end.erase(0, end.size() - longestEnd);
        }
        return state == Z_STREAM_END && got == unpacked ? end : std::string();
    }

private:
    static constexpr std::size_t longestEnd = 32;
    z_stream m_stream{};
    bool m_ready = false;
    std::vector<unsigned char> m_room = std::vector<unsigned char>(1U << 18U);
};

std::string endOf(const std::string& name) {
    if (name.find("worksheets/sheet") != std::string::npos)
        return "</worksheet>";
    if (name == "xl/sharedStrings.xml")
        return "</sst>";
    if (name == "xl/workbook.xml")
        return "</workbook>";
    return name == "xl/styles.xml" ? "</styleSheet>" : ">";
}

bool endsWith(std::string text, const std::string& end) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Looks at every second part, beginning with the first or the second.
bool secondPartsAreWhole(const std::filesystem::path& package, const std::vector<Part>& parts,
                         std::size_t first) {
    std::ifstream in(package, std::ios::binary);
    Inflater inflater;
    for (std::size_t at = first; at < parts.size(); at += 2) {
        const auto& part = parts[at];
        const auto header = read(in, part.at, headerSize);
        if (header.empty())
            return false;
        const auto start = part.at + headerSize + number(header, 26, 2) + number(header, 28, 2);
        if (!endsWith(inflater.tail(read(in, start, part.packed), part.unpacked), endOf(part.name)))
            return false;
    }
    return true;
}

} // namespace

bool isWhole(const std::filesystem::path& package) {
    std::error_code error;
    const auto size = std::filesystem::file_size(package, error);
    if (error || size < endSize)
        return false;
    std::ifstream in(package, std::ios::binary);
    const auto parts = partsOf(in, size);
    auto others = std::async(std::launch::async, [&] { return secondPartsAreWhole(package, parts, 1); });
    const bool whole = secondPartsAreWhole(package, parts, 0);
    return others.get() && whole && !parts.empty();
}

} // namespace workbook
