// SPDX-License-Identifier: MIT
// What is kept around the scorecard as tidy rows: every kind there and back in any order, and each form of
// bad row refused with its line and item.
#include "app/exchange/ExportMarks.h"
#include "app/exchange/ImportMarks.h"
#include "session/MarkRule.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace {

struct Room {
    std::string position = "P1";
    plan::Frozen frozen = support::guidedPlan();
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;

    Room() {
        session::Candidate one;
        one.id = "C01";
        one.name = "Li Na";
        candidates = {one};
    }
    [[nodiscard]] app::MarkList read(const std::vector<support::ItemAndValue>& marks) const {
        std::string rows = "candidate,interviewer,item,value\n";
        for (const auto& [item, value] : marks)
            rows += "C01,Chen," + item + ",\"" + value + "\"\n";
        std::istringstream in(rows);
        return app::readMarks(in, "marks.csv", {position, frozen, candidates, cards});
    }
};

session::Scorecard cardOf(const std::vector<session::Edit>& edits, const plan::Frozen& frozen) {
    session::Scorecard card{"C01", "Chen", 1, frozen.structureHash, "", {}};
    for (const auto& edit : edits)
        card.marks[edit.item].value = edit.newValue;
    return card;
}

std::string exported(const session::Scorecard& card, const plan::Frozen& frozen) {
    std::ostringstream out;
    app::writeMarks(out, frozen, {card});
    return out.str();
}

/// "line: message" of every finding.
std::string refused(const support::ItemAndValue& bad) {
    auto marks = support::protocolMarks();
    std::erase_if(marks, [&](const auto& mark) { return mark.first == bad.first; });
    marks.insert(marks.begin() + 3, bad);
    const auto list = Room().read(marks);
    CHECK(list.edits.empty());
    std::string text;
    for (const auto& finding : list.findings)
        text += std::to_string(finding.place.line) + ": " +
                reading::sentence(finding, words::Words(words::Language::english)) + "\n";
    return text;
}

} // namespace

TEST_CASE("The sample of what is kept around the scorecard has every kind of it") {
    std::set<std::string> kinds;
    for (const auto& [item, value] : support::protocolMarks())
        kinds.insert(item.substr(0, item.find(':')));
    for (const auto& kind : session::protocolKinds()) {
        INFO(kind.code);
        CHECK(kinds.contains(std::string(kind.code)));
    }
}

TEST_CASE("Every kind kept around the scorecard goes out as tidy rows and comes back, in any order") {
    const Room room;
    auto marks = support::protocolMarks();
    const auto there = room.read(marks);
    REQUIRE(there.findings.empty());
    CHECK(there.edits.size() == marks.size());
    const auto first = cardOf(there.edits, room.frozen);
    std::reverse(marks.begin(), marks.end());
    std::rotate(marks.begin(), marks.begin() + 17, marks.end());
    const auto again = room.read(marks);
    REQUIRE(again.findings.empty());
    const auto text = exported(first, room.frozen);
    CHECK(exported(cardOf(again.edits, room.frozen), room.frozen) == text);
    std::istringstream in(text);
    const auto back =
        app::readMarks(in, "out.csv", {room.position, room.frozen, room.candidates, room.cards});
    REQUIRE(back.findings.empty());
    CHECK(cardOf(back.edits, room.frozen).marks == first.marks);
}

TEST_CASE("A bad row of what is kept around the scorecard is named with its line and nothing is taken") {
    const std::vector<std::pair<support::ItemAndValue, std::string>> rows{
        {{"subtick:Q1-p1:9", "yes"},
         "5: subtick:Q1-p1:9 is not part of this plan; use an item of its questions.\n"},
        {{"subtick:Q1-p1:1", "no"}, "5: subtick:Q1-p1:1 cannot be \"no\"; use one of: yes.\n"},
        {{"probe:Q2-g1", "used"}, "5: probe:Q2-g1 is not part of this plan; use an item of its questions.\n"},
        {{"check:PRE-9", "done"}, "5: check:PRE-9 is not part of this plan; use an item of its questions.\n"},
        {{"check:PRE-3", "yes"}, "5: check:PRE-3 cannot be \"yes\"; use one of: done, na.\n"},
        {{"claim:21:text", "x"},
         "5: claim:21:text is not part of this plan; use an item of its questions.\n"},
        {{"claim:2:colour", "x"},
         "5: claim:2:colour is not part of this plan; use an item of its questions.\n"},
        {{"claim_state:2", "true"},
         "5: claim_state:2 cannot be \"true\"; use one of: verified, doubtful, unsupported.\n"},
        {{"role:", "guest"}, "5: role: cannot be \"guest\"; use one of: panel, observer, recused.\n"},
        {{"arrival:", "late"},
         "5: arrival: cannot be \"late\"; use minutes late from -240 to 240, early ones below 0.\n"},
        {{"contact_at:3", "tomorrow"},
         "5: contact_at:3 cannot be \"tomorrow\"; write a day like 2026-11-30, or "
         "with its time, 2026-11-30 14:05.\n"},
        {{"trait:TR-9", "x"}, "5: trait:TR-9 is not part of this plan; use an item of its questions.\n"},
        {{"later:z", "x"}, "5: later:z is not part of this plan; use an item of its questions.\n"},
        {{"summary:more", "x"}, "5: summary:more is not part of this plan; use an item of its questions.\n"},
        {{"claim:2", "x"},
         "5: \"claim:2\" is no item; write one like rating:communication, point:A06-p1 or "
         "note:A06.\n"},
        {{"claims:1:text", "x"},
         "5: \"claims:1:text\" is no item; write one like rating:communication, "
         "point:A06-p1 or note:A06.\n"}};
    for (const auto& [bad, sentence] : rows) {
        INFO(bad.first);
        CHECK(refused(bad) == sentence);
    }
}

TEST_CASE("A text longer than a note may be is refused for every kind that holds text") {
    for (const auto& [item, value] : support::protocolMarks()) {
        const auto read = session::readItem(item).value();
        if (!read.kind->isText())
            continue;
        INFO(item);
        const auto found = session::checkMark(support::guidedPlan(), read, std::string(20'001, 'x'));
        REQUIRE(found);
        CHECK(found->code == "long-note");
    }
}

TEST_CASE("The README names every kind of tidy row") {
    std::ifstream file(EVENHAND_SOURCE "/README.md");
    std::stringstream text;
    text << file.rdbuf();
    for (const auto& kind : session::markKinds()) {
        INFO(kind.code);
        CHECK(text.str().find("`" + std::string(kind.code) + ":") != std::string::npos);
    }
}
