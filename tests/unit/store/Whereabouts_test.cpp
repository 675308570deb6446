// SPDX-License-Identifier: MIT
// A file that is moved, deleted or replaced while it is open: nothing is called saved that is not in the file
// of that name, and nothing is lost.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>
#include <sys/stat.h>

using namespace support;
namespace fs = std::filesystem;
using app::FileState;

namespace {

std::string record(Sample& sample, const std::string& value) {
    return troubleCode([&] { sample.store->record({edit("C01", "Li", "rating:a", value)}); });
}

std::size_t entriesIn(const fs::path& file) {
    const StepClock clock;
    return store::openWorkspace(file, clock, noPatience)->log("P1", std::nullopt).size();
}

/// What a person does to the file of the sample.
struct Action {
    std::string name;
    FileState state;
    std::string code;
    std::function<void(Sample&)> work;
};

const std::vector<Action>& deeds() {
    static const std::vector<Action> all{
        {"rm", FileState::gone, "file-gone", [](Sample& sample) { fs::remove(sample.file); }},
        {"mv", FileState::gone, "file-gone",
         [](Sample& sample) { fs::rename(sample.file, sample.folder / "moved.evenhand"); }},
        {"replaced", FileState::replaced, "file-replaced",
         [](Sample& sample) {
             fs::copy_file(sample.file, sample.folder / ".sync");
             fs::rename(sample.folder / ".sync", sample.file);
         }},
        {"mv of the folder", FileState::gone, "file-gone", [](Sample& sample) {
             fs::create_directory(sample.folder / "inner");
             sample.store->file()->saveElsewhere(sample.folder / "inner" / "x.evenhand");
             fs::rename(sample.folder / "inner", sample.folder / "outer");
         }}};
    return all;
}

} // namespace

TEST_CASE("A file that was taken away takes no mark, and saved elsewhere it has them all") {
    for (const auto& deed : deeds())
        for (const auto* before : {"settled", "unsettled"}) {
            CAPTURE(deed.name, before);
            Sample sample;
            REQUIRE(record(sample, "3") == "none");
            if (before == std::string("settled"))
                sample.store->file()->settle();
            CHECK(sample.store->file()->fileState() == FileState::there);
            deed.work(sample);
            CHECK(sample.store->file()->fileState() == deed.state);
            const auto lost = sample.store->file()->path();
            CHECK(record(sample, "4") == deed.code);
            CHECK(troubleCode([&] { sample.store->submit("P1", "C01", "Li"); }) == deed.code);
            CHECK(troubleCode([&] { sample.store->addCandidates("P1", newPeople(1)); }) == deed.code);
            CHECK(sample.store->log("P1", std::nullopt).size() == 1);
            CHECK_FALSE(fs::exists(lost.string() + "-wal"));
            const auto target = sample.folder / "saved.evenhand";
            sample.store->file()->saveElsewhere(target);
            CHECK(sample.store->file()->path() == target);
            CHECK(sample.store->file()->fileState() == FileState::there);
            CHECK(record(sample, "4") == "none");
            sample.store.reset();
            CHECK(entriesIn(target) == 2);
        }
}

