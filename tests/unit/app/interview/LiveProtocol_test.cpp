// SPDX-License-Identifier: MIT
// The way through the pages around the questions, and what is filled in on them.
#include "unit/app/interview/ProtocolRoom.h"

using app::Page;
using support::fieldOf;
using support::ProtocolRoom;

TEST_CASE(
    "The pages follow each other from before to after, and an untouched scorecard opens at a question") {
    ProtocolRoom at;
    auto live = at.open(0);
    CHECK(live.page() == Page::question);
    CHECK(live.state().question == 0);
    live.previous();
    CHECK(live.page() == Page::before);
    live.previous();
    CHECK(live.page() == Page::before);
    std::string course;
    for (int page = 0; page < 6; ++page) {
        live.next();
        course += live.page() == Page::question ? live.state().questions[live.state().question].id
                                                : app::pageName(live.page(), at.desk.tr());
        course += " ";
    }
    CHECK(course == "A06 B04 Summing up after after after ");
    live.previous();
    CHECK(live.state().atEnd);
    live.goToPage(Page::during);
    live.next();
    CHECK(live.state().atEnd);
    live.goToPage(Page::during);
    live.previous();
    CHECK(live.state().questions[live.state().question].id == "B04");
}

TEST_CASE("What is about the position is done once for all of its candidates") {
    ProtocolRoom at;
    {
        auto kim = at.open(0);
        CHECK(kim.mark(*session::readItem("check:PRE-01"), "done") == std::nullopt);
        CHECK(kim.mark(*session::readItem("check:PRE-02"), "na") == std::nullopt);
        CHECK(kim.mark(*session::readItem("check:PRE-04"), "done") == std::nullopt);
    }
    auto lee = at.open(1);
    lee.goToPage(Page::before);
    const auto page = lee.protocol();
    CHECK(fieldOf(page, "check:PRE-01").settled);
    CHECK(fieldOf(page, "check:PRE-01").word == "✓ done with Kim");
    CHECK_FALSE(fieldOf(page, "check:PRE-02").settled); // not needed with one says nothing of the others
    CHECK_FALSE(fieldOf(page, "check:PRE-04").settled); // about one person
    CHECK(at.store.scorecard(at.position, "C02", "Ann") == std::nullopt);
    at.desk.setInterviewer("Bob");
    auto bob = at.open(1);
    bob.goToPage(Page::before);
    CHECK_FALSE(fieldOf(bob.protocol(), "check:PRE-01").settled);
}

TEST_CASE("A sample question fills a line and is one step to undo") {
    ProtocolRoom at;
    auto live = at.open(0);
    live.goToPage(Page::during);
    const auto offers = live.protocol().sections.front().offers;
    REQUIRE(offers.size() == 4);
    CHECK(live.fill(offers[2].marks) == std::nullopt);
    const auto page = live.protocol();
    CHECK(page.sections.front().remarks.front() == "1 asked");
    CHECK(fieldOf(page, "their_question:1:text").value == offers[2].text);
    CHECK(fieldOf(page, "their_question:1:signal").value == offers[2].hint);
    CHECK(fieldOf(page, "their_question:1:reply").hint == "Check: which ERP functions have you used?");
    CHECK(session::write(page.sections.front().offers[0].marks.front().first) == "their_question:2:text");
    CHECK(live.undo() == std::nullopt);
    CHECK(fieldOf(live.protocol(), "their_question:1:text").value.empty());
}

TEST_CASE("Undoing goes to the page of what it takes back") {
    ProtocolRoom at;
    auto live = at.open(0);
    CHECK(live.mark(*session::readItem("check:PRE-05"), "done") == std::nullopt);
    CHECK(live.mark(*session::readItem("later:communication"), "sent a chart") == std::nullopt);
    CHECK(live.undo() == std::nullopt);
    CHECK(live.page() == Page::after);
    CHECK(live.undo() == std::nullopt);
    CHECK(live.page() == Page::before);
    CHECK(live.state().said == "Checklist: Résumé: mark empty lines such as \"responsible for orders\"; "
                               "prepare probes: blank again");
}

TEST_CASE("A text typed over another one than what is there is refused") {
    ProtocolRoom at;
    auto live = at.open(0);
    const auto item = *session::readItem("claim:1:text");
    CHECK(live.mark(item, "500 orders", "") == std::nullopt);
    const auto refusal = live.mark(item, "600 orders", "400 orders");
    REQUIRE(refusal);
    CHECK(refusal->code == "mark-changed");
    CHECK(session::valueOf(*at.store.scorecard(at.position, "C01", "Ann"), item) == "500 orders");
}

TEST_CASE("After submission the last page is open without a reason, and says where the panel lies apart") {
    ProtocolRoom at;
    auto live = at.open(0);
    CHECK(live.mark(*session::readItem("rating:communication"), "1") == std::nullopt);
    live.goToPage(Page::after);
    const auto apart = [&] {
        for (const auto& section : live.protocol().sections)
            if (section.id == "apart")
                return section.remarks;
        return std::vector<std::string>{};
    };
    CHECK(apart().at(0) == "Shown once you have submitted your own scorecard: the panel judges blind.");
    auto theirs = session::Edit{};
    theirs.position = at.position;
    theirs.candidate = "C01";
    theirs.interviewer = "Bob";
    theirs.item = *session::readItem("rating:communication");
    theirs.newValue = "4";
    at.store.record({theirs});
    at.store.submit(at.position, "C01", "Bob");
    live.reload();
    CHECK(apart().size() == 1);
    CHECK(live.submit() == std::nullopt);
    CHECK(apart() == std::vector<std::string>{"2 or more apart: go back to the evidence.",
                                              "Communication and coordination: Ann 1, Bob 4"});
    CHECK(live.mark(*session::readItem("contact:1:text"), "thanks") == std::nullopt);
    CHECK(live.mark(*session::readItem("check:IN-01"), "done")->code == "locked");
}

TEST_CASE("The promised date is said with its state") {
    ProtocolRoom at;
    at.clock.moment = std::chrono::sys_days(std::chrono::year(2026) / 11 / 30) + std::chrono::hours(2);
    at.store.keepNotice(at.position, {"C01", "2026-12-01", "", "", ""});
    auto live = at.open(0);
    live.goToPage(Page::after);
    for (const auto& section : live.protocol().sections)
        if (section.id == "promised")
            CHECK(section.remarks.at(0) == "Promised by 2026-12-01: due tomorrow.");
}
