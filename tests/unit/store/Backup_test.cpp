// SPDX-License-Identifier: MIT
// Copies on demand and in rotation.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>
#include <iterator>

using namespace support;
namespace fs = std::filesystem;
using std::chrono::hours;

namespace {

/// Number of log entries in each of the three backups, "-" for one that is not there.
std::string backups(Sample& sample) {
    std::string text;
    for (int number = 1; number <= store::backupsKept; ++number) {
        const auto path = store::backupPath(sample.file, number);
        text += (text.empty() ? "" : " ");
        text += fs::exists(path)
                    ? std::to_string(store::openWorkspace(path, sample.clock)->log("P1", std::nullopt).size())
                    : "-";
    }
    return text;
}

void rotate(Sample& sample) {
    (void)store::openWorkspace(sample.file, sample.clock, noPatience, store::Backups::daily);
}

} // namespace

TEST_CASE("A backup is a whole workspace of its own") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    const auto target = sample.folder / "copy.evenhand";
    sample.store->file()->backup(target);
    sample.store->record({edit("C01", "Li", "rating:a", "4")});
    const auto copy = store::openWorkspace(target, sample.clock, noPatience);
    CHECK(copy->log("P1", std::nullopt).size() == 1);
    CHECK(copy->check().empty());
    copy->record({edit("C02", "Li", "rating:a", "4")});
    CHECK(sample.store->log("P1", std::nullopt).size() == 2);
}

TEST_CASE("A backup never replaces a file") {
    Sample sample;
    const auto target = sample.folder / "copy.evenhand";
    std::ofstream(target) << "precious";
    CHECK(troubleCode([&] { sample.store->file()->backup(target); }) == "file-exists");
    CHECK(troubleCode([&] { sample.store->file()->backup(sample.file); }) == "file-exists");
    CHECK(troubleCode([&] { sample.store->file()->backup(sample.folder / "no" / "copy.evenhand"); }) ==
          "no-folder");
    CHECK(fs::file_size(target) == 8);
}

TEST_CASE("Backups rotate once a day and three are kept") {
    Sample sample;
    CHECK(store::backupPath(sample.file, 1).filename() == "hr.backup-1.evenhand");
    rotate(sample);
    CHECK(backups(sample) == "0 - -");
    for (const auto* value : {"1", "2", "3", "4"}) {
        sample.store->record({edit("C01", "Li", "rating:a", value)});
        rotate(sample);
        sample.clock.pass(hours(25));
    }
    CHECK(backups(sample) == "4 3 2");
    fs::permissions(store::backupPath(sample.file, 1), fs::perms(0644));
    rotate(sample);
    CHECK(fs::status(store::backupPath(sample.file, 2)).permissions() == fs::perms(0600));
    CHECK(backups(sample) == "4 4 3");
}

TEST_CASE("Within a day no second backup is made") {
    Sample sample;
    rotate(sample);
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.clock.pass(hours(23));
    rotate(sample);
    CHECK(backups(sample) == "0 - -");
    sample.clock.pass(hours(1));
    rotate(sample);
    CHECK(backups(sample) == "1 0 -");
}

TEST_CASE("A damaged workspace leaves its good backups alone") {
    Sample sample;
    rotate(sample);
    sample.store.reset();
    fs::resize_file(sample.file, 8192);
    sample.clock.pass(hours(48));
    CHECK(troubleCode([&] { rotate(sample); }) == "damaged");
    CHECK(backups(sample) == "0 - -");
}

TEST_CASE("Before an older file is brought up to date a backup of it is made") {
    const TempFolder folder;
    const auto file = folder / "old.evenhand";
    std::ifstream dump(fs::path(EVENHAND_TEST_DATA) / "workspace" / "version-2.sql");
    PlainSqlite{file}("PRAGMA journal_mode = WAL");
    PlainSqlite{file}(std::string(std::istreambuf_iterator<char>(dump), {}));
    const StepClock clock;
    CHECK(store::openWorkspace(file, clock, noPatience)->notes().empty());
    const auto version = [](const fs::path& path) { return PlainSqlite{path}("PRAGMA user_version"); };
    CHECK(version(store::backupPath(file, 1)) == "2");
    CHECK(version(file) != "2");
    CHECK_FALSE(fs::exists(store::backupPath(file, 2)));
}

