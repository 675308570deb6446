// SPDX-License-Identifier: MIT
// The table of mark kinds against itself, and what is read from it.
#include "session/MarkKind.h"
#include "session/MarkWords.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

#include <set>

using session::ItemKind;
using session::Meaning;

TEST_CASE("No two kinds share a code or a place, and the table stands in column order") {
    std::set<std::string_view> codes;
    int last = -1;
    for (const auto& kind : session::markKinds()) {
        INFO(kind.code);
        CHECK(codes.insert(kind.code).second);
        CHECK(kind.order > last);
        last = kind.order;
        CHECK_FALSE(kind.label.empty());
    }
    CHECK(codes.size() == 33);
    CHECK(session::scorecardKinds().size() == 9);
    for (const auto& kind : session::scorecardKinds())
        CHECK(kind.kept == session::Kept::onScorecard);
    for (const auto& kind : session::protocolKinds()) {
        INFO(kind.code);
        CHECK(kind.kept == session::Kept::inProtocol);
        CHECK(kind.wanted == session::Wanted::no);
        CHECK(kind.evidence != session::Evidence::points);
    }
}

TEST_CASE("What a kind holds is complete") {
    for (const auto& kind : session::markKinds()) {
        INFO(kind.code);
        CHECK((kind.holds == session::Holds::choice) == (!kind.values.empty() && !kind.isLevel()));
        CHECK((kind.holds == session::Holds::number) == (kind.least < kind.most));
        CHECK((kind.holds == session::Holds::number) == !kind.refusal.empty());
        CHECK(kind.isText() == (kind.longest > 0));
        std::set<std::string_view> codes;
        std::set<Meaning> meanings;
        for (const auto& value : kind.values) {
            CHECK(codes.insert(value.code).second);
            CHECK(meanings.insert(value.meaning).second);
            CHECK(value.meaning != Meaning::none);
            CHECK_FALSE(value.word.empty());
        }
    }
}

TEST_CASE("Different spellings mean the same") {
    CHECK(session::meaningOf(ItemKind::point, "seen") == Meaning::seen);
    CHECK(session::meaningOf(ItemKind::criterion, "met") == Meaning::seen);
    CHECK(session::meaningOf(ItemKind::star, "yes") == Meaning::seen);
    CHECK(session::meaningOf(ItemKind::recommend, "yes") == Meaning::yes);
    CHECK(session::meaningOf(ItemKind::star, "no") == Meaning::notSeen);
    CHECK(session::meaningOf(ItemKind::criterion, "seen") == Meaning::none);
    CHECK(session::meaningOf(ItemKind::rating, "4") == Meaning::none);
    CHECK(session::meaningOf(ItemKind::rating, "NE") == Meaning::noEvidence);
    CHECK(session::meaningOf(ItemKind::note, "seen") == Meaning::none);
    CHECK(session::noEvidence == "NE");
}

TEST_CASE("A meaning is spelled as its kind spells it") {
    for (const auto& row : session::markKinds())
        for (const auto& value : row.values)
            CHECK(session::spelled(ItemKind(row), value.meaning) == value.code);
    CHECK(session::spelled(ItemKind::criterion, Meaning::partly).empty());
    CHECK(session::spelled(ItemKind::note, Meaning::seen).empty());
}

TEST_CASE("A key steps through the values of its kind and back to blank") {
    std::string steps;
    std::string value;
    do {
        value = session::valueAfter(ItemKind::point, value);
        steps += value + ",";
    } while (!value.empty());
    CHECK(steps == "seen,partly,not_seen,na,,");
    CHECK(session::valueAfter(ItemKind::star, "no").empty());
    CHECK(session::valueAfter(ItemKind::star, "nonsense") == "yes");
}

TEST_CASE("Only a whole number with a point is a number") {
    CHECK(session::numberOf("3.5") == 3.5);
    CHECK(session::numberOf("10") == 10.0);
    CHECK(session::numberOf("0") == 0.0);
    for (const auto* text : {"", "NE", "3,5", "3.5 ", "4x"})
        CHECK_FALSE(session::numberOf(text).has_value());
}

TEST_CASE("Ticks have a share, other marks have none") {
    CHECK(session::shareOf(Meaning::seen) == 1.0);
    CHECK(session::shareOf(Meaning::partly) == 0.5);
    CHECK(session::shareOf(Meaning::notSeen) == 0.0);
    for (const auto meaning : {Meaning::none, Meaning::notApplicable, Meaning::yes, Meaning::raised})
        CHECK_FALSE(session::shareOf(meaning).has_value());
}

TEST_CASE("The items of a plan stand as an interviewer meets them") {
    const auto text = [](plan::RateBy rateBy) {
        auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q3", "Q1"});
        plan.rateBy = rateBy;
        const auto frozen = plan::freeze(plan, support::smallRubric());
        std::string all;
        for (const auto& item : session::itemsOf(frozen, session::scorecardKinds())) {
            CHECK(session::hasItem(frozen, item));
            CHECK(session::readItem(session::write(item)) == item);
            all += session::write(item) + " ";
        }
        return all;
    };
    CHECK(text(plan::RateBy::competency) ==
          "asked:Q3 criterion:Q3-c1 point:Q3-p1 star:Q3:S star:Q3:T star:Q3:A star:Q3:R note:Q3 minutes:Q3 "
          "asked:Q1 criterion:Q1-c1 criterion:Q1-c2 point:Q1-p1 point:Q1-p2 star:Q1:S star:Q1:T star:Q1:A "
          "star:Q1:R note:Q1 minutes:Q1 rating:a rating:b flag:RF-1 note: recommend: ");
    CHECK(text(plan::RateBy::question) ==
          "asked:Q3 criterion:Q3-c1 point:Q3-p1 star:Q3:S star:Q3:T star:Q3:A star:Q3:R note:Q3 minutes:Q3 "
          "asked:Q1 criterion:Q1-c1 criterion:Q1-c2 point:Q1-p1 point:Q1-p2 rating:Q1:a rating:Q1:b "
          "star:Q1:S star:Q1:T star:Q1:A star:Q1:R note:Q1 minutes:Q1 flag:RF-1 note: recommend: ");
}

TEST_CASE("A level is said with its word where the scale has one") {
    const rubric::Scale scale{0, 100, 100, {{100, {"是", "yes"}}}};
    const words::Words english(words::Language::english), chinese(words::Language::chinese);
    CHECK(session::levelWord(scale, "1", english) == "1 (yes)");
    CHECK(session::levelWord(scale, "1", chinese) == "1（是）");
    for (const auto* value : {"0", "NE", "2", "", "1.0"})
        CHECK(session::levelWord(scale, value, english) == value);
}
