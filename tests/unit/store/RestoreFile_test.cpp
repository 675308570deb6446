// SPDX-License-Identifier: MIT
// Backups brought back: as a new file, or in the place of the present one, which is never lost.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

std::size_t entriesIn(const fs::path& file) {
    const StepClock clock;
    return store::openWorkspace(file, clock, noPatience)->log("P1", std::nullopt).size();
}

/// One mark in the backup, two in the present file.
struct Kept : Sample {
    Kept() {
        store->record({edit("C01", "Li", "rating:a", "3")});
        (void)store::openWorkspace(file, clock, noPatience, store::Backups::daily);
        store->record({edit("C01", "Li", "rating:b", "4")});
    }
    [[nodiscard]] fs::path backup() const { return store::backupPath(file, 1); }
};

/// Another process that reads the file until it goes out of scope.
class Reader {
public:
    explicit Reader(const fs::path& file) {
        int ready[2];
        int end[2];
        if (pipe(ready) != 0 || pipe(end) != 0)
            throw std::runtime_error("no pipe");
        m_child = fork();
        if (m_child == 0) {
            close(end[1]);
            PlainSqlite db(file);
            (void)db("SELECT count(*) FROM sqlite_schema");
            char byte = 'r';
            (void)!write(ready[1], &byte, 1);
            (void)!read(end[0], &byte, 1);
            _exit(0);
        }
        close(end[0]);
        m_end = end[1];
        char byte = 0;
        (void)!read(ready[0], &byte, 1);
        close(ready[0]);
        close(ready[1]);
    }
    ~Reader() {
        close(m_end);
        waitpid(m_child, nullptr, 0);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

private:
    pid_t m_child = 0;
    int m_end = -1;
};

} // namespace

TEST_CASE("Backups are listed with their time and what they hold") {
    Kept sample;
    std::ofstream(sample.folder / "hr.backup-7.evenhand") << "no backup";
    const auto copies = store::backupsOf(sample.file);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].path == sample.backup());
    CHECK(copies[0].positions == 1);
    CHECK(copies[0].candidates == 3);
    CHECK(copies[0].marks == 1);
    CHECK(copies[0].madeAt.substr(0, 4) == "2026");
    CHECK(store::backupsOf(sample.folder / "other.evenhand").empty());
}

TEST_CASE("A backup is restored under a new name and never over a file") {
    Kept sample;
    store::restoreAs(sample.backup(), sample.folder / "again.evenhand");
    CHECK(entriesIn(sample.folder / "again.evenhand") == 1);
    CHECK(fs::status(sample.folder / "again.evenhand").permissions() == fs::perms(0600));
    CHECK(sample.store->log("P1", std::nullopt).size() == 2);
    CHECK(troubleCode([&] { store::restoreAs(sample.backup(), sample.file); }) == "file-exists");
    CHECK(troubleCode([&] { store::restoreAs(sample.folder / "none", sample.folder / "x.evenhand"); }) ==
          "no-file");
}

TEST_CASE("Restored in place, the present file is kept with all it holds") {
    Kept sample;
    const auto* state = GENERATE("closed", "killed", "damaged", "gone");
    if (state == std::string("killed")) { // its log still beside it
        fs::copy_file(sample.file, sample.folder / "f");
        fs::copy_file(sample.file.string() + "-wal", sample.folder / "w");
        sample.store.reset();
        fs::rename(sample.folder / "f", sample.file);
        fs::rename(sample.folder / "w", sample.file.string() + "-wal");
    }
    sample.store.reset();
    if (state == std::string("damaged"))
        fs::resize_file(sample.file, 8192);
    if (state == std::string("gone"))
        fs::remove(sample.file);
    else
        fs::permissions(sample.file, fs::perms(0644));
    const auto kept = store::restoreInPlace(sample.backup(), sample.file);
    CHECK(entriesIn(sample.file) == 1);
    if (state == std::string("gone")) {
        CHECK_FALSE(kept);
        return;
    }
    CHECK(kept == sample.folder / "hr.before-restore-1.evenhand");
    CHECK(fs::status(*kept).permissions() == fs::perms(0600));
    if (state == std::string("damaged"))
        CHECK(fs::file_size(*kept) == 8192);
    else
        CHECK(entriesIn(*kept) == 2);
    if (state == std::string("closed"))
        CHECK(store::backupsOf(sample.file).size() == 2);
}

TEST_CASE("A workspace that another program has open is not replaced") {
    Kept sample;
    sample.store.reset();
    const auto files = std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator());
    {
        const Reader reader(sample.file);
        CHECK(troubleCode([&] { (void)store::restoreInPlace(sample.backup(), sample.file); }) == "locked");
    }
    CHECK(entriesIn(sample.file) == 2);
    CHECK(std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator()) == files);
}

TEST_CASE("Everything that is open is settled at once when the program has to end") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    Sample other;
    other.store->record({edit("C01", "Li", "rating:a", "3")});
    store::settleAll();
    for (const auto& file : {sample.file, other.file}) {
        const auto copy = fs::path(file.string() + ".copy");
        fs::copy_file(file, copy);
        CHECK(entriesIn(copy) == 1);
    }
}
