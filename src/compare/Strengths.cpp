// SPDX-License-Identifier: MIT
// Levels against three marks on the way from 1 to 5.
#include "compare/Strengths.h"

#include <algorithm>

namespace compare {

namespace {

constexpr double strong = 4;
constexpr double sound = 3;
constexpr std::size_t most = 3;

struct Scored {
    std::string competency;
    double level = 0;
};

/// Levels as 1 to 5, best first; equal ones in the plan's order.
std::vector<Scored> scored(const Comparison& comparison, const CandidateResult& candidate) {
    const auto& scale = comparison.scale;
    std::vector<Scored> all;
    for (const auto& weight : comparison.frozen.plan.weights)
        for (const auto& cell : candidate.cells)
            if (cell.competency == weight.competency && cell.mean)
                all.push_back({cell.competency, 1 + 4 * (*cell.mean - scale.low) / scale.range()});
    std::stable_sort(all.begin(), all.end(),
                     [](const Scored& one, const Scored& other) { return one.level > other.level; });
    return all;
}

} // namespace

Strengths strengthsOf(const Comparison& comparison, const CandidateResult& candidate) {
    Strengths points;
    const auto all = scored(comparison, candidate);
    for (const auto& one : all)
        if (one.level >= strong && points.strengths.size() < most)
            points.strengths.push_back(one.competency);
    points.strong = !points.strengths.empty();
    if (!points.strong && !all.empty() && all.front().level >= sound)
        points.strengths.push_back(all.front().competency);
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        if (one->level < sound && points.gaps.size() < most)
            points.gaps.push_back(one->competency);
    return points;
}

} // namespace compare
