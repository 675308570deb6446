// SPDX-License-Identifier: MIT
// Reads the position and its people.
#include "app/interview/InterviewRoom.h"

#include <algorithm>

namespace app {

namespace {

auto find(const std::vector<session::Candidate>& people, const std::string& id) {
    return std::find_if(people.begin(), people.end(), [&](const auto& person) { return person.id == id; });
}

} // namespace

Obstacle obstacleOf(const Desk& desk) {
    const auto position = desk.store().position(desk.position());
    if (!position)
        return Obstacle::noPosition;
    if (!position->frozen)
        return Obstacle::notFrozen;
    if (desk.store().candidates(position->id).empty())
        return Obstacle::noCandidates;
    return desk.interviewer().empty() ? Obstacle::noInterviewer : Obstacle::none;
}

const session::Candidate& InterviewRoom::personOr(const std::string& id) const {
    const auto at = find(people, id);
    return at == people.end() ? people.front() : *at;
}

std::optional<std::string> InterviewRoom::after(const std::string& id) const {
    const auto at = find(people, id);
    return at == people.end() || at + 1 == people.end() ? std::nullopt : std::optional((at + 1)->id);
}

InterviewRoom interviewRoom(const Desk& desk, const std::string& position) {
    return {desk.store().position(position).value(), desk.store().candidates(position)};
}

} // namespace app
