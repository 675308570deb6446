// SPDX-License-Identifier: MIT
// Which level of a person counts, in whatever order and however often the records arrive.
#include "records/PracticeRules.h"

#include "support/Catch.h"

#include <algorithm>

namespace {

using rubric::PracticeRating;

records::PracticeRecord given(const char* uid, const char* at, std::int64_t sequence, const char* person,
                              rubric::Level level) {
    return {{uid, at, std::string("uid of ") + person, "device", sequence},
            {"small", 1, "S1", level, person}};
}

} // namespace

TEST_CASE("The last level of a person counts on every machine") {
    std::vector<records::PracticeRecord> practice{
        given("a", "2026-01-01", 1, "Li", 300), given("b", "2026-01-02", 2, "Li", 400),
        given("c", "2026-01-03", 1, "Wu", 100), given("b", "2026-01-02", 2, "Li", 400)};
    const std::vector<PracticeRating> counting{{"small", 1, "S1", 400, "Li"}, {"small", 1, "S1", 100, "Wu"}};
    CHECK(records::counting(practice) == counting);
    std::reverse(practice.begin(), practice.end());
    CHECK(records::counting(practice) == counting);
}

TEST_CASE("One name in two spellings is one person") {
    CHECK(records::counting(
              {given("a", "2026-01-01", 1, "li na", 300), given("b", "2026-01-02", 1, "Li Na", 500)}) ==
          std::vector<PracticeRating>{{"small", 1, "S1", 500, "Li Na"}});
}

TEST_CASE("Versions and samples of a rubric are practised apart") {
    auto other = given("b", "2026-01-02", 2, "Li", 400);
    other.what.version = 2;
    auto third = given("c", "2026-01-03", 3, "Li", 100);
    third.what.sample = "S2";
    CHECK(records::counting({third, other, given("a", "2026-01-01", 1, "Li", 300)}) ==
          std::vector<PracticeRating>{
              {"small", 1, "S1", 300, "Li"}, {"small", 1, "S2", 100, "Li"}, {"small", 2, "S1", 400, "Li"}});
}

TEST_CASE("Who rates has a name") {
    CHECK_FALSE(records::checkPractice({"small", 1, "S1", 300, "Li"}));
    const auto refusal = records::checkPractice({"small", 1, "S1", 300, " \u200b"});
    REQUIRE(refusal);
    CHECK(refusal->finding.code == "no-name");
    CHECK(sentence(refusal->finding, words::Words(words::Language::english)) ==
          "Practice needs the name of who rates; say who is interviewing.");
}
