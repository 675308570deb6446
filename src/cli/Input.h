// SPDX-License-Identifier: MIT
// A file (or standard input, "-") to import from; what it holds is its reader's matter.
#pragma once

#include "cli/Terminal.h"

#include <fstream>

namespace cli {

class Input {
public:
    /// Throws app::SystemError when the file is missing, a folder, a device or not readable.
    Input(Terminal& terminal, const std::string& path);

    [[nodiscard]] std::istream& stream() { return m_standard != nullptr ? *m_standard : m_file; }
    /// For findings.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Throws app::SystemError when reading broke off before the end. Call it before believing what was read.
    void checkWhole();

private:
    std::string m_name;
    std::istream* m_standard = nullptr;
    std::ifstream m_file;
};

/// Throws app::SystemError unless this names a file or pipe that may be read.
void checkReadable(const std::string& path);

} // namespace cli
