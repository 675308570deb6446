// SPDX-License-Identifier: MIT
// The demo keeps its promises: holes, a must-have failed, a tie, one open scorecard.
#include "app/Demo.h"

#include "app/exchange/ExportMarks.h"
#include "support/Approved.h"
#include <sstream>

#include "app/compare/Compute.h"
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
    CHECK(compare::findCandidate(comparison, "C02")->farApart == std::vector<std::string>{"communication"});
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

TEST_CASE("The demo holds what was approved, in either language") {
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        support::MemoryStore store;
        const auto id = app::makeDemo(
            store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(),
            words::Words(language));
        const auto position = store.position(id).value();
        std::ostringstream text;
        text << position.title << '\n';
        for (const auto& planned : position.frozen->plan.questions)
            text << planned.id << ' ' << planned.minutes << '\n';
        for (const auto& weight : position.frozen->plan.weights)
            text << weight.competency << ' ' << weight.hundredths << '\n';
        for (const auto& must : position.frozen->plan.mustHaves)
            text << "must " << must.competency << ' ' << must.cutHundredths << '\n';
        for (const auto& person : store.candidates(id))
            text << person.id << ' ' << person.name << ' ' << person.email << ' ' << person.phone << ' '
                 << person.source << ' ' << person.note << '\n';
        for (const auto& card : store.scorecards(id))
            text << card.candidate << ' ' << card.interviewer
                 << (card.submittedAt.empty() ? " open" : " submitted") << '\n';
        app::writeMarks(text, *position.frozen, store.scorecards(id));
        support::checkApproved(language == words::Language::english ? "app/demo.en.txt" : "app/demo.zh.txt",
                               text.str());
    }
}
