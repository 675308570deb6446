// SPDX-License-Identifier: MIT
// Unpacks every part with minizip, two at a time, and keeps the ends only.
#include "workbook/Package.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <future>
#include <memory>
#include <minizip/unzip.h>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

namespace {

struct CloseZip {
    void operator()(void* zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

Zip opened(const std::filesystem::path& package) {
    return Zip(unzOpen64(package.c_str()));
}

/// Longer than any end of a document, and room for a line end behind it.
constexpr std::size_t longestEnd = 32;

std::string_view documentEnd(std::string_view name) {
    if (name.find("worksheets/sheet") != std::string_view::npos)
        return "</worksheet>";
    if (name == "xl/sharedStrings.xml")
        return "</sst>";
    if (name == "xl/workbook.xml")
        return "</workbook>";
    return name == "xl/styles.xml" ? "</styleSheet>" : ">";
}

bool endsWith(std::string_view text, std::string_view end) {
    const auto last = text.find_last_not_of("\r\n");
    return last != std::string_view::npos && text.substr(0, last + 1).ends_with(end);
}

/// minizip takes a package whose last bytes are missing. Ours has no comment behind the record that ends it.
bool hasItsEnd(const std::filesystem::path& package) {
    constexpr std::streamoff endRecord = 22;
    std::array<char, 4> mark{};
    std::ifstream in(package, std::ios::binary);
    in.seekg(-endRecord, std::ios::end);
    in.read(mark.data(), mark.size());
    return in && std::string_view(mark.data(), mark.size()) == "PK\5\6";
}

using Places = std::vector<unz64_file_pos>;

/// Empty when the directory is damaged, as no package is.
Places placesIn(void* zip) {
    Places places;
    int state = unzGoToFirstFile(zip);
    for (; state == UNZ_OK; state = unzGoToNextFile(zip))
        if (unzGetFilePos64(zip, &places.emplace_back()) != UNZ_OK)
            return {};
    return state == UNZ_END_OF_LIST_OF_FILE ? places : Places();
}

class PartReader {
public:
    explicit PartReader(const std::filesystem::path& package) : m_zip(opened(package)) {}

    [[nodiscard]] bool isWholeAt(const unz64_file_pos& place) {
        std::array<char, 256> name{};
        if (!m_zip || unzGoToFilePos64(m_zip.get(), &place) != UNZ_OK ||
            unzGetCurrentFileInfo64(m_zip.get(), nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
            return false;
        const auto end = tail();
        // The check sum is compared on closing.
        return unzCloseCurrentFile(m_zip.get()) == UNZ_OK && endsWith(end, documentEnd(name.data()));
    }

private:
    /// The last bytes of the open part; empty when it cannot be unpacked.
    [[nodiscard]] std::string tail() {
        std::string end;
        for (;;) {
            const int got =
                unzReadCurrentFile(m_zip.get(), m_room.data(), static_cast<unsigned>(m_room.size()));
            if (got <= 0)
                return got == 0 ? end : std::string();
            const auto count = static_cast<std::size_t>(got);
            const auto kept = std::min(count, longestEnd);
            end.append(m_room.data() + (count - kept), kept);
            if (end.size() > longestEnd)
                end.erase(0, end.size() - longestEnd);
        }
    }

    Zip m_zip;
    std::vector<char> m_room = std::vector<char>(std::size_t{1} << 18U);
};

} // namespace

bool isWhole(const std::filesystem::path& package) {
    if (!hasItsEnd(package))
        return false;
    const auto zip = opened(package);
    const auto places = zip ? placesIn(zip.get()) : Places();
    std::atomic<std::size_t> next = 0;
    const auto lookThrough = [&] {
        PartReader reader(package);
        for (std::size_t at = next++; at < places.size(); at = next++)
            if (!reader.isWholeAt(places[at]))
                return false;
        return true;
    };
    auto other = std::async(std::launch::async, lookThrough);
    const bool mine = lookThrough();
    return other.get() && mine && !places.empty();
}

} // namespace workbook
