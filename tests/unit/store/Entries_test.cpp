// SPDX-License-Identifier: MIT
// The log and the current marks: every change is an entry, an entry stays.
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

#include "session/History.h"
#include "support/Catch.h"

using namespace support;
using session::Phase;

namespace {

/// "old>new" of every entry.
std::string changes(const app::Store& store) {
    std::string text;
    for (const auto& row : store.log("P1", std::nullopt))
        text += (text.empty() ? "" : " ") + row.oldValue + ">" + row.newValue;
    return text;
}

std::string valueNow(const app::Store& store, const std::string& item) {
    return session::valueOf(store.scorecard("P1", "C01", "Li").value(), session::readItem(item).value());
}

} // namespace

TEST_CASE("A recorded edit comes back with id and time and old value and is in log and scorecard") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    auto second = edit("C01", "Li", "rating:a", "4");
    second.oldValue = "what the caller believes does not count";
    const auto stored = sample.store->record({second});
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].id == 2);
    CHECK(stored[0].at.substr(0, 11) == "2026-01-01T");
    CHECK(stored[0].oldValue == "3");
    CHECK(stored[0].newValue == "4");
    CHECK(sample.store->log("P1", std::nullopt)[1] == stored[0]);
    CHECK(valueNow(*sample.store, "rating:a") == "4");
}

TEST_CASE("Recording that is stopped halfway leaves nothing and can be begun again") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "2")});
    const std::vector<session::Edit> edits{edit("C01", "Li", "rating:a", "3"),
                                           edit("C01", "Wu", "rating:a", "4")};
    std::vector<double> shares;
    const auto stored = sample.store->recordWhile(
        [&](double share) {
            shares.push_back(share);
            return share < 1;
        },
        edits);
    CHECK_FALSE(stored.has_value());
    CHECK(shares == std::vector<double>{0.5, 1});
    CHECK(changes(*sample.store) == ">2");
    CHECK(sample.store->scorecards("P1").size() == 1);
    CHECK(sample.store->record(edits).size() == 2);
    CHECK(valueNow(*sample.store, "rating:a") == "3");
}

TEST_CASE("Undo is another entry and deletes nothing") {
    Sample sample;
    const auto first = sample.store->record({edit("C01", "Li", "note:Q1", "calm")});
    sample.store->record({session::inverse(first[0])});
    CHECK(changes(*sample.store) == ">calm calm>");
    CHECK(sample.store->scorecard("P1", "C01", "Li")->marks.empty());
    sample.store->record({edit("C01", "Li", "note:Q1", "calm")});
    CHECK(changes(*sample.store) == ">calm calm> >calm");
}

TEST_CASE("An edit that changes nothing is dropped and opens no scorecard") {
    Sample sample;
    CHECK(sample.store->record({edit("C01", "Li", "rating:a", "")}).empty());
    CHECK(sample.store->scorecards("P1").empty());
    const auto stored =
        sample.store->record({edit("C01", "Li", "rating:a", "3"), edit("C01", "Li", "rating:a", "3")});
    CHECK(stored.size() == 1);
    CHECK(changes(*sample.store) == ">3");
}

TEST_CASE("Edits of one call are stored together or not at all") {
    Sample sample;
    const std::vector<session::Edit> edits{edit("C01", "Li", "rating:a", "3"),
                                           edit("C09", "Li", "rating:a", "3")};
    CHECK(troubleCode([&] { sample.store->record(edits); }) == "unknown-candidate");
    CHECK(sample.store->log("P1", std::nullopt).empty());
    CHECK(sample.store->scorecards("P1").empty());
}

