// SPDX-License-Identifier: MIT
// Ranges and deviations cell by cell.
#include "score/agreement/Hotspots.h"

#include "score/ratings/Composite.h"
#include "score/ratings/Spread.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace score {
namespace {

bool toTalkAbout(const Hotspot& spot, const Scale& scale) {
    return farApart(spot.range, scale) || spot.deviation >= 0.25 * scale.range() - tieTolerance;
}

Hotspot spotOf(std::vector<Rating> marks) {
    std::vector<double> values;
    for (const auto& mark : marks)
        values.push_back(mark.value);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {marks.front().candidate, marks.front().competency, *high - *low, std::sqrt(varianceOf(values)),
            std::move(marks)};
}

} // namespace

double farApartFrom(const Scale& scale) {
    return 0.5 * scale.range();
}

bool farApart(double range, const Scale& scale) {
    return range >= farApartFrom(scale) - tieTolerance;
}

std::vector<Hotspot> hotspotsOf(const Panel& panel) {
    std::vector<Hotspot> spots;
    const auto& all = panel.ratings;
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(first, all.end(), [&](const Rating& rating) {
            return rating.candidate != first->candidate || rating.competency != first->competency;
        });
        if (last - first > 1)
            if (auto spot = spotOf({first, last}); toTalkAbout(spot, panel.scale))
                spots.push_back(std::move(spot));
        first = last;
    }
    std::stable_sort(spots.begin(), spots.end(), [](const Hotspot& a, const Hotspot& b) {
        return std::tie(b.range, b.deviation) < std::tie(a.range, a.deviation);
    });
    return spots;
}

} // namespace score
