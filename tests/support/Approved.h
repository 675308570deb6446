// SPDX-License-Identifier: MIT
// A text against the one that was read and approved, line by line, in tests/data.
#pragma once

#include "support/Catch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace support {

/// Writes the text instead when EVENHAND_APPROVE is set: read what changed before committing it.
inline void checkApproved(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(EVENHAND_TEST_DATA) / name;
    if (std::getenv("EVENHAND_APPROVE") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }
    std::ifstream in(path);
    std::stringstream approved;
    approved << in.rdbuf();
    std::istringstream now(text), before(approved.str());
    std::string nowLine, beforeLine;
    for (int line = 1; std::getline(now, nowLine) && std::getline(before, beforeLine); ++line) {
        INFO(name << ":" << line);
        CHECK(nowLine == beforeLine);
    }
    CHECK(text.size() == approved.str().size());
}

} // namespace support
