// SPDX-License-Identifier: MIT
// A failing disk in the middle of one commit: the sentence that nothing was changed is true, also of a copy
// made at that moment, and where it cannot be known it is not said.
#include "faults/FailingDisk.h"
#include "support/Catch.h"
#include "support/StoreSample.h"

#include "app/exchange/ExportMarks.h"

#include <cerrno>
#include <sstream>

using namespace support;
using faults::FailingDisk;
namespace fs = std::filesystem;

namespace {

session::Decision hire() {
    return {"C01", session::Verdict::hire, "best", "", "HR", ""};
}

void writeSeveral(app::Store& store) {
    store.inOneCommit([&] {
        store.record(
            {edit("C01", "Li", "note:Q1", std::string(9000, 'x')), edit("C02", "Li", "rating:a", "4")});
        store.submit("P1", "C01", "Li");
        store.decide("P1", hire());
        store.sign("P1", hire(), {"Ann", "HR", ""});
    });
}

std::string contentOf(const app::Store& store) {
    std::ostringstream all;
    app::writeMarks(all, *store.position("P1")->frozen, store.scorecards("P1"));
    all << store.log("P1", std::nullopt).size() << ' ' << store.decisionLog("P1", "C01").size() << ' '
        << store.candidates("P1").size();
    return all.str();
}

/// What another program would find after the machine went down now.
std::string afterCrash(const Sample& sample) {
    const TempFolder elsewhere;
    for (const auto& entry : fs::directory_iterator(sample.folder.path()))
        fs::copy_file(entry.path(), elsewhere / entry.path().filename().string());
    fs::remove(elsewhere / "hr.evenhand-shm");
    return contentOf(*store::openWorkspace(elsewhere / "hr.evenhand", sample.clock, noPatience));
}

} // namespace

TEST_CASE("Wherever a write of one commit fails, nothing was changed or that is not said") {
    const int error = GENERATE(ENOSPC, EIO);
    int unsure = 0;
    int number = 0;
    for (bool failed = true; failed; ++number) {
        REQUIRE(number < 200);
        Sample sample;
        sample.store->record({edit("C03", "Wang", "rating:a", "3")});
        const auto before = contentOf(*sample.store);
        std::string sentence;
        {
            const FailingDisk disk(FailingDisk::At::write, number, error);
            try {
                writeSeveral(*sample.store);
            } catch (const app::SystemError& trouble) {
                sentence = reading::sentence(trouble.finding(), words::Words(words::Language::english));
            }
            failed = disk.failed();
        }
        INFO(number << " " << sentence);
        if (!failed) {
            CHECK(sentence.empty());
            CHECK(contentOf(*sample.store) != before);
            break;
        }
        if (sentence.find("nothing was changed") != std::string::npos) {
            CHECK(contentOf(*sample.store) == before);
            CHECK(afterCrash(sample) == before);
        } else if (!sentence.empty()) {
            ++unsure;
            CHECK(sentence.find("cannot be known") != std::string::npos);
        }
    }
    CHECK(number > 2);
    if (error == ENOSPC)
        CHECK(unsure == 0);
}

TEST_CASE("A disk that fails when the commit is made safe leaves what cannot be known, and that is said") {
    Sample sample;
    sample.store->record({edit("C03", "Wang", "rating:a", "3")});
    const auto before = contentOf(*sample.store);
    std::string code;
    {
        const FailingDisk disk(FailingDisk::At::sync, 0, EIO);
        code = troubleCode([&] { writeSeveral(*sample.store); });
        CHECK(disk.failed());
    }
    CHECK(code == "unsure");
    CHECK(contentOf(*sample.store) == before);
    CHECK(afterCrash(sample) != before); // why nobody may say that nothing was changed
}
