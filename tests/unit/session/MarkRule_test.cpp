// SPDX-License-Identifier: MIT
// Which marks a plan takes.
#include "session/MarkRule.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

namespace {

plan::Frozen frozen(plan::RateBy rateBy) {
    auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q3"});
    plan.rateBy = rateBy;
    return plan::freeze(plan, support::smallRubric());
}

std::string verdict(const std::string& item, const std::string& value,
                    plan::RateBy rateBy = plan::RateBy::competency) {
    const auto found = session::checkMark(frozen(rateBy), session::readItem(item).value(), value);
    return found ? found->code : "fine";
}

} // namespace

TEST_CASE("Values inside their table are taken") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {"asked:Q1", "not_asked"}, {"criterion:Q1-c1", "met"},   {"point:Q1-p2", "partly"},
        {"rating:a", "5"},         {"rating:b", "NE"},           {"star:Q1:T", "yes"},
        {"flag:RF-1", "raised"},   {"note:Q1", "line\nline\t"},  {"note:", "overall"},
        {"minutes:Q3", "7.5"},     {"recommend:", "strong_yes"}, {"rating:a", ""}};
    for (const auto& [item, value] : rows) {
        INFO(item << " = " << value);
        CHECK(verdict(item, value) == "fine");
    }
}

TEST_CASE("Values outside their table are refused") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {"rating:a", "6"},     {"rating:a", "0"},       {"rating:a", "3.5"},   {"rating:a", "three"},
        {"rating:a", "03"},    {"point:Q1-p1", "yes"},  {"asked:Q1", "maybe"}, {"criterion:Q1-c1", "seen"},
        {"flag:RF-1", "true"}, {"recommend:", "maybe"}, {"star:Q1:S", "1"}};
    for (const auto& [item, value] : rows) {
        INFO(item << " = " << value);
        CHECK(verdict(item, value) == "bad-value");
    }
    for (const auto* minutes : {"seven", "-1", "601", "7 min", "nan", "inf", "-0", "-0.0"})
        CHECK(verdict("minutes:Q1", minutes) == "bad-minutes");
    CHECK(verdict("note:Q1", std::string("a\x01z", 3)) == "control-character");
    CHECK(verdict("note:Q1", std::string(session::longestNote + 1, 'x')) == "long-note");
    CHECK(verdict("note:Q1", std::string(session::longestNote, 'x')) == "fine");
    std::string han;
    while (han.size() + 3 <= session::longestNote)
        han += "记";
    CHECK(verdict("note:Q1", han) == "fine");
    CHECK(verdict("note:Q1", han + "记") == "long-note");
    CHECK(verdict("note:Q1", "a\u2028b") == "control-character");
}

TEST_CASE("Items the plan does not have are refused") {
    for (const auto* item : {"asked:Q2", "criterion:Q2-c1", "point:Q1-p9", "rating:c", "rating:Q1:a",
                             "star:Q2:S", "star:Q1:X", "star:Q1:ST", "flag:RF-9", "note:Q2", "minutes:Q9"})
        CHECK(verdict(item, "5") == "unknown-item");
}

TEST_CASE("Ratings per question belong to what the question shows") {
    CHECK(verdict("rating:Q1:a", "4", plan::RateBy::question) == "fine");
    CHECK(verdict("rating:Q3:a", "4", plan::RateBy::question) == "unknown-item");
    CHECK(verdict("rating:a", "4", plan::RateBy::question) == "unknown-item");
}

TEST_CASE("Values are spelled one way") {
    const session::Item rating{session::ItemKind::rating, "", "a"};
    const session::Item note{session::ItemKind::note, "", ""};
    CHECK(session::canonicalValue(rating, " 4\r\n") == "4");
    CHECK(session::canonicalValue(rating, "ne") == "NE");
    CHECK(session::canonicalValue(note, " a\r\nb\rc ") == " a\nb\nc ");
}
