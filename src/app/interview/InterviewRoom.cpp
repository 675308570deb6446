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

std::optional<std::string> InterviewRoom::beside(const std::string& id, int by) const {
    const auto at = find(people, id);
    const auto wanted = at - people.begin() + by;
    if (at == people.end() || wanted < 0 || wanted >= std::ssize(people))
        return std::nullopt;
    return people[static_cast<std::size_t>(wanted)].id;
}

InterviewRoom interviewRoom(const Desk& desk, const std::string& position) {
    return {desk.store().position(position).value(), desk.store().candidates(position)};
}

} // namespace app
