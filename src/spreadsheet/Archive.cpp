// SPDX-License-Identifier: MIT
// minizip behind one function; parts are found by their meaning, not by how their names are spelled.
#include "spreadsheet/Archive.h"

#include <array>
#include <minizip/unzip.h>
#include <vector>

namespace spreadsheet {

std::string partName(std::string_view name) {
    std::vector<std::string> steps{std::string()};
    for (const char c : std::string(name) + "/") {
        if (c != '/' && c != '\\') {
            steps.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        const bool up = steps.back() == "..";
        if (up || steps.back() == "." || steps.back().empty())
            steps.pop_back();
        if (up && !steps.empty())
            steps.pop_back();
        steps.emplace_back();
    }
    std::string whole;
    for (const auto& step : steps)
        if (!step.empty())
            whole += (whole.empty() ? "" : "/") + step;
    return whole;
}

Archive::Archive(const std::filesystem::path& path) : m_zip(unzOpen64(path.c_str())) {
    if (m_zip == nullptr)
        throw Unreadable("no package");
    try {
        listParts();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

Archive::~Archive() {
    unzClose(m_zip);
}

void Archive::listParts() {
    constexpr std::size_t mostParts = 100'000, longestName = 1024;
    std::array<char, longestName> name{};
    for (int status = unzGoToFirstFile(m_zip); status != UNZ_END_OF_LIST_OF_FILE;
         status = unzGoToNextFile(m_zip)) {
        unz_file_info64 about{};
        unz64_file_pos at{};
        if (status != UNZ_OK || m_parts.size() == mostParts ||
            unzGetCurrentFileInfo64(m_zip, &about, name.data(), name.size(), nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            about.size_filename >= name.size() || unzGetFilePos64(m_zip, &at) != UNZ_OK)
            throw Unreadable("the list of parts is damaged");
        const std::string_view spelled(name.data(), about.size_filename);
        if (spelled.ends_with('/') || spelled.ends_with('\\'))
            continue; // a folder
        if (!m_parts.emplace(partName(spelled), Position{at.pos_in_zip_directory, at.num_of_file}).second)
            throw Unreadable("two parts of one name");
    }
}

bool Archive::read(std::string_view part, const std::function<void(std::string_view)>& take) {
    constexpr std::size_t piece = 1 << 16, most = std::size_t{1} << 30;
    const auto known = m_parts.find(partName(part));
    if (known == m_parts.end())
        return false;
    const unz64_file_pos at{known->second.inDirectory, known->second.number};
    if (unzGoToFilePos64(m_zip, &at) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        throw Unreadable("part cannot be opened");
    std::vector<char> buffer(piece);
    for (;;) {
        const int got = unzReadCurrentFile(m_zip, buffer.data(), static_cast<unsigned>(buffer.size()));
        if (got == 0)
            break;
        if (got < 0 || (m_unpacked += static_cast<std::size_t>(got)) > most)
            throw Unreadable("part cannot be unpacked");
        take({buffer.data(), static_cast<std::size_t>(got)});
    }
    if (unzCloseCurrentFile(m_zip) != UNZ_OK) // the check sum is compared here
        throw Unreadable("part is damaged");
    return true;
}

} // namespace spreadsheet
