// SPDX-License-Identifier: MIT
// A disk without room, played by a limit on the size of files: a clear sentence and nothing changed.
#include "support/Catch.h"
#include "support/StoreSample.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

/// While it lives no file of this process grows beyond so many bytes.
class NoRoomBeyond {
public:
    explicit NoRoomBeyond(std::uintmax_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        auto tight = m_before;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~NoRoomBeyond() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoomBeyond(const NoRoomBeyond&) = delete;
    NoRoomBeyond& operator=(const NoRoomBeyond&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

session::Edit longNote(int number) {
    return edit("C01", "Li", "note:Q1", std::to_string(number) + std::string(3000, 'x'));
}

std::ptrdiff_t filesIn(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

} // namespace

TEST_CASE("A full disk stops the recording and loses nothing that was recorded") {
    Sample sample;
    sample.store->record({longNote(0)});
    int recorded = 1;
    std::string code = "none";
    {
        const NoRoomBeyond limit(fs::file_size(sample.folder / "hr.evenhand-wal") +
                                 GENERATE(0U, 1000U, 4500U, 60'000U));
        for (; code == "none" && recorded < 1000; ++recorded)
            code = troubleCode([&] { sample.store->record({longNote(recorded)}); });
        CHECK(troubleCode([&] { sample.store->addCandidates("P1", newPeople(200)); }) == "disk-full");
    }
    --recorded;
    CHECK(code == "disk-full");
    const auto log = sample.store->log("P1", std::nullopt);
    CHECK(static_cast<int>(log.size()) == recorded);
    CHECK(log.back().newValue == longNote(recorded - 1).newValue);
    CHECK(sample.store->candidates("P1").size() == 3);
    CHECK(sample.store->check().empty());
    CHECK(sample.store->record({longNote(recorded)}).size() == 1);
    sample.reopen();
    CHECK(static_cast<int>(sample.store->log("P1", std::nullopt).size()) == recorded + 1);
}

TEST_CASE("A full disk leaves no half workspace and no half backup") {
    Sample sample;
    const auto files = filesIn(sample.folder.path());
    {
        const NoRoomBeyond limit(GENERATE(0U, 4096U, 30'000U));
        CHECK(troubleCode([&] {
                  (void)store::createWorkspace(sample.folder / "new.evenhand", sample.clock);
              }) == "disk-full");
        CHECK(troubleCode([&] { sample.store->file()->backup(sample.folder / "copy.evenhand"); }) ==
              "disk-full");
    }
    CHECK(filesIn(sample.folder.path()) == files);
}

TEST_CASE("On a full disk a workspace opens to be looked at, with the log a killed program left") {
    Sample sample;
    const auto* left = GENERATE("no log", "log", "log and index");
    sample.store->record({longNote(1)});
    TempFolder elsewhere;
    const auto file = elsewhere / "hr.evenhand";
    if (left == std::string("no log"))
        sample.store->file()->settle();
    fs::copy_file(sample.file, file);
    if (left != std::string("no log"))
        fs::copy_file(sample.file.string() + "-wal", file.string() + "-wal");
    if (left == std::string("log and index"))
        fs::copy_file(sample.file.string() + "-shm", file.string() + "-shm");
    {
        const NoRoomBeyond limit(0);
        const auto store = store::openWorkspace(file, sample.clock, noPatience);
        CHECK(store->readOnly());
        CHECK(store->log("P1", std::nullopt).size() == 1);
        CHECK(store->check().empty());
        CHECK(troubleCode([&] { store->record({longNote(2)}); }) == "disk-full");
    }
    const auto store = store::openWorkspace(file, sample.clock, noPatience);
    CHECK_FALSE(store->readOnly());
    CHECK(store->record({longNote(2)}).size() == 1);
}

TEST_CASE("A full disk keeps a backup from being made, says so and locks nobody out") {
    Sample sample;
    sample.store->record({longNote(1)});
    sample.store->file()->settle();
    const NoRoomBeyond limit(8192);
    const auto store = store::openWorkspace(sample.file, sample.clock, noPatience, store::Backups::daily);
    CHECK_FALSE(store->readOnly());
    CHECK(store->log("P1", std::nullopt).size() == 1);
    const auto notes = store->notes();
    REQUIRE(notes.size() == 1);
    CHECK(reading::sentence(notes[0], words::Words(words::Language::english)) ==
          "There was no room for a backup of " + sample.file.string() + "; free some space.");
    CHECK(std::distance(fs::directory_iterator(sample.folder.path()), fs::directory_iterator()) == 3);
}
