// SPDX-License-Identifier: MIT
// Positions, plans and candidates: what goes in comes out, ids are given once.
#include "support/Catch.h"
#include "support/StoreSample.h"

using namespace support;

TEST_CASE("A new position keeps its draft and rubric and has an id") {
    Sample sample(0);
    const auto id = sample.store->addPosition(smallPlan(), smallRubric());
    CHECK(sample.position == "P1");
    CHECK(id == "P2");
    sample.reopen();
    const auto position = sample.store->position(id).value();
    CHECK(position.id == id);
    CHECK(position.title == "Merchandiser");
    CHECK(position.draft == smallPlan());
    CHECK(position.rubric == smallRubric());
    CHECK(position.createdAt.substr(0, 10) == "2026-01-01");
    CHECK_FALSE(position.frozen.has_value());
    CHECK(position.frozenAt.empty());
}

TEST_CASE("An id that is not there gives nothing") {
    Sample sample;
    for (const auto* id : {"P2", "p1", "P01", "P", "1", "", "P1x", "P-1", "P99999999999999999999"}) {
        CHECK_FALSE(sample.store->position(id).has_value());
        CHECK(sample.store->candidates(id).empty());
        CHECK(sample.store->scorecards(id).empty());
        CHECK(sample.store->log(id, std::nullopt).empty());
        CHECK(sample.store->decisions(id).empty());
    }
    for (const auto* id : {"C1", "C04", "c01", "C001", ""}) {
        CHECK_FALSE(sample.store->scorecard("P1", id, "Li").has_value());
        CHECK(sample.store->log("P1", id).empty());
    }
}

TEST_CASE("A draft can be saved and the frozen plan stays when it is saved again") {
    Sample sample;
    const auto id = sample.store->addPosition(smallPlan(), smallRubric());
    auto plan = smallPlan();
    plan.title = "Buyer";
    plan.panel = {"Li", "王芳"};
    auto rubric = smallRubric();
    rubric.title.en = "other";
    CHECK(sample.store->saveDraft(id, plan, rubric, sample.store->position(id)->revision) == 2);
    CHECK(sample.store->position(id)->draft == plan);
    CHECK(sample.store->position(id)->rubric == rubric);
    sample.store->freeze(id, plan::freeze(plan, rubric));
    const auto frozen = sample.store->position(id)->frozen.value();
    auto next = frozen.plan;
    next.title = "Planner";
    sample.store->saveDraft(id, next, rubric, sample.store->position(id)->revision);
    CHECK(sample.store->position(id)->draft == next);
    CHECK(sample.store->position(id)->frozen == frozen);
    CHECK(sample.store->position(id)->title == "Buyer");
    CHECK(troubleCode([&] { sample.store->saveDraft("P7", plan, rubric, 1); }) == "unknown-position");
}

TEST_CASE("A frozen plan comes back whole with its hashes") {
    Sample sample;
    const auto frozen = plan::freeze(smallPlan(), smallRubric());
    sample.reopen();
    const auto position = sample.store->position("P1").value();
    CHECK(position.frozen == frozen);
    CHECK(position.frozenAt.substr(0, 10) == "2026-01-01");
}

TEST_CASE("A plan frozen again is a new version and older scorecards keep theirs") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    auto plan = smallPlan();
    plan.questions.pop_back();
    sample.store->freeze("P1", plan::freeze(plan, smallRubric()));
    sample.store->record({edit("C01", "Li", "rating:a", "4"), edit("C02", "Li", "rating:a", "4")});
    const auto position = sample.store->position("P1").value();
    CHECK(position.frozen->plan.version == 2);
    CHECK(position.draft == position.frozen->plan);
    CHECK(sample.store->scorecard("P1", "C01", "Li")->planVersion == 1);
    CHECK(sample.store->scorecard("P1", "C02", "Li")->planVersion == 2);
    CHECK(sample.store->scorecard("P1", "C01", "Li")->structureHash !=
          sample.store->scorecard("P1", "C02", "Li")->structureHash);
    CHECK(sample.store->positions().front().planVersion == 2);
    CHECK(sample.store->check().empty());
    CHECK(sample.store->frozenPlan("P1", 1) == plan::freeze(smallPlan(), smallRubric()));
    CHECK(sample.store->frozenPlan("P1", 2) == position.frozen);
    CHECK_FALSE(sample.store->frozenPlan("P1", 3));
    sample.store->freeze("P1", position.frozen.value());
    CHECK(sample.store->position("P1")->frozen->plan.version == 2);
}

TEST_CASE("A rubric that could not be read back is refused") {
    Sample sample;
    auto rubric = smallRubric();
    rubric.questions[1].id = rubric.questions[0].id;
    CHECK(troubleCode([&] { sample.store->addPosition(smallPlan(), rubric); }) == "unsound-rubric");
    CHECK(sample.store->positions().size() == 1);
}

TEST_CASE("The list of positions counts what each holds") {
    Sample sample(3);
    sample.store->record({edit("C01", "Li", "rating:a", "3"), edit("C01", "Wang", "rating:a", "3"),
                          edit("C02", "Li", "rating:a", "3")});
    sample.store->submit("P1", "C01", "Li");
    for (const auto verdict : {session::Verdict::hold, session::Verdict::hire})
        sample.store->decide("P1", {"C01", verdict, "best", "", "HR", ""});
    sample.store->addPosition(smallPlan(), smallRubric());
    const auto rows = sample.store->positions();
    REQUIRE(rows.size() == 2);
    const auto expected = app::PositionSummary{.id = "P1",
                                               .title = "Merchandiser",
                                               .rubric = "small",
                                               .frozen = true,
                                               .planVersion = 1,
                                               .questions = 3,
                                               .candidates = 3,
                                               .scorecards = 3,
                                               .submitted = 1,
                                               .decided = 1,
                                               .createdAt = rows[0].createdAt};
    CHECK(rows[0] == expected);
    CHECK(rows[1].id == "P2");
    CHECK_FALSE(rows[1].frozen);
    CHECK(rows[1].candidates == 0);
}

TEST_CASE("Candidates get ids in order and come back with every column") {
    Sample sample(0);
    session::NewCandidate person;
    person.name = "李 \"雷\" 😀";
    person.email = "li@example.org";
    person.phone = "+86 10";
    person.source = "=fair";
    person.note = "two\nlines";
    person.more = {{"城市", "上海"}, {"", "no name"}, {"quote\"", "'"}};
    std::vector<session::NewCandidate> people(100, person);
    const auto ids = sample.store->addCandidates("P1", people);
    CHECK(ids.front() == "C01");
    CHECK(ids[9] == "C10");
    CHECK(ids.back() == "C100");
    CHECK(sample.store->addCandidates("P1", {person}) == std::vector<std::string>{"C101"});
    const auto all = sample.store->candidates("P1");
    REQUIRE(all.size() == 101);
    CHECK(all[99].id == "C100");
    CHECK(static_cast<const session::NewCandidate&>(all[0]) == person);
}

TEST_CASE("Each position counts its own candidates") {
    Sample sample(3);
    sample.store->addPosition(smallPlan(), smallRubric());
    CHECK(sample.store->addCandidates("P2", newPeople(1)) == std::vector<std::string>{"C01"});
    CHECK(troubleCode([&] { sample.store->addCandidates("P3", newPeople(1)); }) == "unknown-position");
}
