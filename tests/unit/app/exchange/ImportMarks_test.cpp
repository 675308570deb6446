// SPDX-License-Identifier: MIT
// Tidy marks in and out: what is taken, what is refused, and that a round trip changes nothing.
#include "app/exchange/ImportMarks.h"

#include "app/exchange/ExportMarks.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"

#include <sstream>

using session::Item;
using session::ItemKind;

namespace {

session::Candidate candidate(const std::string& id, const std::string& name) {
    session::Candidate made;
    made.id = id;
    made.name = name;
    return made;
}

struct Room {
    std::string position = "P1";
    plan::Frozen frozen;
    std::vector<session::Candidate> candidates{candidate("C01", "Li Na"), candidate("C02", "Wang Fang"),
                                               candidate("C03", "Zhang Wei"), candidate("C04", "Zhang Wei")};
    std::vector<session::Scorecard> cards;

    explicit Room(plan::RateBy rateBy = plan::RateBy::competency) {
        auto draft = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q2"});
        draft.rateBy = rateBy;
        draft.panel = {"Chen", "周"};
        frozen = plan::freeze(draft, support::smallRubric());
    }

    [[nodiscard]] app::MarkList read(const std::string& rows) const {
        std::istringstream in("candidate,interviewer,item,value\n" + rows);
        return app::readMarks(in, "dir/marks.csv", {position, frozen, candidates, cards});
    }
    void keep(const std::vector<session::Edit>& edits) {
        for (const auto& edit : edits) {
            auto at = std::find_if(cards.begin(), cards.end(), [&](const auto& card) {
                return card.candidate == edit.candidate && card.interviewer == edit.interviewer;
            });
            if (at == cards.end())
                at = cards.insert(cards.end(),
                                  {edit.candidate, edit.interviewer, 1, frozen.structureHash, "", {}});
            at->marks[edit.item].value = edit.newValue;
        }
    }
    [[nodiscard]] std::string written() const {
        std::ostringstream out;
        app::writeMarks(out, frozen, cards);
        return out.str();
    }
};

} // namespace

TEST_CASE("A tidy row becomes an edit with its origin") {
    const auto list = Room().read("C01,Chen,rating:a,4\n");
    CHECK(list.findings.empty());
    REQUIRE(list.edits.size() == 1);
    const auto& edit = list.edits[0];
    CHECK(edit.position == "P1");
    CHECK(edit.candidate == "C01");
    CHECK(edit.interviewer == "Chen");
    CHECK(edit.item == Item{ItemKind::rating, "", "a"});
    CHECK(edit.newValue == "4");
    CHECK(edit.origin == "marks.csv:2");
}

TEST_CASE("A candidate may be named by a name only one has") {
    CHECK(Room().read("Wang Fang,周,rating:a,ne\n").edits.at(0).candidate == "C02");
    CHECK(Room().read("Wang Fang,周,rating:a,ne\n").edits.at(0).newValue == "NE");
}

TEST_CASE("Each wrong tidy row is refused with its line and column") {
    struct Case {
        std::string row;
        std::string code;
        int column;
    };
    const auto mustBe = GENERATE(values<Case>({
        {"C09,Chen,rating:a,4", "unknown-candidate", 1},
        {"Zhang Wei,Chen,rating:a,4", "ambiguous-candidate", 1},
        {"C01,Nobody,rating:a,4", "not-on-panel", 5},
        {"C01,,rating:a,4", "no-interviewer", 5},
        {"C01,Chen,rating:z,4", "unknown-item", 10},
        {"C01,Chen,rating:Q1:a,4", "unknown-item", 10},
        {"C01,Chen,point:Q3-p1,seen", "unknown-item", 10},
        {"C01,Chen,nonsense,4", "bad-item", 10},
        {"C01,Chen,rating:a,6", "bad-value", 19},
        {"C01,Chen,rating:a,0", "bad-value", 19},
        {"C01,Chen,rating:a,3.5", "bad-value", 19},
        {"C01,Chen,rating:a,good", "bad-value", 19},
        {"C01,Chen,minutes:Q1,ten", "bad-minutes", 21},
        {"C01,Chen,minutes:Q1,-1", "bad-minutes", 21},
        {"C01,Chen,rating:a", "field-count", 1},
        {"C01,Chen,rating:a,4,5", "field-count", 1},
        {"C02,Chen,rating:a,4", "repeated-mark", 1},
        {"Wang Fang,Chen,rating:a,5", "repeated-mark", 1},
    }));
    CAPTURE(mustBe.row);
    const auto list = Room().read("C02,Chen,rating:a,4\n" + mustBe.row + "\n");
    CHECK(list.edits.empty());
    REQUIRE(list.findings.size() == 1);
    CHECK(list.findings[0].code == mustBe.code);
    CHECK(list.findings[0].place == reading::Place{"dir/marks.csv", 3, mustBe.column});
}

