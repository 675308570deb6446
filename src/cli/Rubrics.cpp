// SPDX-License-Identifier: MIT
// Looking through the shipped folder.
#include "cli/Rubrics.h"

#include "app/ports/SystemError.h"
#include "cli/Input.h"

#include <algorithm>

namespace cli {

namespace fs = std::filesystem;
using words::message;

std::vector<fs::path> shippedFiles(const Terminal& terminal) {
    std::vector<fs::path> files;
    std::error_code trouble;
    for (fs::directory_iterator at(terminal.adapters.rubrics, trouble), end; !trouble && at != end;
         at.increment(trouble))
        if (at->path().extension() == ".toml")
            files.push_back(at->path());
    if (trouble)
        throw app::SystemError(
            {reading::Severity::error,
             "no-rubrics",
             std::string(
                 message("The folder of shipped rubrics cannot be read; set EVENHAND_RUBRICS to it.")),
             {},
             {terminal.adapters.rubrics.string(), 0, 0}});
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<rubric::Rubric> findRubric(Terminal& terminal, const std::string& named) {
    if (named.find('/') != std::string::npos || named.ends_with(".toml")) {
        checkReadable(named);
        auto reading = rubric::loadRubric(named);
        say(terminal, reading.findings);
        return std::move(reading.rubric);
    }
    std::string known;
    for (const auto& file : shippedFiles(terminal)) {
        auto reading = rubric::loadRubric(file);
        if (!reading.rubric)
            continue;
        if (reading.rubric->id == named)
            return std::move(reading.rubric);
        known += (known.empty() ? "" : ", ") + reading.rubric->id;
    }
    refuse(terminal, "unknown-rubric",
           message("There is no rubric {0}; shipped are: {1}. Name your own by its path."), {named, known});
    return std::nullopt;
}

} // namespace cli
