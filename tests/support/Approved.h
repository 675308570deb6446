// SPDX-License-Identifier: MIT
// A text against the one that was read and approved, line by line; it never changes the approved one.
#pragma once

#include "support/Catch.h"
#include "support/Received.h"

#include <sstream>
#include <string>

namespace support {

/// The name is that of a file below tests/data. What differs is kept for ./dev approve.
inline void checkApproved(const std::string& name, const std::string& text) {
    const Approval approval{EVENHAND_SOURCE, EVENHAND_RECEIVED};
    const auto file = std::filesystem::path("tests/data") / name;
    const auto approved = contentsOf(approval.tree / file);
    const auto difference = approval.compare(file, text, approved == text);
    INFO(difference);
    std::istringstream now(text), before(approved);
    std::string nowLine, beforeLine;
    for (int line = 1; std::getline(now, nowLine) && std::getline(before, beforeLine); ++line) {
        INFO(name << ":" << line);
        CHECK(nowLine == beforeLine);
    }
    CHECK(text.size() == approved.size());
    CHECK(difference.empty());
}

} // namespace support
