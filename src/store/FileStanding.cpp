// SPDX-License-Identifier: MIT
// Whether the open file is still the one of its name, and everything into that one file. SQLite itself goes
// on writing into a file without a name.
#include "store/Connection.h"
#include "store/Failure.h"
#include "store/Settling.h"

#include <sqlite3.h>
#include <unistd.h>

namespace store {

namespace fs = std::filesystem;
using app::FileState;

namespace {

bool is(const fs::path& path, const FileId& id) {
    const auto facts = factsOf(path);
    return facts && facts->id == id;
}

bool hasMoved(sqlite3* db) {
    int moved = 0;
    return sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace

void Connection::watch() {
    const auto file = factsOf(m_absolute);
    db().execAndGet("SELECT count(*) FROM sqlite_schema"); // opens the log
    const auto* name = sqlite3_db_filename(db().getHandle(), "main");
    Standing standing{{}, m_absolute != name, sqlite3_filename_wal(name), {}, beside(name, "-shm"), {}};
    const auto log = factsOf(standing.log);
    const auto index = factsOf(standing.index);
    if (!file || !log || hasMoved(db().getHandle()))
        throw trouble(Failure::fileReplaced, m_path);
    if (!index) // this program has the file open under a name it had before
        throw trouble(Failure::locked, m_path);
    standing.file = file->id;
    standing.logId = log->id;
    standing.indexId = index->id;
    m_standing = standing;
    noteOpen(this, m_absolute, file->id);
}

FileState Connection::fileState() const {
    if (!m_standing)
        return FileState::there;
    const auto facts = factsOf(m_absolute);
    if (!facts)
        return FileState::gone;
    return facts->id == m_standing->file ? FileState::there : FileState::replaced;
}

/// The file may be in its place and its log not: removed, or beside another name to which a link now leads.
bool Connection::logInPlace() const {
    return is(m_standing->log, m_standing->logId) && is(m_standing->index, m_standing->indexId) &&
           !(m_standing->linked && hasMoved(m_db->getHandle()));
}

void Connection::requireInPlace() {
    const auto state = fileState();
    if (state != FileState::there)
        throw trouble(state == FileState::gone ? Failure::fileGone : Failure::fileReplaced, m_path);
    if (m_standing && !logInPlace())
        throw trouble(Failure::fileReplaced, m_standing->log);
}

void Connection::beforeWriting() {
    if (m_lookOnly)
        throw trouble(*m_lookOnly, m_path);
    if (!m_standing)
        return;
    if (!m_db)
        reopen();
    const auto state = fileState();
    if (state == FileState::there && logInPlace())
        return;
    if (state == FileState::there) {
        (void)checkpoint();
        reopen();
    } else
        settle();
    requireInPlace();
}

void Connection::afterWriting() {
    ++m_changes;
    if (!m_standing)
        return;
    m_unsettled = true;
    const auto state = fileState();
    if (state == FileState::there && (logInPlace() || checkpoint()))
        return;
    requireInPlace();
}

/// False when another program is at it.
bool Connection::checkpoint() {
    auto* handle = m_db->getHandle();
    sqlite3_busy_timeout(handle, 0);
    const int result =
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(handle, static_cast<int>(m_patience.wait.count()));
    const int plain = result & 0xFF;
    if (plain == SQLITE_BUSY || plain == SQLITE_LOCKED)
        return false;
    if (plain != SQLITE_OK)
        throw SQLite::Exception(handle, result);
    m_unsettled = false;
    return true;
}

/// The log that lies where the file was would poison a file put there: it goes with its last content settled,
/// and this connection keeps it without a name.
void Connection::leavePlace() {
    if (is(m_standing->log, m_standing->logId))
        ::unlink(m_standing->log.c_str());
    if (is(m_standing->index, m_standing->indexId))
        ::unlink(m_standing->index.c_str());
}

void Connection::settle() {
    if (!m_standing || !m_db)
        return;
    const bool ours = is(m_standing->log, m_standing->logId);
    const bool empty = ours ? factsOf(m_standing->log)->size == 0 : !m_unsettled;
    const bool settled = empty || checkpoint();
    if (settled && hasMoved(m_db->getHandle()))
        leavePlace();
}

void Connection::trySettle() noexcept {
    try {
        settle();
    } catch (const std::exception&) {
        // The log keeps it, and the next writing call says what is wrong.
    }
}

void Connection::reopen() {
    m_statements.clear();
    if (m_db) // else it would remove a log of that name, which is another file's
        sqlite3_db_config(m_db->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_db.reset();
    open();
    configure(*m_db);
    ++m_changes;
    watch();
}

std::uint64_t Connection::stamp() {
    const auto others = static_cast<std::uint64_t>(db().execAndGet("PRAGMA data_version").getInt64());
    constexpr unsigned half = 32;
    return (m_changes << half) ^ others;
}

} // namespace store
