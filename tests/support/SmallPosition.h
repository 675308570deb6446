// SPDX-License-Identifier: MIT
// A position with a frozen plan of the small rubric and a few candidates in a given store, and edits for it.
#pragma once

#include "app/ports/Ports.h"
#include "support/SmallRubric.h"

namespace support {

[[nodiscard]] inline plan::Plan smallPlan() {
    auto plan = plan::draftPlan(smallRubric(), "Merchandiser", {"Q1", "Q2", "Q3"});
    plan.counted.reset();
    plan.minutes = 45;
    return plan;
}

[[nodiscard]] inline std::vector<session::NewCandidate> newPeople(int count) {
    std::vector<session::NewCandidate> all;
    for (int number = 1; number <= count; ++number) {
        session::NewCandidate person;
        person.name = "Person " + std::to_string(number);
        all.push_back(std::move(person));
    }
    return all;
}

/// Returns the id of the new position.
[[nodiscard]] inline std::string addSmallPosition(app::Store& store, int candidates) {
    const auto id = store.addPosition(smallPlan(), smallRubric());
    store.freeze(id, plan::freeze(smallPlan(), smallRubric()));
    store.addCandidates(id, newPeople(candidates));
    return id;
}

/// An edit by one interviewer; item as tidy files spell it.
[[nodiscard]] inline session::Edit edit(const std::string& candidate, const std::string& interviewer,
                                        const std::string& item, const std::string& value,
                                        const std::string& reason = {}) {
    session::Edit made;
    made.position = "P1";
    made.candidate = candidate;
    made.interviewer = interviewer;
    made.item = session::readItem(item).value();
    made.newValue = value;
    made.reason = reason;
    made.origin = "test";
    return made;
}

} // namespace support
