// SPDX-License-Identifier: MIT
// Texts being typed: kept beside the records, never among them.
#include "support/Catch.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

const session::DraftPlace note{"P1", "C02", "Li", "note:Q1"};

std::string texts(const app::Store& store) {
    std::string all;
    for (const auto& draft : store.drafts("P1"))
        all += fmt::format("{} {} {}: {}\n", draft.place.candidate, draft.place.interviewer, draft.place.item,
                           draft.text);
    return all;
}

} // namespace

TEST_CASE("A draft is there after the file is opened again and leaves no entry in the log") {
    Sample sample;
    sample.store->keepDraft(note, "half");
    sample.store->keepDraft(note, "half a sentence");
    sample.store->keepDraft({"P1", "C01", "Wang", "note:"}, "");
    sample.reopen();
    CHECK(texts(*sample.store) == "C01 Wang note:: \nC02 Li note:Q1: half a sentence\n");
    CHECK(sample.store->log("P1", std::nullopt).empty());
    CHECK(sample.store->scorecards("P1").empty());
    CHECK(sample.store->check().empty());
}

TEST_CASE("A draft that was handed over is gone and the others stay") {
    Sample sample;
    sample.store->keepDraft(note, "done");
    auto other = note;
    other.interviewer = "Wang";
    sample.store->keepDraft(other, "not yet");
    sample.store->dropDraft(note);
    sample.store->dropDraft(note);
    CHECK(texts(*sample.store) == "C02 Wang note:Q1: not yet\n");
    CHECK(sample.store->drafts("P2").empty());
}

TEST_CASE("A draft longer than any note may be is kept whole") {
    Sample sample;
    const std::string text(100'000, 'x');
    sample.store->keepDraft(note, text);
    CHECK(sample.store->drafts("P1").front().text == text);
}

TEST_CASE("A draft of nobody is refused") {
    Sample sample;
    CHECK(troubleCode([&] {
              sample.store->keepDraft({"P1", "C09", "Li", "note:"}, "x");
          }) == "unknown-candidate");
    CHECK(troubleCode([&] {
              sample.store->keepDraft({"P7", "C01", "Li", "note:"}, "x");
          }) == "unknown-position");
}

TEST_CASE("A text with a zero byte keeps its length") {
    Sample sample;
    const std::string text{"a\0b", 3};
    sample.store->keepDraft(note, text);
    sample.reopen();
    CHECK(sample.store->drafts("P1").front().text == text);
    CHECK(sample.store->check().empty());
}