TEST_CASE("A file that is back under its name takes marks again") {
    Sample sample;
    REQUIRE(record(sample, "3") == "none");
    fs::rename(sample.file, sample.folder / "moved.evenhand");
    CHECK(record(sample, "4") == "file-gone");
    CHECK(troubleCode([&] { (void)entriesIn(sample.folder / "moved.evenhand"); }) == "locked");
    fs::remove(sample.folder / "moved.evenhand-wal");
    fs::copy_file(sample.folder / "moved.evenhand", sample.folder / "copy.evenhand");
    CHECK(entriesIn(sample.folder / "copy.evenhand") == 1);
    fs::remove(sample.folder / "copy.evenhand");
    fs::rename(sample.folder / "moved.evenhand", sample.file);
    CHECK(sample.store->file()->fileState() == FileState::there);
    CHECK(record(sample, "4") == "none");
    CHECK(record(sample, "5") == "none");
    sample.store.reset();
    CHECK(entriesIn(sample.file) == 3);
    CHECK(std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("What was put in the place of a file stays as it is") {
    Sample sample;
    REQUIRE(record(sample, "3") == "none");
    fs::remove(sample.file);
    {
        Sample other;
        other.store->file()->settle();
        fs::copy_file(other.file, sample.file);
    }
    CHECK(record(sample, "4") == "file-replaced");
    const auto newcomer = store::openWorkspace(sample.file, sample.clock, noPatience);
    newcomer->record({edit("C02", "Wang", "rating:b", "2")});
    CHECK(record(sample, "4") == "file-replaced");
    sample.store->file()->saveElsewhere(sample.folder / "saved.evenhand");
    sample.store.reset();
    CHECK(newcomer->log("P1", std::nullopt).size() == 1);
    CHECK(newcomer->check().empty());
    CHECK(entriesIn(sample.folder / "saved.evenhand") == 1);
}

TEST_CASE("A link that leads to another file now is another file") {
    Sample sample;
    sample.store->file()->backup(sample.folder / "other.evenhand");
    const auto link = sample.folder / "link.evenhand";
    fs::create_symlink(sample.file, link);
    const auto linked = store::openWorkspace(link, sample.clock, noPatience);
    linked->record({edit("C01", "Li", "rating:a", "3")});
    CHECK(sample.store->log("P1", std::nullopt).size() == 1);
    fs::remove(link);
    CHECK(linked->file()->fileState() == FileState::gone);
    fs::create_symlink(sample.folder / "other.evenhand", link);
    CHECK(linked->file()->fileState() == FileState::replaced);
    CHECK(troubleCode([&] { linked->record({edit("C01", "Li", "rating:a", "4")}); }) == "file-replaced");
    CHECK(record(sample, "5") == "none");
    CHECK(entriesIn(sample.folder / "other.evenhand") == 0);
}

TEST_CASE("A second name of the file is only mentioned") {
    Sample sample;
    CHECK(sample.store->notes().empty());
    fs::create_hard_link(sample.file, sample.folder / "second");
    CHECK(sample.store->file()->fileState() == FileState::there);
    CHECK(record(sample, "3") == "none");
    const auto notes = sample.store->notes();
    REQUIRE(notes.size() == 1);
    CHECK(reading::sentence(notes[0], words::Words(words::Language::english)) ==
          sample.file.string() + " has another name as well (a hard link); both names show the same file.");
}

TEST_CASE("A log that was taken away costs no mark") {
    const auto* taken = GENERATE("-wal", "-shm");
    Sample sample;
    REQUIRE(record(sample, "3") == "none");
    fs::remove(sample.file.string() + taken);
    CHECK(record(sample, "4") == "none");
    fs::copy_file(sample.file, sample.folder / "copy.evenhand");
    sample.store.reset();
    CHECK(entriesIn(sample.file) == 2);
    CHECK(entriesIn(sample.folder / "copy.evenhand") >= 1);
}

TEST_CASE("Saved elsewhere never over a file, through a link or for others to read") {
    Sample sample;
    const auto taken = sample.folder / "taken.evenhand";
    std::ofstream(taken) << "precious";
    fs::create_symlink(sample.folder / "nowhere", sample.folder / "link.evenhand");
    CHECK(troubleCode([&] { sample.store->file()->saveElsewhere(taken); }) == "file-exists");
    CHECK(troubleCode([&] { sample.store->file()->saveElsewhere(sample.folder / "link.evenhand"); }) ==
          "file-exists");
    CHECK(troubleCode([&] { sample.store->file()->saveElsewhere(sample.folder / "no" / "x.evenhand"); }) ==
          "no-folder");
    CHECK(fs::file_size(taken) == 8);
    CHECK_FALSE(fs::exists(sample.folder / "nowhere"));
    CHECK(sample.store->file()->path() == sample.file);
    sample.store->file()->saveElsewhere(sample.folder / "fine.evenhand");
    CHECK(fs::status(sample.folder / "fine.evenhand").permissions() == fs::perms(0600));
}

TEST_CASE("Settled, the one file holds everything, whoever else has it open") {
    Sample sample;
    const auto other = store::openWorkspace(sample.file, sample.clock, noPatience);
    REQUIRE(record(sample, "3") == "none");
    other->record({edit("C02", "Li", "rating:a", "2")});
    sample.store->file()->settle();
    fs::copy_file(sample.file, sample.folder / "copy.evenhand");
    CHECK(fs::file_size(sample.file.string() + "-wal") == 0);
    CHECK(entriesIn(sample.folder / "copy.evenhand") == 2);
    sample.store->submit("P1", "C01", "Li");
    CHECK(fs::file_size(sample.file.string() + "-wal") == 0);
    REQUIRE(record(sample, "3") == "none");
    sample.store->record({edit("C03", "Li", "rating:a", "2")});
    sample.store.reset();
    CHECK(fs::file_size(sample.file.string() + "-wal") == 0);
}

TEST_CASE("The revision changes with every change, whoever made it, and with nothing else") {
    Sample sample;
    const auto other = store::openWorkspace(sample.file, sample.clock, noPatience);
    auto before = sample.store->revision();
    CHECK(sample.store->revision() == before);
    (void)sample.store->positions();
    sample.store->file()->settle();
    CHECK(sample.store->revision() == before);
    REQUIRE(record(sample, "3") == "none");
    CHECK(sample.store->revision() != before);
    before = sample.store->revision();
    other->record({edit("C02", "Li", "rating:a", "2")});
    CHECK(sample.store->revision() != before);
    before = sample.store->revision();
    sample.store->file()->saveElsewhere(sample.folder / "x.evenhand");
    CHECK(sample.store->revision() != before);
}
