// SPDX-License-Identifier: MIT
// What stands behind the last dot.
#include "app/ports/FileEnding.h"

#include "text/Fold.h"

namespace app {

std::string endingOf(const std::filesystem::path& path) {
    return text::lowered(path.extension().string());
}

} // namespace app
