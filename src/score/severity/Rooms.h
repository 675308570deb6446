// SPDX-License-Identifier: MIT
// The room coefficient 二次平均法 (修正系数), a compatibility option for several rooms asked for by name; no
// default uses it.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <span>
#include <vector>

namespace score {

/// What every room is brought to: the mean of the room means (Henan), or the mean of all candidates (pooled).
enum class RoomReference { meanOfRoomMeans, pooledMean };

/// Rooms under ten candidates are refused unless the user insists.
enum class SmallRooms { refuse, insist };

struct RoomRule {
    RoomReference reference = RoomReference::meanOfRoomMeans;
    std::size_t droppedEachEnd = 0; ///< highest and lowest candidates left out of the means, e.g. 2 (Gao'an)
    SmallRooms smallRooms = SmallRooms::refuse;
};

struct RoomAdjustment {
    std::vector<Figure> coefficient;        ///< X_n = R / A_n by room
    std::vector<std::vector<Figure>> final; ///< raw * X_n; everybody, also those left out of the means
};

/// X = R / A; absent notOnScale when A is not positive. The method assumes that rooms had equally good
/// candidates, and as a ratio it stretches the spread too: the caller shows that warning.
[[nodiscard]] Figure roomCoefficient(double reference, double roomMean);

/// Scores [room][candidate], raw, any unit with a true zero. Absent: oneUnit with a single room; tooFew for
/// every room when one has fewer than 10 candidates (unless insisted) or nothing left after dropping.
[[nodiscard]] RoomAdjustment adjustRooms(const std::vector<std::vector<double>>& rooms, const RoomRule& rule);

} // namespace score
