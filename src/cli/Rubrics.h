// SPDX-License-Identifier: MIT
// Rubrics by id among the shipped files, or by path; reading one file is rubric/RubricFile.h.
#pragma once

#include "cli/Terminal.h"
#include "rubric/RubricFile.h"

namespace cli {

/// The shipped rubric files (*.toml), by file name. SystemError when their folder is not there.
[[nodiscard]] std::vector<std::filesystem::path> shippedFiles(const Terminal& terminal);

/// A shipped rubric's id, or a path (anything with a slash or ending in .toml). Nothing after saying why not.
[[nodiscard]] std::optional<rubric::Rubric> findRubric(Terminal& terminal, const std::string& named);

} // namespace cli
