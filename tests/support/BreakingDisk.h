// SPDX-License-Identifier: MIT
// A disk that dies at the n-th call: SQLite's own file system with reading, writing, syncing and cutting
// counted.
#pragma once

#include <map>

#include <sqlite3.h>

namespace support {

/// While it lives, databases opened stand on it. One at a time.
class BreakingDisk {
public:
    BreakingDisk() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real) {
        s_real = m_real;
        mend();
        m_vfs.zName = "breaking";
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~BreakingDisk() {
        mend();
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }
    BreakingDisk(const BreakingDisk&) = delete;
    BreakingDisk& operator=(const BreakingDisk&) = delete;

    /// So many calls go well, every later one fails.
    void breakAfter(int calls) {
        s_armed = true;
        s_left = calls;
        s_failed = false;
    }
    /// Whether any call failed since.
    bool mend() {
        s_armed = false;
        return s_failed;
    }

private:
    static bool fails() {
        if (!s_armed || s_left-- > 0)
            return false;
        s_failed = true;
        return true;
    }

    static const sqlite3_io_methods* ownOf(sqlite3_file* file) { return s_own.at(file->pMethods); }

    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out) {
        const int result = s_real->xOpen(s_real, name, file, flags, out);
        if (result != SQLITE_OK || file->pMethods == nullptr)
            return result;
        auto& methods = s_methods[file->pMethods];
        s_own[&methods] = file->pMethods;
        methods = *file->pMethods;
        methods.xRead = [](sqlite3_file* at, void* bytes, int count, sqlite3_int64 from) {
            return fails() ? SQLITE_IOERR_READ : ownOf(at)->xRead(at, bytes, count, from);
        };
        methods.xWrite = [](sqlite3_file* at, const void* bytes, int count, sqlite3_int64 from) {
            return fails() ? SQLITE_IOERR_WRITE : ownOf(at)->xWrite(at, bytes, count, from);
        };
        methods.xSync = [](sqlite3_file* at, int how) {
            return fails() ? SQLITE_IOERR_FSYNC : ownOf(at)->xSync(at, how);
        };
        methods.xTruncate = [](sqlite3_file* at, sqlite3_int64 size) {
            return fails() ? SQLITE_IOERR_TRUNCATE : ownOf(at)->xTruncate(at, size);
        };
        file->pMethods = &methods;
        return result;
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline bool s_armed = false;
    static inline bool s_failed = false;
    static inline int s_left = 0;
    static inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> s_methods;
    static inline std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> s_own;

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
};

} // namespace support
