// SPDX-License-Identifier: MIT
// The demo keeps its promises: holes, a must-have failed, a tie, one open scorecard.
#include "app/Demo.h"

#include "app/Compute.h"
#include "rubric/RubricFile.h"
#include "session/MarkRule.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"

#include <algorithm>

namespace {

const rubric::Rubric& merchandiser() {
    static const auto reading = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml");
    return reading.rubric.value();
}

struct Made {
    support::MemoryStore store;
    std::string position = app::makeDemo(store, merchandiser(), words::Words(words::Language::english));
};

} // namespace

TEST_CASE("The demo has six candidates and three interviewers with holes") {
    Made demo;
    const auto comparison = app::compareNow(demo.store, demo.position);
    CHECK(comparison.candidates.size() == 6);
    CHECK(comparison.interviewers.size() == 3);
    CHECK(demo.store.scorecards(demo.position).size() == 16);
    CHECK(comparison.notices.size() == 1);
}

TEST_CASE("The demo shows a tie a failed must-have a hot spot and an unranked candidate") {
    Made demo;
    const auto comparison = app::compareNow(demo.store, demo.position);
    const auto* first = compare::findCandidate(comparison, "C01");
    CHECK(first->rank == 1);
    CHECK(compare::findCandidate(comparison, "C04")->tied);
    CHECK(compare::findCandidate(comparison, "C04")->rank == compare::findCandidate(comparison, "C05")->rank);
    CHECK(compare::findCandidate(comparison, "C03")->musts.front().status == compare::MustStatus::below);
    CHECK(compare::findCandidate(comparison, "C06")->unrankable == "must-have-missing");
    CHECK(compare::findCandidate(comparison, "C02")->hotspots == std::vector<std::string>{"communication"});
}

TEST_CASE("Every mark of the demo fits its plan") {
    Made demo;
    const auto frozen = demo.store.position(demo.position)->frozen.value();
    for (const auto& card : demo.store.scorecards(demo.position))
        for (const auto& [item, mark] : card.marks) {
            INFO(session::write(item) << " = " << mark.value);
            CHECK_FALSE(session::checkMark(frozen, item, mark.value).has_value());
        }
}

TEST_CASE("The demo speaks Chinese when asked") {
    support::MemoryStore store;
    app::makeDemo(store, merchandiser(), words::Words(words::Language::chinese));
    CHECK(store.positions().front().title == "业务跟单（外贸组）");
}