TEST_CASE("A value out of range is refused where it is stored") {
    Sample sample;
    const auto [item, value, code] = GENERATE(table<std::string, std::string, std::string>(
        {{"rating:a", "6", "bad-value"},
         {"rating:a", "3.5", "bad-value"},
         {"rating:a", "0", "bad-value"},
         {"rating:x", "3", "unknown-item"},
         {"rating:Q1:a", "3", "unknown-item"},
         {"point:Q1-p1", "perhaps", "bad-value"},
         {"criterion:Q1-c1", "seen", "bad-value"},
         {"asked:Q1", "yes", "bad-value"},
         {"star:Q1:S", "1", "bad-value"},
         {"flag:RF-1", "yes", "bad-value"},
         {"minutes:Q1", "601", "bad-minutes"},
         {"minutes:Q1", "-1", "bad-minutes"},
         {"minutes:Q1", "ten", "bad-minutes"},
         {"recommend:", "maybe", "bad-value"},
         {"note:", std::string(20'001, 'x'), "long-note"},
         {"note:", std::string("a\0b", 3), "control-character"}}));
    CHECK(troubleCode([&, item = item, value = value] {
              sample.store->record({edit("C01", "Li", item, value)});
          }) == code);
    CHECK(sample.store->log("P1", std::nullopt).empty());
}

TEST_CASE("Every kind of mark comes back as it was written") {
    Sample sample;
    const std::vector<std::pair<std::string, std::string>> marks{{"asked:Q1", "not_asked"},
                                                                 {"criterion:Q1-c1", "met"},
                                                                 {"point:Q1-p1", "partly"},
                                                                 {"rating:a", "NE"},
                                                                 {"star:Q1:S", "no"},
                                                                 {"flag:RF-1", "raised"},
                                                                 {"note:Q1", "谨慎 \"quoted\"\n=1+1"},
                                                                 {"note:", " "},
                                                                 {"minutes:Q1", "7.5"},
                                                                 {"recommend:", "strong_yes"}};
    std::vector<session::Edit> edits;
    for (const auto& [item, value] : marks)
        edits.push_back(edit("C01", "Li", item, value));
    sample.store->record(edits);
    sample.reopen();
    for (const auto& [item, value] : marks)
        CHECK(valueNow(*sample.store, item) == value);
    CHECK(sample.store->scorecard("P1", "C01", "Li")->marks.size() == marks.size());
}

TEST_CASE("After submission an edit is a debrief edit and needs a reason") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store->submit("P1", "C01", "Li");
    for (const auto* reason : {"", " \n"})
        CHECK(troubleCode([&] { sample.store->record({edit("C01", "Li", "rating:a", "4", reason)}); }) ==
              "reason-needed");
    const auto stored = sample.store->record({edit("C01", "Li", "rating:a", "4", "heard more")});
    CHECK(stored[0].phase == Phase::debrief);
    sample.store->record({edit("C01", "Li", "rating:a", "2", "heard even more"),
                          edit("C01", "Li", "rating:b", "5", "forgotten")});
    const auto card = sample.store->scorecard("P1", "C01", "Li").value();
    const auto& mark = card.marks.at(session::readItem("rating:a").value());
    CHECK(mark.value == "2");
    CHECK(mark.phase == Phase::debrief);
    CHECK(mark.before == "3");
    CHECK(session::independentValueOf(card, session::readItem("rating:b").value()).empty());
}

TEST_CASE("The independent value outlives a debrief that clears the mark") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store->submit("P1", "C01", "Li");
    sample.store->record({edit("C01", "Li", "rating:a", "", "wrong person")});
    const auto cleared = sample.store->scorecard("P1", "C01", "Li").value();
    CHECK(session::valueOf(cleared, session::readItem("rating:a").value()).empty());
    CHECK(session::independentValueOf(cleared, session::readItem("rating:a").value()) == "3");
    CHECK(sample.store->scorecards("P1").front() == cleared);
    sample.store->record({edit("C01", "Li", "rating:a", "5", "right person after all")});
    CHECK(sample.store->scorecard("P1", "C01", "Li")->marks.begin()->second.before == "3");
}

TEST_CASE("A debrief edit before submission keeps its phase") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    auto talked = edit("C01", "Li", "rating:a", "4", "after the talk");
    talked.phase = Phase::debrief;
    sample.store->record({talked});
    CHECK(sample.store->scorecard("P1", "C01", "Li")->marks.begin()->second.before == "3");
}

TEST_CASE("Nobody can change or delete an entry") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    PlainSqlite raw(sample.file);
    CHECK(raw("UPDATE entry SET new_value = '5'") == "an entry never changes");
    CHECK(raw("DELETE FROM entry") == "an entry is never deleted");
    CHECK(raw("UPDATE scorecard SET author = 1") == "a scorecard keeps its author and its plan");
    CHECK(raw("UPDATE frozen_plan SET plan = '{}'") == "a frozen plan never changes");
    CHECK(raw("DELETE FROM frozen_plan") == "a frozen plan is never deleted");
    CHECK(changes(*sample.store) == ">3");
}

TEST_CASE("No scorecard has an entry twice, and its entries are found without looking through all") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    PlainSqlite raw(sample.file);
    CHECK(raw("INSERT INTO entry SELECT 9, uid, at, scorecard, item, old_value, new_value, phase, reason, "
              "origin, "
              "actor, sequence FROM entry") == "UNIQUE constraint failed: entry.scorecard, entry.uid");
    CHECK(raw("SELECT count(*) FROM pragma_index_list('entry')") == "1");
    CHECK(raw("SELECT name FROM pragma_index_info((SELECT name FROM pragma_index_list('entry'))) "
              "ORDER BY seqno") == "scorecard\nuid");
}

TEST_CASE("The log of one candidate is in the order it was written") {
    Sample sample;
    sample.store->record({edit("C02", "Li", "rating:a", "1")});
    sample.store->record({edit("C01", "Wang", "rating:a", "2"), edit("C01", "Li", "rating:a", "3")});
    sample.store->record({edit("C02", "Wang", "rating:a", "4")});
    CHECK(changes(*sample.store) == ">1 >2 >3 >4");
    const auto one = sample.store->log("P1", "C01");
    REQUIRE(one.size() == 2);
    CHECK(one[0].interviewer == "Wang");
    CHECK(one[0].candidate == "C01");
    CHECK(sample.store->log("P1", "C03").empty());
    CHECK(sample.store->log("P2", std::nullopt).empty());
}

TEST_CASE("Entries of two files never share a key") {
    Sample one;
    Sample other;
    for (auto* sample : {&one, &other})
        sample->store->record({edit("C01", "Li", "rating:a", "3")});
    for (const auto* table : {"workspace", "position", "candidate", "entry"}) {
        const auto sql = "SELECT uid FROM " + std::string(table) + " LIMIT 1";
        CHECK(PlainSqlite(one.file)(sql).size() == 32);
        CHECK(PlainSqlite(one.file)(sql) != PlainSqlite(other.file)(sql));
    }
}
