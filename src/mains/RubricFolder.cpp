// SPDX-License-Identifier: MIT
// The three places, in order.
#include "mains/RubricFolder.h"

#include <cstdlib>

namespace mains {

namespace fs = std::filesystem;

fs::path rubricFolder() {
    if (const char* named = std::getenv("EVENHAND_RUBRICS"); named != nullptr && *named != '\0')
        return named;
    std::error_code trouble;
    const auto program = fs::read_symlink("/proc/self/exe", trouble);
    if (!trouble) {
        auto installed = program.parent_path().parent_path() / "share" / "evenhand" / "rubrics";
        if (fs::is_directory(installed, trouble))
            return installed;
    }
    return EVENHAND_SOURCE_RUBRICS;
}

} // namespace mains
