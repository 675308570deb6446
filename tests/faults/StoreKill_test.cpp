// SPDX-License-Identifier: MIT
// The store under SIGKILL and under two writers at once: what was said to be saved is there.
#include "support/Catch.h"
#include "support/KillAtRandom.h"
#include "support/Soak.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

int numberIn(const std::string& line) {
    return std::stoi(line.substr(std::string("saved ").size()));
}

/// The number both notes of the interviewer hold, which proves that they were written together; the log must
/// lead up to it.
int lastSaved(const app::Store& store, const std::string& interviewer) {
    const auto card = store.scorecard("P1", "C01", interviewer);
    if (!card)
        return 0;
    const auto first = session::valueOf(*card, session::readItem("note:Q1").value());
    CHECK(first == session::valueOf(*card, session::readItem("note:Q2").value()));
    int entries = 0;
    for (const auto& entry : store.log("P1", "C01"))
        if (entry.interviewer == interviewer && session::write(entry.item) == "note:Q1")
            CHECK(entry.newValue == std::to_string(++entries));
    CHECK(std::to_string(entries) == first);
    return entries;
}

} // namespace

TEST_CASE("A store killed at random moments keeps all it said was saved", "[soak]") {
    const int rounds = support::rounds(200, 4000);
    Sample sample;
    sample.store.reset();
    std::mt19937 random(support::seed(20260722));
    int said = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto moment = randomMoment(random, 4);
        INFO("round " << round << ", " << moment.lines << " lines, " << moment.turns << " turns");
        const auto lines = killAt(moment, {EVENHAND_STORE_WRITER, sample.file.string(), "Li", "0"});
        if (!lines.empty())
            said = numberIn(lines.back());
        sample.reopen();
        const int kept = lastSaved(*sample.store, "Li");
        // One write more may be on disk that was killed before it was said.
        CHECK((kept == said || kept == said + 1));
        said = kept;
        CHECK(sample.store->check().empty());
        sample.store.reset();
    }
    CHECK(said > rounds);
}

TEST_CASE("Two programs writing at once lose nothing") {
    Sample sample;
    Child one({EVENHAND_STORE_WRITER, sample.file.string(), "Li", "60"});
    Child other({EVENHAND_STORE_WRITER, sample.file.string(), "Wang", "60"});
    CHECK(one.wait() == 0);
    CHECK(other.wait() == 0);
    CHECK(lastSaved(*sample.store, "Li") == 60);
    CHECK(lastSaved(*sample.store, "Wang") == 60);
    CHECK(sample.store->check().empty());
}
