// SPDX-License-Identifier: MIT
// A user's mistake as data: what is wrong, where, and how to mend it; never thrown.
#pragma once

#include "words/Words.h"

#include <string>
#include <vector>

namespace reading {

enum class Severity { note, warning, error };

/// Line and column count from 1; 0 means the whole file (or no file).
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

struct Finding {
    Severity severity = Severity::error;
    /// Stable, for scripts and tests: "unknown-competency".
    std::string code;
    /// English message with {0} {1} ..., marked with words::message() where it is written.
    std::string message;
    std::vector<std::string> arguments;
    Place place;

    bool operator==(const Finding&) const = default;
};

/// The sentence in the user's language, without place or severity.
[[nodiscard]] std::string sentence(const Finding& finding, const words::Words& tr);
/// `file:line:column: severity: sentence`, leaving out what the place does not have.
[[nodiscard]] std::string report(const Finding& finding, const words::Words& tr);
[[nodiscard]] bool hasErrors(const std::vector<Finding>& findings);

} // namespace reading
