// SPDX-License-Identifier: MIT
// Compares names and endings and looks at what is there; opens nothing.
#include "cli/Output.h"

#include "app/ports/FileNames.h"

#include <algorithm>
#include <filesystem>

namespace cli {

bool isWorkspace(const Terminal& terminal, const std::string& target) {
    std::error_code trouble;
    return std::filesystem::equivalent(terminal.workspace, target, trouble) && !trouble;
}

bool isOtherKind(const std::string& target, std::initializer_list<std::string_view> endings) {
    std::error_code none;
    const auto type = std::filesystem::status(target, none).type();
    if (type == std::filesystem::file_type::directory || type == std::filesystem::file_type::character ||
        type == std::filesystem::file_type::block)
        return false;
    return std::ranges::find(endings, app::endingOf(target)) == endings.end();
}

} // namespace cli
