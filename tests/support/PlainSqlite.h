// SPDX-License-Identifier: MIT
// A workspace file seen from outside, through plain SQLite, as another program would; no part of the store.
#pragma once

#include <filesystem>
#include <string>

#include <sqlite3.h>

namespace support {

class PlainSqlite {
public:
    explicit PlainSqlite(const std::filesystem::path& path) {
        sqlite3_open_v2(path.c_str(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    }
    ~PlainSqlite() { sqlite3_close(m_db); }
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    /// First column of every row, a row a line; or SQLite's complaint.
    std::string operator()(const std::string& sql) {
        std::string text;
        char* complaint = nullptr;
        sqlite3_exec(
            m_db, sql.c_str(),
            [](void* out, int columns, char** values, char**) {
                auto& lines = *static_cast<std::string*>(out);
                if (columns > 0)
                    lines += (lines.empty() ? "" : "\n") + std::string(values[0] ? values[0] : "NULL");
                return 0;
            },
            &text, &complaint);
        if (complaint != nullptr)
            text = complaint;
        sqlite3_free(complaint);
        return text;
    }

private:
    sqlite3* m_db = nullptr;
};

} // namespace support
