// SPDX-License-Identifier: MIT
// The file as the system sees it: mode, journal, header; and what two programs at once may do.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <sys/stat.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

unsigned modeOf(const fs::path& path) {
    struct stat what {};
    return stat(path.c_str(), &what) == 0 ? what.st_mode & 07777U : 0U;
}

/// Sets the umask of the process for one test.
class Umask {
public:
    explicit Umask(mode_t mask) : m_before(umask(mask)) {}
    ~Umask() { umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

TEST_CASE("A new file and all beside it may be read by its owner alone whatever the umask") {
    const Umask mask(GENERATE(mode_t{0}, mode_t{0777}, mode_t{022}));
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store->file()->backup(sample.folder / "copy.evenhand");
    (void)store::openWorkspace(sample.file, sample.clock, noPatience, store::Backups::daily);
    int files = 0;
    for (const auto& entry : fs::directory_iterator(sample.folder.path())) {
        INFO(entry.path().filename().string());
        CHECK(modeOf(entry.path()) == 0600);
        ++files;
    }
    CHECK(files == 5);
}

TEST_CASE("Journal and header are what the format says") {
    Sample sample;
    PlainSqlite raw(sample.file);
    CHECK(raw("PRAGMA journal_mode") == "wal");
    CHECK(raw("PRAGMA application_id") == "1165379684");
    CHECK(raw("PRAGMA user_version") == "7");
    CHECK(raw("PRAGMA page_size") == "2048");
    CHECK(
        raw("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
            "AND name NOT LIKE 'sqlite_%'") == "0");
}

TEST_CASE("Closing leaves one file") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store.reset();
    CHECK(std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator()) == 1);
    sample.reopen();
    CHECK(sample.store->log("P1", std::nullopt).size() == 1);
}

TEST_CASE("A new workspace never takes a name that is in use") {
    Sample sample;
    const auto make = [&](const std::string& name) {
        return troubleCode([&] { (void)store::createWorkspace(sample.folder / name, sample.clock); });
    };
    CHECK(make("hr.evenhand") == "file-exists");
    CHECK(make("none/new.evenhand") == "no-folder");
    PlainSqlite{sample.folder / "old.evenhand-wal"};
    fs::create_symlink(sample.folder / "nowhere", sample.folder / "link.evenhand");
    CHECK(make("link.evenhand") == "file-exists");
    CHECK(make("fine 100%?#.evenhand") == "none");
    CHECK(store::openWorkspace(sample.folder / "fine 100%?#.evenhand", sample.clock)->positions().empty());
}

TEST_CASE("A log left over from a deleted file never gets into a new one") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    fs::copy_file(sample.folder / "hr.evenhand-wal", sample.folder / "new.evenhand-wal");
    CHECK(troubleCode([&] { (void)store::createWorkspace(sample.folder / "new.evenhand", sample.clock); }) ==
          "leftover");
    CHECK_FALSE(fs::exists(sample.folder / "new.evenhand"));
}

TEST_CASE("Two programs may have the file open and see what the other wrote") {
    Sample sample;
    const auto other = store::openWorkspace(sample.file, sample.clock, noPatience);
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    CHECK(other->scorecards("P1").size() == 1);
    other->record({edit("C01", "Li", "rating:a", "4")});
    CHECK(sample.store->log("P1", std::nullopt).size() == 2);
    CHECK(sample.store->check().empty());
}

TEST_CASE("A second writer that waits in vain says so and changes nothing") {
    Sample sample;
    PlainSqlite other(sample.file);
    other("BEGIN IMMEDIATE");
    CHECK(troubleCode([&] { sample.store->record({edit("C01", "Li", "rating:a", "3")}); }) == "locked");
    CHECK(troubleCode([&] { sample.store->submit("P1", "C01", "Li"); }) == "locked");
    CHECK(troubleCode([&] { sample.store->addCandidates("P1", newPeople(1)); }) == "locked");
    CHECK(sample.store->log("P1", std::nullopt).empty());
    other("ROLLBACK");
    CHECK(sample.store->record({edit("C01", "Li", "rating:a", "3")}).size() == 1);
}