TEST_CASE("A backup dated in the future stops no backup") {
    Sample sample;
    rotate(sample);
    fs::last_write_time(store::backupPath(sample.file, 1),
                        fs::file_time_type::clock::now() + std::chrono::hours(24 * 3650));
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    rotate(sample);
    CHECK(backups(sample) == "1 0 -");
}

TEST_CASE("What only has the name of a backup stays") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    Sample other;
    other.store->file()->settle();
    fs::copy_file(other.file, store::backupPath(sample.file, 1));
    std::ofstream(store::backupPath(sample.file, 2)) << "my own notes";
    std::ofstream(sample.folder / "precious") << "precious";
    fs::create_symlink(sample.folder / "precious", store::backupPath(sample.file, 3));
    for (int day = 0; day < 5; ++day) {
        rotate(sample);
        sample.clock.pass(hours(25));
    }
    CHECK(fs::file_size(store::backupPath(sample.file, 1)) == fs::file_size(other.file));
    CHECK(fs::file_size(store::backupPath(sample.file, 2)) == 12);
    CHECK(fs::is_symlink(store::backupPath(sample.file, 3)));
    CHECK(fs::file_size(sample.folder / "precious") == 8);
    for (int number = 4; number <= 6; ++number)
        CHECK(store::openWorkspace(store::backupPath(sample.file, number), sample.clock)
                  ->log("P1", std::nullopt)
                  .size() == 1);
    CHECK_FALSE(fs::exists(store::backupPath(sample.file, 7)));
}

TEST_CASE("Workspaces of one stem have backups of their own") {
    CHECK(store::backupPath("Clerk.evenhand", 1) != store::backupPath("Clerk.old", 1));
    CHECK(store::backupPath("Clerk.x.evenhand", 1).filename() == "Clerk.x.backup-1.evenhand");
}

TEST_CASE("What killed runs left is swept when it is surely ours and old") {
    Sample sample;
    sample.store->file()->settle();
    const auto old = fs::file_time_type::clock::now() - hours(2);
    const auto put = [&](const std::string& name, const fs::path& like) {
        fs::copy_file(like, sample.folder / name);
        fs::permissions(sample.folder / name, fs::perms(0600));
        fs::last_write_time(sample.folder / name, old);
    };
    std::ofstream(sample.folder / "text") << std::string(200, 'x');
    std::ofstream(sample.folder / "empty");
    put(".hr.evenhand.aB3dE6", sample.file);
    put(".hr.evenhand.aB3dE6-journal", sample.folder / "empty");
    put(".hr.backup-1.evenhand.aB3dE7", sample.folder / "empty");
    put(".hr.evenhand.aB3dE8", sample.folder / "text");
    put(".hr.evenhand.toolong", sample.file);
    put(".hr.evenhand.aB3dE9", sample.file);
    fs::last_write_time(sample.folder / ".hr.evenhand.aB3dE9", fs::file_time_type::clock::now());
    sample.reopen();
    CHECK_FALSE(fs::exists(sample.folder / ".hr.evenhand.aB3dE6"));
    CHECK_FALSE(fs::exists(sample.folder / ".hr.evenhand.aB3dE6-journal"));
    CHECK_FALSE(fs::exists(sample.folder / ".hr.backup-1.evenhand.aB3dE7"));
    for (const auto* kept : {".hr.evenhand.aB3dE8", ".hr.evenhand.toolong", ".hr.evenhand.aB3dE9"})
        CHECK(fs::exists(sample.folder / kept));
}
