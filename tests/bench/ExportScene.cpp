// SPDX-License-Identifier: MIT
// The merchandiser rubric's first questions, and marks from a small generator.
#include "ExportScene.h"

#include "plan/Coverage.h"
#include "rubric/RubricFile.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <sys/resource.h>

namespace bench {

namespace {

using session::ItemKind;

constexpr int interviewers = 3, questions = 20;

session::Position positionOf() {
    const auto reading = rubric::loadRubric(std::string(EVENHAND_SOURCE) + "/rubrics/merchandiser.toml");
    if (!reading.rubric)
        std::exit(3);
    std::vector<std::string> ids;
    for (const auto& question : reading.rubric->questions)
        if (ids.size() < questions)
            ids.push_back(question.id);
    session::Position position;
    position.id = "P1";
    position.title = "Merchandiser";
    position.rubric = *reading.rubric;
    position.draft = plan::draftPlan(position.rubric, position.title, ids);
    position.draft.rateBy = plan::RateBy::question;
    position.frozen = plan::freeze(position.draft, position.rubric);
    return position;
}

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// From 0 to below the limit.
    int below(int limit) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33U) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state;
};

/// Asked, every rating, two points and the minutes of each question.
session::Scorecard cardOf(const plan::Frozen& frozen, const std::string& candidate, int interviewer,
                          Dice& dice) {
    session::Scorecard card;
    card.candidate = candidate;
    card.interviewer = "Interviewer " + std::to_string(interviewer + 1);
    card.structureHash = frozen.structureHash;
    card.submittedAt = "2026-01-01T00:00:00.000Z";
    const auto set = [&](ItemKind kind, const std::string& target, const std::string& part,
                         const std::string& value) {
        card.marks[{kind, target, part}] = {value, session::Phase::independent, std::nullopt,
                                            card.submittedAt};
    };
    for (const auto& planned : frozen.plan.questions) {
        const auto& question = *rubric::findQuestion(frozen.rubric, planned.id);
        set(ItemKind::asked, question.id, "", "asked");
        set(ItemKind::minutes, question.id, "", std::to_string(3 + dice.below(5)));
        for (const auto& competency : plan::ratedAt(frozen.plan, frozen.rubric, question))
            set(ItemKind::rating, question.id, competency, std::to_string(1 + dice.below(5)));
        for (std::size_t at = 0; at < std::min<std::size_t>(2, question.points.size()); ++at)
            set(ItemKind::point, question.points[at].id, "", dice.below(2) == 0 ? "seen" : "partly");
    }
    return card;
}

} // namespace

Scene sceneOf(int candidates) {
    Scene scene;
    scene.position = positionOf();
    Dice dice(20261122);
    for (int number = 1; number <= candidates; ++number) {
        session::Candidate person;
        person.id = "C" + std::to_string(number);
        person.name = "Candidate " + std::to_string(number);
        for (int at = 0; at < interviewers; ++at)
            scene.cards.push_back(cardOf(*scene.position.frozen, person.id, at, dice));
        scene.people.push_back(std::move(person));
    }
    return scene;
}

double cpuSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

long peakKilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace bench
