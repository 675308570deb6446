// SPDX-License-Identifier: MIT
// Files that may be read and not written: opened to look, with all they hold, and nothing left beside them.
#include "support/Catch.h"
#include "support/Nobody.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include <fstream>
#include <iterator>

using namespace support;
namespace fs = std::filesystem;

namespace {

/// A folder that only its owner may write, with a copy of the sample's file.
class Shelf {
public:
    explicit Shelf(Sample& sample, const std::string& name = "hr.evenhand") : file(m_folder / name) {
        fs::copy_file(sample.file, file);
        fs::permissions(file, fs::perms{0444});
    }
    ~Shelf() { fs::permissions(m_folder.path(), fs::perms{0700}); }

    void close() const { fs::permissions(m_folder.path(), fs::perms{0555}); }
    [[nodiscard]] std::ptrdiff_t files() const {
        return std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator());
    }

private:
    TempFolder m_folder;

public:
    fs::path file;
};

std::size_t entries(const app::Store& store) {
    return store.log("P1", std::nullopt).size();
}

} // namespace

TEST_CASE("A file in a read-only folder opens to be looked at, whatever it is called") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store->file()->settle();
    const Shelf shelf(sample, GENERATE("hr.evenhand", "w 100%41 #1?.evenhand", "人事.evenhand"));
    shelf.close();
    const Nobody nobody;
    const auto store = store::openWorkspace(shelf.file, sample.clock, noPatience, store::Backups::daily);
    CHECK(store->readOnly());
    CHECK(entries(*store) == 1);
    CHECK(store->check().empty());
    CHECK(troubleCode([&] { store->record({edit("C01", "Li", "rating:a", "4")}); }) == "read-only-file");
    CHECK(troubleCode([&] { store->submit("P1", "C01", "Li"); }) == "read-only-file");
    CHECK(troubleCode([&] { store->file()->settle(); }) == "none");
    CHECK(store->notes().empty());
    CHECK(shelf.files() == 1);
}

TEST_CASE("A read-only file in a folder that may be written leaves no trace there") {
    Sample sample;
    sample.store->file()->settle();
    const Shelf shelf(sample);
    fs::permissions(shelf.file.parent_path(), fs::perms::all);
    const Nobody nobody;
    const auto store = store::openWorkspace(shelf.file, sample.clock, noPatience);
    CHECK(store->readOnly());
    CHECK(store->positions().size() == 1);
    CHECK(shelf.files() == 1);
}

TEST_CASE("A file of one's own in a folder of others says why it is not written") {
    Sample sample;
    sample.store->file()->settle();
    const Shelf shelf(sample);
    fs::permissions(shelf.file, fs::perms{0666});
    shelf.close();
    const Nobody nobody;
    const auto store = store::openWorkspace(shelf.file, sample.clock, noPatience);
    CHECK(troubleCode([&] { store->addCandidates("P1", newPeople(1)); }) == "read-only-folder");
    CHECK(troubleCode([&] {
              (void)store::createWorkspace(shelf.file.parent_path() / "b.evenhand", sample.clock);
          }) == "read-only-folder");
}

TEST_CASE("The log that somebody left beside a read-only file is read") {
    Sample sample;
    sample.store->file()->settle();
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    const Shelf shelf(sample);
    const auto* side = GENERATE("log", "log and index");
    fs::copy_file(sample.file.string() + "-wal", shelf.file.string() + "-wal");
    fs::permissions(shelf.file.string() + "-wal", fs::perms{0444});
    if (side != std::string("log")) {
        fs::copy_file(sample.file.string() + "-shm", shelf.file.string() + "-shm");
        fs::permissions(shelf.file.string() + "-shm", fs::perms{0444});
    }
    const auto before = shelf.files();
    shelf.close();
    const Nobody nobody;
    const auto store = store::openWorkspace(shelf.file, sample.clock, noPatience);
    CHECK(store->readOnly());
    CHECK(entries(*store) == 1);
    CHECK(shelf.files() == before);
}

TEST_CASE("What others write into a file that one may only read is seen") {
    Sample sample;
    sample.store->file()->settle();
    sample.store.reset();
    fs::permissions(sample.folder.path(), fs::perms{0755});
    fs::permissions(sample.file, fs::perms{0644});
    std::unique_ptr<app::Store> store;
    {
        const Nobody nobody;
        store = store::openWorkspace(sample.file, sample.clock, noPatience);
        CHECK(entries(*store) == 0);
    }
    const auto before = store->revision();
    sample.reopen();
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store.reset();
    const Nobody nobody;
    CHECK(entries(*store) == 1);
    CHECK(store->revision() != before);
    CHECK(store->check().empty());
}

TEST_CASE("An older file that may not be written is brought up to date in memory") {
    const TempFolder folder;
    const auto file = folder / "old.evenhand";
    std::ifstream dump(fs::path(EVENHAND_TEST_DATA) / "workspace" / "version-1.sql");
    PlainSqlite{file}("PRAGMA journal_mode = WAL");
    PlainSqlite{file}(std::string(std::istreambuf_iterator<char>(dump), {}));
    fs::permissions(file, fs::perms{0444});
    fs::permissions(folder.path(), fs::perms{0555});
    {
        const Nobody nobody;
        const StepClock clock;
        const auto store = store::openWorkspace(file, clock, noPatience);
        CHECK(entries(*store) == 3);
        CHECK(store->decisions("P1").empty());
        CHECK(troubleCode([&] { store->submit("P1", "C01", "Li"); }) == "read-only-file");
    }
    fs::permissions(folder.path(), fs::perms{0700});
    fs::permissions(file, fs::perms{0600});
    CHECK(PlainSqlite{file}("PRAGMA user_version") == "1");
}

TEST_CASE("What is open to be looked at can be copied") {
    Sample sample;
    sample.store->file()->settle();
    const Shelf shelf(sample);
    const TempFolder out;
    fs::permissions(out.path(), fs::perms::all);
    shelf.close();
    const Nobody nobody;
    const auto store = store::openWorkspace(shelf.file, sample.clock, noPatience);
    store->file()->backup(out / "copy.evenhand");
    store->file()->saveElsewhere(out / "mine.evenhand");
    CHECK_FALSE(store->readOnly());
    CHECK(store->record({edit("C01", "Li", "rating:a", "4")}).size() == 1);
}
