// SPDX-License-Identifier: MIT
// Two kinds that the program does not have, added to a copy of the table: their rows are all it takes to
// address, check, name, export, scrub and miss them.
#include "app/exchange/ExportMarks.h"
#include "app/interview/CardGaps.h"
#include "app/privacy/Anonymous.h"
#include "session/MarkRule.h"
#include "session/MarkWords.h"
#include "sheet/Passages.h"

#include "support/Catch.h"
#include "support/SmallPosition.h"

#include <sstream>

namespace {

using session::Item;
using session::ItemKind;
using session::MarkKind;
using session::MarkValue;
using session::Meaning;
using session::Names;

/// How calm a candidate was at each question, and what the candidate asked.
constexpr std::array calmValues{MarkValue{"calm", Meaning::seen, "calm"},
                                MarkValue{"nervous", Meaning::notSeen, "nervous"}};

std::vector<MarkKind> extended() {
    const auto known = session::markKinds();
    std::vector<MarkKind> kinds(known.begin(), known.end());
    kinds.push_back({.code = "calm",
                     .target = Names::question,
                     .values = calmValues,
                     .wanted = session::Wanted::always,
                     .order = 20,
                     .label = "Calm at: {0}"});
    kinds.push_back({.code = "reply",
                     .holds = session::Holds::text,
                     .longest = 30,
                     .says = session::Says::remark,
                     .wanted = session::Wanted::always,
                     .order = 21,
                     .label = "What the candidate asked",
                     .missing = "Nothing asked yet"});
    return kinds;
}

struct Added {
    std::vector<MarkKind> kinds = extended();
    plan::Frozen frozen = plan::freeze(support::smallPlan(), support::smallRubric());
    words::Words tr{words::Language::english};

    [[nodiscard]] Item item(const std::string& text) const { return session::readItem(text, kinds).value(); }
    [[nodiscard]] std::string verdict(const std::string& text, const std::string& value) const {
        const auto found = session::checkMark(frozen, item(text), value);
        return found ? found->code : "fine";
    }
    [[nodiscard]] session::Scorecard card() const {
        session::Scorecard card{"C01", "Ann Lee", 1, frozen.structureHash, "", {}};
        card.marks[item("asked:Q1")].value = "asked";
        card.marks[item("calm:Q1")].value = "nervous";
        card.marks[item("reply:")].value = "Kim Park asked";
        card.marks[item("note:")].value = "fine";
        return card;
    }
};

} // namespace

TEST_CASE("The address of an added kind is read and written by its row") {
    const Added added;
    for (const auto* text : {"calm:Q1", "reply:", "rating:a", "note:Q1"})
        CHECK(session::write(added.item(text)) == text);
    for (const auto* text : {"calm:", "calm:Q1:x", "reply:Q1", "mood:Q1"})
        CHECK_FALSE(session::readItem(text, added.kinds).has_value());
    CHECK_FALSE(session::readItem("calm:Q1").has_value());
    CHECK(added.item("note:Q1") == *session::readItem("note:Q1"));
    CHECK(added.item("minutes:Q1") < added.item("calm:Q1"));
    CHECK(session::questionOf(added.frozen.rubric, added.item("calm:Q1")) == "Q1");
}

TEST_CASE("The values of an added kind are checked by its row") {
    const Added added;
    CHECK(added.verdict("calm:Q1", "calm") == "fine");
    CHECK(added.verdict("calm:Q1", "seen") == "bad-value");
    CHECK(added.verdict("calm:Q9", "calm") == "unknown-item");
    CHECK(added.verdict("reply:", "When do you decide?") == "fine");
    CHECK(added.verdict("reply:", std::string(31, 'x')) == "long-note");
    CHECK(session::canonicalValue(added.item("calm:Q1"), " CALM ") == "calm");
    CHECK(session::canonicalValue(added.item("reply:"), " A\r\nb") == " A\nb");
}

TEST_CASE("The words of an added kind come from its row") {
    const Added added;
    CHECK(session::labelOf(added.frozen, added.item("calm:Q1"), added.tr) == "Calm at: question Q1");
    CHECK(session::valueWord(added.item("calm:Q1"), "nervous", added.tr) == "nervous");
    CHECK(session::valueAfter(added.item("calm:Q1").kind, "calm") == "nervous");
}

TEST_CASE("Marks of an added kind are exported in their column's place") {
    const Added added;
    std::ostringstream out;
    app::writeMarks(out, added.frozen, {added.card()}, added.kinds);
    CHECK(out.str() == "candidate,interviewer,item,value\n"
                       "C01,Ann Lee,asked:Q1,asked\n"
                       "C01,Ann Lee,calm:Q1,nervous\n"
                       "C01,Ann Lee,note:,fine\n"
                       "C01,Ann Lee,reply:,Kim Park asked\n");
}

TEST_CASE("The texts of an added kind are scrubbed, its other values are not") {
    const Added added;
    app::People people;
    session::Candidate kim;
    kim.id = "C01";
    kim.name = "Kim Park";
    people.candidates = {kim};
    people.cards = {added.card()};
    people.cards[0].marks[added.item("reply:")].before = "Kim Park wanted to know";
    const auto clean = app::anonymous(people, added.tr, app::Letters::asGiven);
    const auto& marks = clean.cards.at(0).marks;
    CHECK(marks.at(added.item("reply:")).value == "Candidate A asked");
    CHECK(marks.at(added.item("reply:")).before == "Candidate A wanted to know");
    CHECK(marks.at(added.item("calm:Q1")).value == "nervous");
}

TEST_CASE("What a scorecard lacks of an added kind is said") {
    const Added added;
    auto card = added.card();
    card.marks.erase(added.item("calm:Q1"));
    card.marks.erase(added.item("reply:"));
    std::string all;
    for (const auto& gap : app::gapsOf(added.frozen, card, added.kinds))
        all += app::sentence(gap, added.frozen, added.tr) + "\n";
    CHECK(all == "Q1: Calm at: question Q1 not filled in\n"
                 "Q2: not marked yet\n"
                 "Q3: not marked yet\n"
                 "comp a: not rated\n"
                 "comp b: not rated\n"
                 "No recommendation yet\n"
                 "Nothing asked yet\n");
    const auto full = app::gapsOf(added.frozen, added.card(), added.kinds);
    CHECK(std::none_of(full.begin(), full.end(),
                       [](const auto& gap) { return gap.item && gap.item->kind->code == "calm"; }));
}

TEST_CASE("A long text of an added kind is printed in full") {
    const Added added;
    compare::Comparison comparison;
    comparison.cards = {added.card()};
    CHECK(sheet::longNotes(comparison).empty());
    std::string lines;
    for (int line = 0; line < 40; ++line)
        lines += "line\n";
    comparison.cards[0].marks[added.item("reply:")].value = lines;
    REQUIRE(sheet::longNotes(comparison).size() == 1);
    CHECK(session::write(sheet::longNotes(comparison)[0].item) == "reply:");
}
