// SPDX-License-Identifier: MIT
// Whether everybody was asked the same, counted over the candidates.
#include "compare/AskedLedger.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"
#include "unit/compare/PanelText.h"

namespace {

using compare::CandidateIds;
using compare::Departure;

compare::AskedLedger ledgerOf(int people, const std::vector<std::string>& lines) {
    auto position = support::smallPosition();
    position.frozen = support::guidedPlan();
    const auto comparison =
        compare::compare(position, support::people(people), support::cardsFrom(position, lines));
    return compare::askedLedger(comparison);
}

/// By the candidate's number from 1, whatever the standing is.
const compare::AskedQuestion& first(const compare::AskedLedger& ledger, std::size_t candidate) {
    return ledger.candidates.at(candidate - 1).planned.at(0);
}

} // namespace

TEST_CASE("The ledger says of whom a question was asked, was not, and of whom nothing is known") {
    const auto ledger =
        ledgerOf(5, {"C01 Li | asked:Q1=asked | asked:Q3=asked", "C02 Li | asked:Q1=not_asked",
                     "C03 Li | asked:Q1=na | asked:Q2=asked", "C04 Li | note:=rang off"});
    const auto& first = ledger.questions.at(0);
    CHECK(first.question == "Q1");
    CHECK(first.asked == CandidateIds{"C01"});
    CHECK(first.notAsked == CandidateIds{"C02"});
    CHECK(first.notApplicable == CandidateIds{"C03"});
    CHECK(first.unknown.empty());
    CHECK(ledger.questions.at(1).unknown == CandidateIds{"C02", "C03"});
    CHECK(ledger.known == CandidateIds{"C01", "C02", "C03"});
    CHECK(ledger.silent == CandidateIds{"C04"});
    REQUIRE(ledger.extra.size() == 1);
    CHECK(ledger.extra[0] == compare::ExtraAsked{"Q2", {"C03"}});
}

TEST_CASE("A probe that few were given, or few were not, is a departure of those few") {
    const std::string probed = " | asked:Q1=asked | probe:Q1-g1=used", plain = " | asked:Q1=asked";
    const auto one = ledgerOf(3, {"C01 Li" + probed, "C02 Li" + plain, "C03 Li" + plain});
    CHECK(one.questions[0].probed == CandidateIds{"C01"});
    CHECK(one.questions[0].probedUnevenly());
    CHECK(first(one, 1).probes == std::vector<std::string>{"Q1-g1"});
    CHECK(first(one, 1).departures == std::vector{Departure::probed});
    CHECK(first(one, 2).departures.empty());
    const auto two = ledgerOf(3, {"C01 Li" + probed, "C02 Li" + probed, "C03 Li" + plain});
    CHECK(first(two, 1).departures.empty());
    CHECK(first(two, 3).departures == std::vector{Departure::notProbed});
    const auto all = ledgerOf(2, {"C01 Li" + probed, "C02 Li" + probed});
    CHECK_FALSE(all.questions[0].probedUnevenly());
    CHECK(first(all, 1).departures.empty());
}

TEST_CASE("Minutes over all candidates run from the shortest mean to the longest, and are absent unnoted") {
    const auto ledger =
        ledgerOf(2, {"C01 Li | asked:Q1=asked | minutes:Q1=6", "C01 Wu | asked:Q1=asked | minutes:Q1=8",
                     "C02 Li | asked:Q1=asked | minutes:Q1=13"});
    CHECK(ledger.questions[0].fewestMinutes == 7);
    CHECK(ledger.questions[0].mostMinutes == 13);
    CHECK(ledger.questions[0].longer == CandidateIds{"C02"});
    CHECK_FALSE(ledger.questions[1].fewestMinutes);
}

TEST_CASE("What is noted before and after an interview does not say that a question was asked") {
    const auto ledger = ledgerOf(1, {"C01 Li | to_probe:Q1=base | lesson:Q1=worked | check:PRE-1=done"});
    CHECK(ledger.known.empty());
    CHECK(ledger.silent == CandidateIds{"C01"});
    CHECK(ledger.questions[0].asked.empty());
}
