// SPDX-License-Identifier: MIT
// The window under SIGKILL in a scripted interview: every mark the status bar called saved is on disk, nearly
// all that was typed is, and the screen goes on where it was.
#include "support/Catch.h"
#include "support/KillAtRandom.h"
#include "support/TempFolder.h"

#include "rubric/RubricFile.h"
#include "store/Workspace.h"
#include "support/ScriptedInterview.h"
#include "support/Soak.h"
#include "support/StepClock.h"

#include <algorithm>
#include <sstream>

namespace {

constexpr long twoSeconds = 2000;
/// In the window's time, which runs twenty times as fast: what two seconds are, and what a slow machine
/// needs.
constexpr int lostSeconds = 60;

/// What a window said until it was killed.
struct Sitting {
    struct Typed {
        long at = 0;
        std::string question;
        std::string text;
    };
    std::vector<std::pair<std::string, int>> where;
    std::map<std::string, std::string> saved;
    std::vector<Typed> typed;
    bool leaving = false;
    bool done = false;
};

Sitting sittingOf(const std::vector<std::string>& lines) {
    Sitting sitting;
    for (const auto& line : lines) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        if (word == "on") {
            words >> sitting.where.emplace_back().first >> sitting.where.back().second;
            sitting.leaving = false;
        } else if (word == "saved") {
            words >> word;
            words >> sitting.saved[word];
        } else if (word == "typed") {
            auto& typed = sitting.typed.emplace_back();
            words >> typed.at;
            typed.question = sitting.where.back().first;
            std::getline(words.ignore(), typed.text);
        } else {
            sitting.leaving = word == "leaving";
            sitting.done = word == "done";
        }
    }
    return sitting;
}

/// Lines until the moment to kill: so many, then so many turns; or, while somebody types, so many
/// milliseconds of typing.
std::vector<std::string> killedLines(std::mt19937& random, std::vector<std::string> command) {
    constexpr std::size_t mostLines = 60;
    constexpr int oneIn = 6;
    if (random() % oneIn != 0)
        return support::killAt(support::randomMoment(random, mostLines), command);
    const long until = 2500 + static_cast<long>(random() % 1000);
    command.emplace_back("slowly");
    support::Child child(command);
    std::vector<std::string> lines;
    std::string line;
    while (child.readLine(line)) {
        lines.push_back(line);
        const auto typed = sittingOf(lines).typed;
        if (!typed.empty() && typed.back().at - typed.front().at >= until)
            break;
    }
    child.kill();
    while (child.readLine(line))
        lines.push_back(line);
    return lines;
}

plan::Plan planOf(const rubric::Rubric& rubric) {
    return support::scriptedPlan(rubric, plan::RateBy::question);
}

void prepare(const std::filesystem::path& file, const app::Clock& clock, int candidates) {
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    const auto store = store::createWorkspace(file, clock);
    store->addPosition(planOf(rubric), rubric);
    store->freeze("P1", plan::freeze(planOf(rubric), rubric));
    std::vector<session::NewCandidate> people(static_cast<std::size_t>(candidates));
    for (auto& person : people)
        person.name = "Kim";
    store->addCandidates("P1", people);
}

/// The note of a question, stored or as a draft.
std::string noteOf(app::Store& store, const std::string& candidate, const std::string& question) {
    const session::Item item{session::ItemKind::note, question, {}};
    for (const auto& draft : store.drafts("P1"))
        if (draft.place == session::DraftPlace{"P1", candidate, "Ann Lee", session::write(item)})
            return draft.text;
    const auto card = store.scorecard("P1", candidate, "Ann Lee");
    return card ? session::valueOf(*card, item) : std::string();
}

/// The file is sound, its log unbroken, and everything the windows called saved is in it.
void checkKept(app::Store& store, const std::string& candidate,
               const std::map<std::string, std::string>& saved) {
    CHECK(store.check().empty());
    std::map<session::Item, std::string> values;
    for (const auto& edit : store.log("P1", candidate)) {
        CHECK(edit.oldValue == values[edit.item]);
        values[edit.item] = edit.newValue;
    }
    for (const auto& [item, value] : saved) {
        INFO(item << " was called saved");
        CHECK(values[session::readItem(item).value()] == value);
    }
}

void checkTyped(app::Store& store, const std::string& candidate, const Sitting& sitting) {
    if (sitting.typed.empty())
        return;
    const auto last = sitting.typed.back().at;
    for (const auto& typed : sitting.typed)
        if (typed.at <= last - twoSeconds) {
            INFO(typed.question << ", typed " << last - typed.at << " ms before the last letter");
            CHECK(noteOf(store, candidate, typed.question).starts_with(typed.text));
        }
}

/// Where the next window begins, after one that was killed.
void checkPlace(const Sitting& before, const Sitting& after, const plan::Plan& plan) {
    if (before.where.empty() || after.where.empty())
        return;
    const auto& [left, seconds] = before.where.back();
    const auto& [found, now] = after.where.front();
    const auto at = std::find_if(plan.questions.begin(), plan.questions.end(),
                                 [&left = left](const auto& planned) { return planned.id == left; });
    const bool onward = before.leaving && at != plan.questions.end() &&
                        (at + 1 == plan.questions.end() || found == (at + 1)->id);
    if (left == "end" || onward)
        return; // the key before the kill led on
    CHECK(found == left);
    CHECK(now >= seconds - lostSeconds);
}

} // namespace

TEST_CASE("A window killed at random moments of an interview keeps what it called saved and goes on there",
          "[soak][moments]") {
    const int rounds = support::rounds(16, 1000);
    support::TempFolder folder;
    const support::StepClock clock;
    const auto file = folder / "window.evenhand";
    prepare(file, clock, rounds);
    const auto plan = planOf(rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value());
    const auto seed = support::seed(20261122);
    INFO("seed " << seed);
    std::mt19937 random(seed);
    int candidate = 1;
    std::map<std::string, std::string> saved;
    Sitting before;
    std::size_t marks = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto id = "C" + std::string(candidate < 10 ? "0" : "") + std::to_string(candidate);
        INFO("round " << round << ", candidate " << id);
        const auto lines = killedLines(random, {EVENHAND_WINDOW_WRITER, file.string(), id});
        const auto sitting = sittingOf(lines);
        saved.insert(sitting.saved.begin(), sitting.saved.end());
        marks += sitting.saved.size();
        const auto store = store::openWorkspace(file, clock);
        checkKept(*store, id, saved);
        checkTyped(*store, id, sitting);
        checkPlace(before, sitting, plan);
        if (!sitting.where.empty())
            before = sitting;
        if (sitting.done) {
            ++candidate;
            saved.clear();
            before = {};
        }
    }
    CHECK(marks > static_cast<std::size_t>(rounds));
}