TEST_CASE("All wrong rows are reported at once in file order") {
    const auto list = Room().read("C09,Nobody,rating:a,6\nC01,Chen,rating:a,4\nC01,Chen,rating:a,5\nx\"\n");
    CHECK(list.edits.empty());
    std::vector<std::string> codes;
    for (const auto& finding : list.findings)
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{"unknown-candidate", "not-on-panel", "bad-value", "repeated-mark",
                                            "field-count", "stray-quote"});
}

TEST_CASE("A wrong header of tidy marks is named with what was expected") {
    const Room room;
    const auto text = GENERATE(
        values<std::string>({"", "candidate;interviewer;item;value\n", "a,b,c,d\nC01,Chen,rating:a,4\n",
                             "candidate,interviewer,item\n", "interviewer,candidate,item,value\n"}));
    std::istringstream in(text);
    const auto list =
        app::readMarks(in, "marks.csv", {room.position, room.frozen, room.candidates, room.cards});
    REQUIRE(list.findings.size() == 1);
    CHECK(list.findings[0].code == "wrong-header");
    CHECK(list.findings[0].place == reading::Place{"marks.csv", 1, 1});
}

TEST_CASE("An empty value clears a mark and knows the old one") {
    Room room;
    room.keep(room.read("C01,Chen,rating:a,4\n").edits);
    const auto list = room.read("C01,Chen,rating:a,\n");
    REQUIRE(list.edits.size() == 1);
    CHECK(list.edits[0].oldValue == "4");
    CHECK(list.edits[0].newValue.empty());
    CHECK(room.read("C01,Chen,rating:b,\n").edits.empty());
}

TEST_CASE("A submitted scorecard takes no other value but may be named again") {
    Room room;
    room.keep(room.read("C01,Chen,rating:a,4\n").edits);
    room.cards[0].submittedAt = "2026-01-01T00:00:00.000Z";
    CHECK(room.read("C01,Chen,rating:a,4\n").findings.empty());
    const auto list = room.read("C01,Chen,rating:a,5\nC01,Chen,rating:b,5\n");
    REQUIRE(list.findings.size() == 2);
    CHECK(list.findings[0].code == "submitted-card");
}

TEST_CASE("Tidy marks are written in the plan's order and read back to the same bytes") {
    Room room(plan::RateBy::question);
    room.keep(room.read("C02,周,recommend:,yes\nC02,周,note:,\"=SUM(A1), \"\"quoted\"\"\ntwo lines\"\n"
                        "C02,周,note:Q2,  kept "
                        "\nC02,周,rating:Q2:a,NE\nC02,周,flag:RF-1,raised\nC02,周,asked:Q2,asked\n"
                        "C02,周,minutes:Q1,7.5\nC02,周,star:Q1:R,no\nC02,周,point:Q1-p2,partly\nC02,周,"
                        "criterion:Q1-c1,na\n"
                        "C02,Chen,rating:Q1:b,5\nC01,周,rating:Q1:b,5\n")
                  .edits);
    const std::string expected = "candidate,interviewer,item,value\n"
                                 "C01,周,rating:Q1:b,5\n"
                                 "C02,Chen,rating:Q1:b,5\n"
                                 "C02,周,criterion:Q1-c1,na\n"
                                 "C02,周,point:Q1-p2,partly\n"
                                 "C02,周,star:Q1:R,no\n"
                                 "C02,周,minutes:Q1,7.5\n"
                                 "C02,周,asked:Q2,asked\n"
                                 "C02,周,rating:Q2:a,NE\n"
                                 "C02,周,note:Q2,  kept \n"
                                 "C02,周,flag:RF-1,raised\n"
                                 "C02,周,note:,\"=SUM(A1), \"\"quoted\"\"\ntwo lines\"\n"
                                 "C02,周,recommend:,yes\n";
    CHECK(room.written() == expected);
    Room other(plan::RateBy::question);
    std::istringstream in(expected);
    other.keep(
        app::readMarks(in, "marks.csv", {other.position, other.frozen, other.candidates, other.cards}).edits);
    CHECK(other.written() == expected);
}

TEST_CASE("An interviewer has one scorecard however the name is typed, and the note says so") {
    Room room;
    room.frozen.plan.panel.clear();
    room.keep(room.read("C01,José Ruiz,rating:a,4\n").edits);
    for (const char* same : {"Jose\u0301 Ruiz", "José\u00A0Ruiz", "josé  ruiz", "ＪＯＳÉ Ｒｕｉｚ"}) {
        const auto list = room.read("C01," + std::string(same) + ",rating:b,3\n");
        INFO(same);
        REQUIRE(list.edits.size() == 1);
        CHECK(list.edits[0].interviewer == "José Ruiz");
        REQUIRE(list.notes.size() == 1);
        CHECK(list.notes[0].arguments[1] == "José Ruiz");
    }
    const auto asked = room.read("C01,Jose Ruiz,rating:b,3\n");
    REQUIRE(asked.findings.size() == 1);
    CHECK(reading::sentence(asked.findings[0], words::Words(words::Language::english)) ==
          "Are Jose Ruiz and José Ruiz one person? Then write José Ruiz; if they are two, import with "
          "--apart.");
    CHECK(app::onlyLikeNames(asked.findings));
    CHECK(room.read("C01,\u200B\u00A0,rating:b,3\n").findings.at(0).code == "no-interviewer");
    CHECK(room.read("C01,\u202EEve,rating:b,3\n").findings.at(0).code == "bad-interviewer");
}

