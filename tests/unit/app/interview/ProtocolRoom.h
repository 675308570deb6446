// SPDX-License-Identifier: MIT
// A frozen position of the merchandiser rubric with two candidates in memory, Ann at the desk, for the pages
// around the questions.
#pragma once

#include "unit/app/LiveRoom.h"

#include "rubric/RubricFile.h"
#include "support/Catch.h"

namespace support {

[[nodiscard]] inline const plan::Frozen& merchandiser() {
    static const auto frozen = [] {
        const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
        auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06", "B04"});
        plan.weights = {{"communication", 60}, {"risk-awareness", 40}};
        return plan::freeze(plan, rubric);
    }();
    return frozen;
}

struct ProtocolRoom {
    ProtocolRoom() {
        position = store.addPosition(merchandiser().plan, merchandiser().rubric);
        store.freeze(position, merchandiser());
        session::NewCandidate kim, lee;
        kim.name = "Kim";
        lee.name = "Lee";
        store.addCandidates(position, {kim, lee});
        desk.setInterviewer("Ann");
        desk.openPosition(position);
    }
    [[nodiscard]] app::LiveSession open(std::size_t candidate) {
        return {desk, *store.position(position), store.candidates(position)[candidate]};
    }

    MemoryStore store;
    HandClock clock;
    app::Desk desk{store, clock, words::Language::english};
    std::string position;
};

[[nodiscard]] inline const app::ProtocolField& fieldOf(const app::ProtocolPage& page,
                                                       const std::string& item) {
    for (const auto& section : page.sections)
        for (const auto& line : section.lines)
            for (const auto& field : line.fields)
                if (session::write(field.item) == item)
                    return field;
    FAIL("the page has no " << item);
    throw std::logic_error("unreachable");
}

} // namespace support
