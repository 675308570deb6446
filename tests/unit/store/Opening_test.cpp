// SPDX-License-Identifier: MIT
// Files that cannot be opened: one clear sentence each, and the file stays as it was, byte for byte.
#include "support/Catch.h"
#include "support/FailingDisk.h"
#include "support/Nobody.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string open(const fs::path& path) {
    const StepClock clock;
    return troubleCode([&] { (void)store::openWorkspace(path, clock, noPatience); });
}

/// Tries to open what the work made of a sound closed workspace; requires that bytes and folder stay as they
/// were.
template <class Work>
std::string openSpoilt(Work spoil) {
    Sample sample;
    sample.store->record({edit("C01", "Li", "note:Q1", std::string(15'000, 'x'))});
    sample.store.reset();
    spoil(sample.file);
    const auto before = bytesOf(sample.file);
    const auto code = open(sample.file);
    CHECK((bytesOf(sample.file) == before));
    CHECK(std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator()) == 1);
    return code;
}

void overwrite(const fs::path& path, std::streamoff from, std::size_t length) {
    std::fstream stream(path, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(from);
    stream << std::string(length, '\xA5');
}

} // namespace

TEST_CASE("What is no file is told apart") {
    const TempFolder folder;
    CHECK(open(folder / "none.evenhand") == "no-file");
    CHECK(open(folder / "none" / "none.evenhand") == "no-file");
    CHECK(open(folder.path()) == "folder");
    CHECK(open("/dev/null") == "device");
    mkfifo((folder / "pipe").c_str(), 0600);
    CHECK(open(folder / "pipe") == "device");
    std::ofstream(folder / "empty.evenhand");
    CHECK(open(folder / "empty.evenhand") == "empty-file");
    CHECK(fs::file_size(folder / "empty.evenhand") == 0);
}

TEST_CASE("A file that is no database is not ours") {
    const TempFolder folder;
    const auto text =
        GENERATE(std::string("x"), std::string("id = \"merchandiser\"\n"), std::string(10'000, '\0'),
                 std::string(99, 'S'), std::string("SQLite format 3"));
    std::ofstream(folder / "a.evenhand") << text;
    CHECK(open(folder / "a.evenhand") == "not-a-workspace");
    CHECK((bytesOf(folder / "a.evenhand") == text));
}

TEST_CASE("A database of another program is not ours") {
    const TempFolder folder;
    const auto file = folder / "other.db";
    const auto* journal = GENERATE("DELETE", "WAL");
    PlainSqlite{file}("PRAGMA journal_mode = " + std::string(journal) + "; CREATE TABLE t (x)");
    const auto before = bytesOf(file);
    CHECK(open(file) == "foreign-database");
    CHECK((bytesOf(file) == before));
}

TEST_CASE("A file of a newer program is left alone") {
    CHECK(openSpoilt([](const fs::path& file) { PlainSqlite{file}("PRAGMA user_version = 99"); }) ==
          "newer-version");
}

TEST_CASE("A newer version that is still in the log is left alone too") {
    Sample sample;
    PlainSqlite other(sample.file);
    other("PRAGMA user_version = 99");
    const auto before = bytesOf(sample.file);
    CHECK(open(sample.file) == "newer-version");
    CHECK((bytesOf(sample.file) == before));
}

TEST_CASE("A truncated file is damaged") {
    const auto size = GENERATE(std::uintmax_t{4096}, std::uintmax_t{20'000}, std::uintmax_t{40'960});
    CHECK(openSpoilt([&](const fs::path& file) { fs::resize_file(file, size); }) == "damaged");
}

TEST_CASE("A page of rubbish is damage") {
    CHECK(openSpoilt([](const fs::path& file) { overwrite(file, 4096, 4096); }) == "damaged");
    CHECK(openSpoilt([](const fs::path& file) { overwrite(file, 100, 3000); }) == "damaged");
}

TEST_CASE("A damaged file whose log was not yet written back is left alone") {
    Sample sample;
    sample.reopen();
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    PlainSqlite raw(sample.file);
    const auto page = std::stol(raw("SELECT rootpage FROM sqlite_schema WHERE name = 'position'"));
    const auto size = std::stol(raw("PRAGMA page_size"));
    TempFolder elsewhere;
    const auto file = elsewhere / "hr.evenhand";
    fs::copy_file(sample.file, file);
    fs::copy_file(sample.folder / "hr.evenhand-wal", elsewhere / "hr.evenhand-wal");
    overwrite(file, (page - 1) * size, size);
    const auto before = bytesOf(file);
    CHECK(open(file) == "damaged");
    CHECK((bytesOf(file) == before));
}

TEST_CASE("A log that was not yet written back is read") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    TempFolder elsewhere;
    for (const auto* name : {"hr.evenhand", "hr.evenhand-wal"})
        fs::copy_file(sample.folder / name, elsewhere / name);
    CHECK(store::openWorkspace(elsewhere / "hr.evenhand", sample.clock)->log("P1", std::nullopt).size() == 1);
}

TEST_CASE("A file one may not read says so") {
    Sample sample;
    sample.store.reset();
    fs::permissions(sample.folder.path(), fs::perms::all);
    fs::permissions(sample.file, fs::perms{0});
    {
        const Nobody nobody;
        CHECK(open(sample.file) == "no-access");
    }
    fs::permissions(sample.file, fs::perms{0600});
    fs::permissions(sample.folder.path(), fs::perms{0});
    {
        const Nobody nobody;
        CHECK(open(sample.file) == "no-access");
    }
    fs::permissions(sample.folder.path(), fs::perms{0700});
}

TEST_CASE("What the disk cannot read is not called damaged") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "note:Q1", std::string(15'000, 'x'))});
    sample.store->file()->settle();
    const auto size = static_cast<sqlite3_int64>(fs::file_size(sample.file));
    {
        const FailingDisk disk(GENERATE_COPY(sqlite3_int64{4096}, size / 2, size - 4096));
        CHECK(open(sample.file) == "io-trouble");
        sample.store.reset();
        CHECK(open(sample.file) == "io-trouble");
    }
    CHECK(open(sample.file) == "none");
}

TEST_CASE("A file locked by another program says so") {
    Sample sample;
    sample.store.reset();
    PlainSqlite other(sample.file);
    other("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    CHECK(open(sample.file) == "locked");
}

TEST_CASE("The sentence names the file in both languages") {
    const TempFolder folder;
    const StepClock clock;
    try {
        (void)store::openWorkspace(folder / "人事.evenhand", clock);
        FAIL("opened a file that is not there");
    } catch (const app::SystemError& trouble) {
        const auto name = (folder / "人事.evenhand").string();
        CHECK(reading::sentence(trouble.finding(), words::Words(words::Language::english)) ==
              "There is no file " + name + "; check the name or make a new workspace.");
        CHECK(reading::sentence(trouble.finding(), words::Words(words::Language::chinese)) ==
              "找不到文件 " + name + "；请核对文件名，或新建工作区。");
    }
}