TEST_CASE("New names in one file are one person when they are the same name") {
    Room room;
    room.frozen.plan.panel.clear();
    const auto list = room.read("C01,Eve Xu,rating:a,4\nC01,Eve\u00A0Xu,rating:b,4\n");
    REQUIRE(list.edits.size() == 2);
    CHECK(list.edits[1].interviewer == "Eve Xu");
}

TEST_CASE("Two spellings kept by an earlier import stay and are told") {
    Room room;
    room.frozen.plan.panel.clear();
    room.cards = {{"C01", "Eve Xu", 1, "", "", {}}, {"C02", "Eve\u00A0Xu", 1, "", "", {}}};
    const auto list = room.read("C02,Eve\u00A0Xu,rating:a,4\n");
    REQUIRE(list.edits.size() == 1);
    CHECK(list.edits[0].interviewer == "Eve\u00A0Xu");
    CHECK(list.notes.at(0).code == "two-spellings");
}

TEST_CASE("Full-width values are read and a decimal comma is named") {
    const auto room = Room();
    CHECK(room.read("Ｃ０１,Chen,rating:a,４\n").edits.at(0).newValue == "4");
    CHECK(room.read("C01,Chen,rating:a,ＮＥ\n").edits.at(0).newValue == "NE");
    CHECK(room.read("C01,Chen,minutes:Q1,１２\u00A0\n").edits.at(0).newValue == "12");
    const auto comma = room.read("C01,Chen,minutes:Q1,\"3,5\"\n");
    REQUIRE(comma.findings.size() == 1);
    CHECK(reading::sentence(comma.findings[0], words::Words(words::Language::english)) ==
          "minutes:Q1 cannot be \"3,5\": that is a decimal comma; write 3.5.");
    CHECK(room.read("C01,Chen,note:Q1,a\u202Eb\n").findings.at(0).code == "control-character");
}

TEST_CASE("A list of more new interviewers than any panel has is refused once") {
    Room room;
    room.frozen.plan.panel.clear();
    std::string rows;
    for (int at = 0; at < 3000; ++at)
        rows += "C01,N" + std::to_string(at) + ",rating:a,3\n";
    const auto list = room.read(rows);
    REQUIRE(list.findings.size() == 1);
    CHECK(list.findings.front().code == "too-many-interviewers");
    CHECK(list.findings.front().place.line == 1002);
    CHECK(list.edits.empty());
}

TEST_CASE("Whoever came in another spelling while a list was read is the one known by now") {
    support::MemoryStore store;
    (void)support::addSmallPosition(store, 1);
    std::vector<session::Edit> edits{support::edit("C01", "ANN LEE", "rating:a", "4"),
                                     support::edit("C01", "Bo", "rating:a", "3")};
    store.record({support::edit("C01", "Ann Lee", "rating:b", "5")});
    const auto settled = app::inKnownSpellings(store, "P1", std::move(edits));
    CHECK(settled[0].interviewer == "Ann Lee");
    CHECK(settled[1].interviewer == "Bo");
}

TEST_CASE("A header with a column less or more is refused as it is") {
    const Room room;
    for (const char* header :
         {"candidate,interviewer,item", "candidate,interviewer,item,value,more", "candidate"}) {
        std::istringstream in(std::string(header) + "\nC01,Chen,rating:a,3\n");
        const auto list =
            app::readMarks(in, "m.csv", {room.position, room.frozen, room.candidates, room.cards});
        REQUIRE(list.findings.size() == 1);
        CHECK(reading::report(list.findings[0], words::Words(words::Language::english)) ==
              "m.csv:1:1: error: The first row must be \"candidate,interviewer,item,value\"; it is \"" +
                  std::string(header) + "\".");
    }
}

TEST_CASE("Twenty notes are said of a list and names of 200 characters are taken") {
    Room room;
    room.frozen.plan.panel.clear();
    room.cards.push_back({"C01", "Chen", 1, room.frozen.structureHash, "", {}});
    std::string rows;
    const char* spellings[] = {"CHEN", "chen", "cHEN", "chEN", "cheN", "CHen", "CHEn", "ChEN",
                               "ChEn", "CheN", "cHen", "cHEn", "chEn", "CHeN", "cHeN"};
    for (const auto* one : spellings)
        for (const auto* blank : {"", "\u00A0"})
            rows +=
                "C01," + std::string(one) + blank + ",rating:" + (rows.size() % 2 == 0 ? "a" : "b") + ",3\n";
    CHECK(room.read(rows).notes.size() == 20);
    const auto code = [&](std::size_t length) {
        const auto list = room.read("C01," + std::string(length, 'n') + ",rating:a,3\n");
        return list.findings.empty() ? std::string() : list.findings.front().code;
    };
    CHECK(code(200).empty());
    CHECK(code(201) == "bad-interviewer");
}
