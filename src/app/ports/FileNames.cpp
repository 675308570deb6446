// SPDX-License-Identifier: MIT
// What stands behind the last dot, and titles without what no file system takes.
#include "app/ports/FileNames.h"

#include "text/Breaks.h"
#include "text/Fold.h"
#include "text/Printable.h"

namespace app {

std::string endingOf(const std::filesystem::path& path) {
    return text::lowered(path.extension().string());
}

std::string fileNameOf(const std::string& title) {
    /// Bytes; leaves room for an ending in the 255 that file systems allow.
    constexpr std::size_t longest = 200;
    const auto shown = text::printable(title);
    std::string name(text::beginning(shown, longest, longest));
    for (auto& letter : name)
        if (std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos)
            letter = '-';
    while (!name.empty() && (name.back() == ' ' || name.back() == '.'))
        name.pop_back();
    name.erase(0, name.find_first_not_of(" ."));
    return name.empty() ? "evenhand" : name;
}

} // namespace app
