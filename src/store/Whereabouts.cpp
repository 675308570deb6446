// SPDX-License-Identifier: MIT
// Where the workspace lies and whether it is whole there; going on under another name.
#include "store/Failure.h"
#include "store/SqliteStore.h"

namespace store {

using words::message;

void SqliteStore::saveElsewhere(const std::filesystem::path& target) {
    backup(target);
    m_connection = openConnection(target, m_clock, m_patience);
    m_plans.clear();
    m_scribe.forget();
    ++m_revision;
}

void SqliteStore::settle() {
    m_connection->attempt([&] { m_connection->settle(); });
}

std::uint64_t SqliteStore::revision() const {
    try {
        const auto stamp = m_connection->stamp();
        if (stamp != m_stamp)
            ++m_revision;
        m_stamp = stamp;
    } catch (const SQLite::Exception&) {
        // Unreadable for now: nothing new is known, and whoever reads next hears why.
    }
    return m_revision;
}

std::vector<reading::Finding> SqliteStore::notes() const {
    auto notes = m_connection->notes();
    const auto facts = factsOf(path());
    if (facts && facts->names > 1)
        notes.push_back({reading::Severity::note,
                         "hard-link",
                         std::string(message(
                             "{0} has another name as well (a hard link); both names show the same file.")),
                         {path().string()},
                         {}});
    return notes;
}

} // namespace store
