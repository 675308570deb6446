// SPDX-License-Identifier: MIT
// A workspace as an earlier program left it, from its archived dump.
#pragma once

#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/TempFolder.h"

#include <fstream>
#include <iterator>

namespace support {

/// With one text of the dump exchanged for another when one is given.
[[nodiscard]] inline std::filesystem::path oldWorkspace(const TempFolder& folder, int version,
                                                        const std::string& from = {},
                                                        const std::string& to = {}) {
    const auto dump = std::filesystem::path(EVENHAND_TEST_DATA) / "workspace" /
                      ("version-" + std::to_string(version) + ".sql");
    std::ifstream stream(dump);
    REQUIRE(stream.good());
    std::string sql(std::istreambuf_iterator<char>(stream), {});
    if (!from.empty()) {
        REQUIRE(sql.find(from) != std::string::npos);
        sql.replace(sql.find(from), from.size(), to);
    }
    const auto file = folder / "old.evenhand";
    PlainSqlite raw(file);
    REQUIRE(raw("PRAGMA journal_mode = WAL") == "wal");
    REQUIRE(raw(sql) == "");
    REQUIRE(raw("PRAGMA user_version") == std::to_string(version));
    return file;
}

} // namespace support
