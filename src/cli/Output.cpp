// SPDX-License-Identifier: MIT
// Compares names and endings; opens nothing.
#include "cli/Output.h"

#include <algorithm>
#include <filesystem>

namespace cli {

bool isWorkspace(const Terminal& terminal, const std::string& target) {
    std::error_code trouble;
    return std::filesystem::equivalent(terminal.workspace, target, trouble) && !trouble;
}

bool endsIn(const std::string& target, std::string_view ending) {
    const auto small = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    return std::ranges::equal(std::filesystem::path(target).extension().string(), ending, {}, small);
}

} // namespace cli
