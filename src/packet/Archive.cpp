// SPDX-License-Identifier: MIT
// minizip behind one function.
#include "packet/Archive.h"

#include <minizip/unzip.h>
#include <vector>

namespace packet {

Archive::Archive(const std::filesystem::path& path) : m_zip(unzOpen64(path.c_str())) {
    if (m_zip == nullptr)
        throw Unreadable("no package");
}

Archive::~Archive() {
    unzClose(m_zip);
}

bool Archive::read(const std::string& part, const std::function<void(std::string_view)>& take) {
    constexpr int anyCase = 2;
    constexpr std::size_t piece = 1 << 16, most = std::size_t{1} << 30;
    if (unzLocateFile(m_zip, part.c_str(), anyCase) != UNZ_OK)
        return false;
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
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

} // namespace packet
