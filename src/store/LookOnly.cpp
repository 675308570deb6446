// SPDX-License-Identifier: MIT
// Ways to read a file without writing beside it, tried in the order of how well they bear a writer at work.
#include "store/LookOnly.h"

#include "store/Files.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

#include <SQLiteCpp/Backup.h>

namespace store {

namespace fs = std::filesystem;

namespace {

std::vector<Manner> mannersFor(const fs::path& path) {
    std::error_code error;
    const auto real = fs::canonical(path, error);
    const auto log = factsOf(beside(error ? path : real, "-wal"));
    const bool index = factsOf(beside(error ? path : real, "-shm")).has_value();
    if (log && log->size > 0)
        return index ? std::vector{Manner::shared, Manner::alone} : std::vector{Manner::alone};
    return index ? std::vector{Manner::shared, Manner::frozen} : std::vector{Manner::frozen};
}

std::unique_ptr<Connection> openSound(const fs::path& path, Manner manner, Patience patience) {
    return attempt(path, [&] {
        auto connection = std::make_unique<Connection>(path, manner, patience);
        inspect(connection->db(), path);
        return connection;
    });
}

std::unique_ptr<Connection> inMemory(Connection& old, Patience patience) {
    return attempt(old.path(), [&] {
        auto fresh = std::make_unique<Connection>(old.path(), Manner::memory, patience);
        SQLite::Backup backup(fresh->db(), old.db());
        backup.executeStep(-1);
        migrate(*fresh);
        return fresh;
    });
}

/// Another way may do where SQLite could not get at the log.
bool isOfTheWay(const app::SystemError& trouble) {
    const auto& code = trouble.finding().code;
    return code == "io-trouble" || code == "read-only-file" || code == "disk-full" || code == "locked";
}

} // namespace

std::unique_ptr<Connection> lookAt(const fs::path& path, Patience patience, Failure why) {
    const auto manners = mannersFor(path);
    for (std::size_t at = 0;; ++at) {
        try {
            auto connection = openSound(path, manners[at], patience);
            if (versionOf(connection->db()) < latestVersion())
                connection = inMemory(*connection, patience);
            connection->lookOnly(why);
            return connection;
        } catch (const app::SystemError& trouble) {
            if (at + 1 == manners.size() || !isOfTheWay(trouble))
                throw;
        }
    }
}

} // namespace store
