// SPDX-License-Identifier: MIT
// A disk that cannot read: SQLite's own file system with one function replaced.
#pragma once

#include <map>

#include <sqlite3.h>

namespace support {

/// While it lives, databases opened cannot be read from this offset on. One at a time.
class FailingDisk {
public:
    explicit FailingDisk(sqlite3_int64 from) : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real) {
        s_real = m_real;
        s_from = from;
        m_vfs.zName = "failing";
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FailingDisk() {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

private:
    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out) {
        const int result = s_real->xOpen(s_real, name, file, flags, out);
        if (result != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0)
            return result;
        auto& methods = s_methods[file->pMethods];
        methods = *file->pMethods;
        s_read = methods.xRead;
        methods.xRead = read;
        file->pMethods = &methods;
        return result;
    }

    static int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
        return at >= s_from ? SQLITE_IOERR_READ : s_read(file, bytes, count, at);
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline sqlite3_int64 s_from = 0;
    static inline int (*s_read)(sqlite3_file*, void*, int, sqlite3_int64) = nullptr;
    static inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> s_methods;

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
};

} // namespace support
