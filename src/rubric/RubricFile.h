// SPDX-License-Identifier: MIT
// Reads and writes rubric files (TOML) and reports every mistake of a file at once; knows no plan.
#pragma once

#include "reading/Finding.h"
#include "reading/TextFile.h"
#include "rubric/Rubric.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubric {

/// The rubric is present exactly when no finding is an error.
struct Reading {
    std::optional<Rubric> rubric;
    std::vector<reading::Finding> findings;
};

/// Reads a rubric from text; file is only the name in the findings.
[[nodiscard]] Reading readRubric(std::string_view text, const std::string& file);
/// The rubric of a text that an Evenhand of any version has written and kept: keys it does not know are
/// passed over and nothing is advised. Nothing when it cannot be read.
[[nodiscard]] std::optional<Rubric> readKeptRubric(std::string_view text);
/// As readRubric from disk. A missing file, a folder, a device, a file too large: one finding, nothing
/// thrown.
[[nodiscard]] Reading loadRubric(const std::filesystem::path& path);
/// The rubric as TOML; readRubric(writeRubric(r)) == r.
[[nodiscard]] std::string writeRubric(const Rubric& rubric);

} // namespace rubric
