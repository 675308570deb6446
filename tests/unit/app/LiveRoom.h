// SPDX-License-Identifier: MIT
// A frozen position with two candidates in memory, a clock that is set by hand, and Ann at the desk.
#pragma once

#include "app/interview/LiveSession.h"

#include "support/MemoryStore.h"
#include "support/SmallRubric.h"

namespace support {

struct HandClock : app::Clock {
    std::chrono::system_clock::time_point moment{};
    [[nodiscard]] std::chrono::system_clock::time_point now() const override { return moment; }
};

struct LiveRoom {
    /// With so many points more for competency a at Q1.
    explicit LiveRoom(plan::RateBy rateBy = plan::RateBy::question, int more = 0,
                      const rubric::Scale& scale = {}) {
        auto rubric = smallRubric();
        rubric.scale = scale;
        for (int number = 3; number < 3 + more; ++number)
            rubric.questions[0].points.push_back(
                {fmt::format("Q1-p{}", number), {"点", fmt::format("point {}", number)}, "a", {}, ""});
        rubric.questions[2].star = rubric::StarUse::full;
        for (const std::string box : {"S", "T", "A", "R"})
            rubric.starBoxes.push_back({box, {box, box}, {box, box}, {"问" + box, "ask " + box}});
        auto plan = plan::draftPlan(rubric, "Job", {"Q1", "Q2", "Q3"});
        plan.weights = {{"a", 100}, {"b", 100}, {"c", 100}};
        plan.rateBy = rateBy;
        position = store.addPosition(plan, rubric);
        store.freeze(position, plan::freeze(plan, rubric));
        session::NewCandidate kim, lee;
        kim.name = "Kim";
        lee.name = "Lee";
        store.addCandidates(position, {kim, lee});
        desk.setInterviewer("Ann");
        desk.openPosition(position);
        desk.onSaved([this](auto) { ++saved; });
    }

    [[nodiscard]] app::LiveSession open(std::size_t candidate = 0) {
        return {desk, *store.position(position), store.candidates(position)[candidate]};
    }
    /// Presses keys one after the other; a lower-case letter is the key with Shift held, "_" the key before
    /// it that is still down. Returns the last refusal's code.
    std::string press(app::LiveSession& live, const std::string& keys) {
        std::string refused;
        std::string name;
        for (const char key : keys) {
            const bool lower = key >= 'a' && key <= 'z';
            const bool again = key == '_';
            if (!again)
                name = lower ? static_cast<char>(key - 'a' + 'A') : key;
            const auto intent = app::intentOf(
                live.state(), {name, lower ? app::KeyPress::Shift::held : app::KeyPress::Shift::up,
                               again ? app::KeyPress::Stroke::again : app::KeyPress::Stroke::fresh});
            if (!intent)
                continue;
            const auto refusal = live.perform(*intent);
            refused = refusal ? refusal->code : "";
        }
        return refused;
    }
    /// The log as "item=value" lines, newest last.
    [[nodiscard]] std::string log() const {
        std::string text;
        for (const auto& edit : store.log(position, std::nullopt))
            text +=
                fmt::format("{} {}: {} -> {}{}\n", edit.candidate, session::write(edit.item), edit.oldValue,
                            edit.newValue, edit.reason.empty() ? "" : " because " + edit.reason);
        return text;
    }

    MemoryStore store;
    HandClock clock;
    app::Desk desk{store, clock, words::Language::english};
    std::string position;
    int saved = 0;
};

} // namespace support
