// SPDX-License-Identifier: MIT
// Copies on demand and in rotation.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>

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
    store::rotateBackups(sample.file, sample.clock, noPatience);
}

} // namespace

TEST_CASE("A backup is a whole workspace of its own") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    const auto target = sample.folder / "copy.evenhand";
    sample.store->backup(target);
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
    CHECK(troubleCode([&] { sample.store->backup(target); }) == "file-exists");
    CHECK(troubleCode([&] { sample.store->backup(sample.file); }) == "file-exists");
    CHECK(troubleCode([&] { sample.store->backup(sample.folder / "no" / "copy.evenhand"); }) == "no-folder");
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
    rotate(sample);
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
