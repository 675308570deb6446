// SPDX-License-Identifier: MIT
// One SQLite connection with its kept statements; private to this room, included by its .cpp files only.
#pragma once

#include "app/ports/SystemError.h"
#include "store/Failure.h"
#include "store/Files.h"
#include "store/Workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace store {

/// What SQLite reported and the system's errno behind it, as a sentence about the file.
[[nodiscard]] app::SystemError troubleOf(const SQLite::Exception& error, int systemError,
                                         const std::filesystem::path& path);

/// Runs work and turns what SQLite throws into SystemError about the file. SQLite forgets why a commit could
/// not be written, errno does not.
template <class Work>
auto attempt(const std::filesystem::path& path, Work work) -> decltype(work()) {
    errno = 0;
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw troubleOf(error, errno, path);
    }
}

/// How a file is opened.
enum class Manner {
    write,
    /// Read together with writers, by their index beside it.
    shared,
    /// Read with the log somebody left, without an index.
    alone,
    /// Read as a file that nobody changes, without any log.
    frozen,
    /// Not the file but something in memory in its stead.
    memory
};

/// Used from one thread at a time.
class Connection {
public:
    Connection(std::filesystem::path path, Manner manner, Patience patience);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] SQLite::Database& db();
    /// Prepared once; sql must live as long as the program.
    [[nodiscard]] SQLite::Statement& prepared(const char* sql);
    /// A transaction is open, until it is committed or SQLite has rolled it back.
    [[nodiscard]] bool writing() const;

    /// Changes whenever something written may have been taken back: rows known till then may be gone.
    [[nodiscard]] std::uint64_t takenBack() const { return m_takenBack; }
    void noteTakenBack() { ++m_takenBack; }

    /// Runs work and turns what SQLite throws into SystemError.
    template <class Work>
    auto attempt(Work work) -> decltype(work()) {
        return store::attempt(m_path, [&] {
            refresh();
            return work();
        });
    }

    /// From now on every writing transaction throws this SystemError instead.
    void lookOnly(Failure why) { m_lookOnly = why; }
    [[nodiscard]] std::optional<Failure> whyLookOnly() const { return m_lookOnly; }

    /// To be said when the file is open.
    void mention(reading::Finding note) { m_notes.push_back(std::move(note)); }
    [[nodiscard]] const std::vector<reading::Finding>& notes() const { return m_notes; }

    // FileStanding.cpp
    /// From now on writing asks whether the path still names the file that is open, and closing settles.
    void watch();
    [[nodiscard]] app::FileState fileState() const;
    /// Before a writing transaction: SystemError unless the file is in its place; then its log is, too.
    void beforeWriting();
    /// Inside it: SystemError unless file and log are in their places.
    void requireInPlace();
    /// After it: what went into a log without a name is brought into the file.
    void afterWriting();
    /// Everything into the one file; does nothing while another program is at it.
    void settle();
    /// As settle(); what cannot be done now is done another time.
    void trySettle() noexcept;
    /// Changes whenever anybody has committed; not in order.
    [[nodiscard]] std::uint64_t stamp();

private:
    struct Standing {
        FileId file;
        /// The path leads to the file through a link: log and index lie beside the name it has itself.
        bool linked = false;
        std::filesystem::path log;
        FileId logId;
        std::filesystem::path index;
        FileId indexId;
    };

    /// What is read without locks is opened again when it changed meanwhile.
    void refresh();
    void open();
    void reopen();
    [[nodiscard]] bool logInPlace() const;
    [[nodiscard]] bool checkpoint();
    void leavePlace();

    std::filesystem::path m_path;
    /// m_path whatever the working folder becomes.
    std::filesystem::path m_absolute;
    Manner m_manner;
    Patience m_patience;
    std::optional<Failure> m_lookOnly;
    std::vector<reading::Finding> m_notes;
    /// The file and its log as they were opened.
    std::pair<std::optional<FileFacts>, std::optional<FileFacts>> m_seen;
    std::optional<Standing> m_standing;
    bool m_unsettled = false;
    std::uint64_t m_takenBack = 0;
    std::uint64_t m_changes = 0;
    std::unique_ptr<SQLite::Database> m_db;
    std::map<const char*, SQLite::Statement> m_statements;
};

/// How this program works with a file, whatever the file says.
void configure(SQLite::Database& db);

/// One run of a kept statement; resets it at the end, so that no read stays open. Parameters and columns
/// count from 1 and 0.
class Rows {
public:
    template <class... Values>
    Rows(Connection& connection, const char* sql, const Values&... values)
        : m_statement(connection.prepared(sql)) {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Rows() { m_statement.tryReset(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool next() { return m_statement.executeStep(); }
    [[nodiscard]] std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    [[nodiscard]] std::int64_t number(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] int count(int column) const { return m_statement.getColumn(column).getInt(); }
    [[nodiscard]] std::optional<std::string> maybe(int column) const {
        if (m_statement.isColumnNull(column))
            return std::nullopt;
        return text(column);
    }

private:
    void bind(int index, const std::string& value) { m_statement.bind(index, value); }
    void bind(int index, std::string_view value) { m_statement.bind(index, std::string(value)); }
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, int value) { m_statement.bind(index, value); }
    void bind(int index, const std::optional<std::string>& value) {
        if (value)
            m_statement.bind(index, *value);
        else
            m_statement.bind(index);
    }

    SQLite::Statement& m_statement;
};

/// A statement run for its effect.
template <class... Values>
void run(Connection& connection, const char* sql, const Values&... values) {
    Rows rows(connection, sql, values...);
    while (rows.next()) {
    }
}

/// A writing transaction, or a part of the one that is open: rolled back unless committed. Throws SystemError
/// when the file is not in its place.
class Write {
public:
    explicit Write(Connection& connection) : m_connection(connection), m_joins(connection.writing()) {
        if (!m_joins)
            connection.beforeWriting();
        run(connection, m_joins ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
    }
    ~Write() {
        if (m_committed)
            return;
        m_connection.noteTakenBack();
        if (!m_connection.writing())
            return;
        m_connection.db().tryExec(m_joins ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK");
    }
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;

    /// SystemError "unsure" when the disk failed so late that the transaction may be found in the file after
    /// a crash.
    void commit();

private:
    Connection& m_connection;
    bool m_joins;
    bool m_committed = false;
};

/// One moment of the file for several reads.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) {
        if (!connection.writing())
            m_transaction.emplace(connection.db());
    }

private:
    std::optional<SQLite::Transaction> m_transaction;
};

} // namespace store
