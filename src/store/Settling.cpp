// SPDX-License-Identifier: MIT
// The files this program has open to write, settled from any thread when it has to end.
#include "store/Settling.h"

#include "store/Workspace.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <mutex>
#include <sqlite3.h>
#include <vector>

namespace store {

namespace {

struct Open {
    const void* owner;
    std::filesystem::path path;
    FileId id;
};

std::mutex& guard() {
    static std::mutex mutex;
    return mutex;
}

std::vector<Open>& opened() {
    static std::vector<Open> files;
    return files;
}

void settleFile(const Open& file) {
    const auto facts = factsOf(file.path);
    if (!facts || facts->id != file.id)
        return;
    try {
        constexpr int milliseconds = 1000;
        SQLite::Database db(file.path.string(), SQLite::OPEN_READWRITE, milliseconds);
        db.execAndGet("SELECT count(*) FROM sqlite_schema"); // opens the log
        sqlite3_wal_checkpoint_v2(db.getHandle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    } catch (const SQLite::Exception&) {
        // Its log keeps everything for the next opening.
    }
}

} // namespace

void noteOpen(const void* owner, const std::filesystem::path& path, const FileId& id) {
    noteClosed(owner);
    const std::lock_guard lock(guard());
    opened().push_back({owner, path, id});
}

void noteClosed(const void* owner) {
    const std::lock_guard lock(guard());
    std::erase_if(opened(), [&](const Open& file) { return file.owner == owner; });
}

void settleAll() {
    const std::lock_guard lock(guard());
    for (const auto& file : opened())
        settleFile(file);
}

} // namespace store
