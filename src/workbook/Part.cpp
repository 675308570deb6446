// SPDX-License-Identifier: MIT
// Inflates piece by piece and keeps the end only.
#include "workbook/Part.h"

#include <algorithm>
#include <vector>
#include <zlib.h>

namespace workbook {

namespace {

constexpr std::size_t headerSize = 30;

std::string documentEnd(const std::string& name) {
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

} // namespace

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

std::uint32_t numberAt(const std::string& bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int byte = size - 1; byte >= 0; --byte)
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(byte)));
    return value;
}

PartReader::PartReader(const std::filesystem::path& package)
    : m_in(package, std::ios::binary), m_inflater(std::make_unique<Inflater>()) {}

PartReader::~PartReader() = default;

std::string PartReader::read(std::uint64_t at, std::size_t size) {
    m_in.clear();
    m_in.seekg(0, std::ios::end);
    const auto end = m_in.tellg();
    if (end < 0 || at + size > static_cast<std::uint64_t>(end))
        return {}; // a size that was told wrongly is not asked for
    std::string bytes(size, '\0');
    m_in.seekg(static_cast<std::streamoff>(at));
    m_in.read(bytes.data(), static_cast<std::streamsize>(size));
    return m_in ? bytes : std::string();
}

std::optional<Part> PartReader::partAt(std::uint64_t at) {
    const auto header = read(at, headerSize);
    if (header.substr(0, 4) != "PK\3\4" || numberAt(header, 18, 4) == 0)
        return std::nullopt;
    return Part{read(at + headerSize, numberAt(header, 26, 2)), at, numberAt(header, 18, 4),
                numberAt(header, 22, 4)};
}

std::uint64_t PartReader::startOf(const Part& part) {
    const auto header = read(part.at, headerSize);
    return header.empty() ? 0 : part.at + headerSize + numberAt(header, 26, 2) + numberAt(header, 28, 2);
}

std::uint64_t PartReader::endOf(const Part& part) {
    const auto start = startOf(part);
    return start == 0 ? 0 : start + part.packed;
}

bool PartReader::isWhole(const Part& part) {
    const auto start = startOf(part);
    return start != 0 &&
           endsWith(m_inflater->tail(read(start, part.packed), part.unpacked), documentEnd(part.name));
}

} // namespace workbook
