// SPDX-License-Identifier: MIT
// The window under SIGKILL: every mark the status bar called saved is on disk, and nearly all that was typed.
#include "support/Catch.h"
#include "support/KillAtRandom.h"
#include "support/TempFolder.h"

#include "rubric/RubricFile.h"
#include "store/Workspace.h"
#include "support/Soak.h"
#include "support/StepClock.h"

#include <algorithm>
#include <sstream>

namespace {

const session::Item firstPoint{session::ItemKind::point, "A06-p1", ""};

/// How many marks of the first point the log holds; the file must be sound and its log unbroken.
int kept(const std::filesystem::path& file, const app::Clock& clock) {
    const auto store = store::openWorkspace(file, clock);
    CHECK(store->check().empty());
    int count = 0;
    std::string value;
    for (const auto& edit : store->log("P1", "C01")) {
        if (edit.item != firstPoint)
            continue;
        CHECK(edit.oldValue == value);
        value = edit.newValue;
        ++count;
    }
    return count;
}

void prepare(const std::filesystem::path& file, const app::Clock& clock) {
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    const auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06"});
    const auto store = store::createWorkspace(file, clock);
    store->addPosition(plan, rubric);
    store->freeze("P1", plan::freeze(plan, rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    store->addCandidates("P1", {kim});
}

} // namespace

TEST_CASE("A window killed at random moments keeps all it called saved", "[soak][moments]") {
    const int rounds = support::rounds(30, 400);
    support::TempFolder folder;
    const support::StepClock clock;
    const auto file = folder / "window.evenhand";
    prepare(file, clock);
    std::mt19937 random(support::seed(20261122));
    int before = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto moment = support::randomMoment(random, 6);
        INFO("round " << round << ", " << moment.lines << " lines, " << moment.turns << " turns");
        const auto lines = support::killAt(moment, {EVENHAND_WINDOW_WRITER, file.string()});
        const int said = before + static_cast<int>(lines.size());
        const int now = kept(file, clock);
        // One mark more may be on disk that was killed before the window could say so.
        CHECK((now == said || now == said + 1));
        before = now;
    }
    CHECK(before > rounds);
}

TEST_CASE("A window killed while somebody types has all but the last two seconds as a draft",
          "[soak][typing]") {
    support::TempFolder folder;
    const support::StepClock clock;
    const auto file = folder / "window.evenhand";
    prepare(file, clock);
    std::mt19937 random(support::seed(20261128));
    for (int round = 0; round < support::rounds(2, 20); ++round) {
        std::vector<std::pair<std::size_t, long>> typed;
        {
            support::Child child({EVENHAND_WINDOW_WRITER, file.string(), "type"});
            const long until = 2500 + static_cast<long>(random() % 1000);
            std::string line;
            while ((typed.empty() || typed.back().second - typed.front().second < until) &&
                   child.readLine(line)) {
                std::istringstream words(line);
                std::string word;
                words >> word >> typed.emplace_back().first >> typed.back().second;
            }
            child.kill();
        }
        REQUIRE_FALSE(typed.empty());
        const auto store = store::openWorkspace(file, clock);
        CHECK(store->check().empty());
        CHECK(store->log("P1", std::nullopt).empty());
        const auto drafts = store->drafts("P1");
        REQUIRE(drafts.size() == 1);
        const auto& text = drafts.front().text;
        const auto twoSecondsBefore = std::find_if(typed.rbegin(), typed.rend(), [&](const auto& one) {
            return one.second <= typed.back().second - 2000;
        });
        REQUIRE(twoSecondsBefore != typed.rend());
        INFO("of " << typed.back().first << " letters " << twoSecondsBefore->first
                   << " are older than two seconds");
        CHECK(text.size() >= twoSecondsBefore->first);
        for (std::size_t at = 0; at < text.size(); ++at)
            CHECK(text[at] == "abcdefgh"[at % 8]);
        store->dropDraft(drafts.front().place);
    }
}
