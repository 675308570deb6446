// SPDX-License-Identifier: MIT
// Frozen plans are held to the bytes that were stored, whatever another version of the program makes of them.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

std::string quoted(std::string text) {
    for (auto at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 2))
        text.insert(at, 1, '\'');
    return "'" + text + "'";
}

/// Version 2 of the plan as another version of the program would have stored it.
void storeAs(const Sample& sample, const std::string& plan, const std::string& rubric) {
    PlainSqlite raw(sample.file);
    const auto content = raw("SELECT content_hash FROM frozen_plan");
    const auto structure = raw("SELECT structure_hash FROM frozen_plan");
    const auto hash = plan::storedHash({plan, rubric, content, structure});
    CHECK(raw("INSERT INTO frozen_plan SELECT position, 2, '" + std::string(32, 'a') + "', " + quoted(plan) +
              ", " + quoted(rubric) + ", content_hash, structure_hash, '" + hash +
              "', at, author, actor, sequence + 100 FROM frozen_plan") == "");
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string stored(const Sample& sample, const std::string& column) {
    return PlainSqlite{sample.file}("SELECT " + column + " FROM frozen_plan WHERE version = 1");
}

std::string codes(const app::Store& store) {
    std::string all;
    for (const auto& finding : store.check())
        all += finding.code + " ";
    return all;
}

} // namespace

TEST_CASE("A plan with fields a later program knows is sound and readable") {
    Sample sample;
    storeAs(sample, changed(stored(sample, "plan"), "\"minutes\":45", "\"minutes\":45,\"scale\":{\"low\":1}"),
            changed(stored(sample, "rubric"), "kind = \"how-to\"", "kind = \"how-to\"\nmood = \"calm\""));
    CHECK(codes(*sample.store).empty());
    sample.reopen();
    CHECK(codes(*sample.store).empty());
    const auto plan = sample.store->frozenPlan("P1", 2).value();
    CHECK(plan.rubric == smallRubric());
    CHECK(plan.plan.minutes == 45);
}

TEST_CASE("A plan without fields an older program did not know is sound and readable") {
    Sample sample;
    auto plan = changed(stored(sample, "plan"), "\"must_haves\":[],\"panel\":[],", "");
    plan = changed(plan, "\"minutes\":45,", "");
    storeAs(sample, plan, changed(stored(sample, "rubric"), "suggested = true\n", ""));
    CHECK(codes(*sample.store).empty());
    sample.reopen();
    CHECK(sample.store->frozenPlan("P1", 2)->plan.minutes == plan::Plan().minutes);
    CHECK(sample.store->frozenPlan("P1", 2)->plan.questions.size() == 3);
}

TEST_CASE("One changed byte of a stored plan is found, and the file is not opened") {
    const auto* column = GENERATE("plan", "rubric", "content_hash", "structure_hash");
    Sample sample;
    const auto trigger =
        PlainSqlite{sample.file}("SELECT sql FROM sqlite_schema WHERE name = 'frozen_plan_stays'");
    PlainSqlite raw(sample.file);
    const auto before = stored(sample, column);
    auto after = before;
    after[after.size() - 2] = after[after.size() - 2] == 'a' ? 'b' : 'a';
    if (std::string(column) == "plan")
        after = changed(before, "Merchandiser", "merchandiser");
    if (std::string(column) == "rubric")
        after = changed(before, "question Q1", "question q1");
    CHECK(raw("DROP TRIGGER frozen_plan_stays; UPDATE frozen_plan SET " + std::string(column) + " = " +
              quoted(after) + "; " + trigger) == "");
    CHECK(codes(*sample.store) == "changed-plan ");
    sample.store.reset();
    CHECK(troubleCode([&] { sample.reopen(); }) == "impossible-plan");
}
