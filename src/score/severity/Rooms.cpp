// SPDX-License-Identifier: MIT
// The arithmetic of the room coefficient.
#include "score/severity/Rooms.h"

#include <algorithm>
#include <numeric>

namespace score {
namespace {

constexpr std::size_t smallestRoom = 10;

Figure meanWithoutEnds(std::vector<double> scores, std::size_t ends) {
    if (scores.size() <= 2 * ends)
        return absent(Why::tooFew);
    std::sort(scores.begin(), scores.end());
    const auto skip = static_cast<std::ptrdiff_t>(ends);
    const auto first = scores.begin() + skip;
    const auto last = scores.end() - skip;
    return figure(std::accumulate(first, last, 0.0) / static_cast<double>(last - first), anywhere);
}

Figure referenceOf(const std::vector<std::vector<double>>& rooms, const std::vector<Figure>& means,
                   const RoomRule& rule) {
    std::vector<double> pooled;
    if (rule.reference == RoomReference::meanOfRoomMeans) {
        for (const auto& mean : means)
            pooled.push_back(*mean.value);
        return meanWithoutEnds(pooled, 0);
    }
    for (const auto& room : rooms)
        pooled.insert(pooled.end(), room.begin(), room.end());
    return meanWithoutEnds(pooled, rule.droppedEachEnd);
}

RoomAdjustment refused(const std::vector<std::vector<double>>& rooms, Why why) {
    RoomAdjustment none;
    none.coefficient.assign(rooms.size(), absent(why));
    for (const auto& room : rooms)
        none.final.emplace_back(room.size(), absent(why));
    return none;
}

} // namespace

Figure roomCoefficient(double reference, double roomMean) {
    return roomMean > 0.0 ? figure(reference / roomMean, anywhere) : absent(Why::notOnScale);
}

RoomAdjustment adjustRooms(const std::vector<std::vector<double>>& rooms, const RoomRule& rule) {
    if (rooms.size() < 2)
        return refused(rooms, Why::oneUnit);
    std::vector<Figure> means;
    for (const auto& room : rooms) {
        means.push_back(meanWithoutEnds(room, rule.droppedEachEnd));
        const bool small = room.size() < smallestRoom && rule.smallRooms == SmallRooms::refuse;
        if (small || !means.back())
            return refused(rooms, Why::tooFew);
    }
    const Figure reference = referenceOf(rooms, means, rule);
    RoomAdjustment adjusted;
    for (std::size_t n = 0; n < rooms.size(); ++n) {
        const Figure x = roomCoefficient(*reference.value, *means[n].value);
        adjusted.coefficient.push_back(x);
        adjusted.final.emplace_back();
        for (const double raw : rooms[n])
            adjusted.final.back().push_back(x ? figure(raw * *x.value, anywhere) : x);
    }
    return adjusted;
}

} // namespace score
