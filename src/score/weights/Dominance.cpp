// SPDX-License-Identifier: MIT
// Comparing rows competency by competency.
#include "score/weights/Dominance.h"

#include "score/severity/ThetaDraws.h"

#include <algorithm>

namespace score {
namespace {

constexpr double tolerance = 1e-9;

bool sameCells(const Row& a, const Row& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return x.has_value() == y.has_value(); });
}

bool rated(const Row& row) {
    return std::any_of(row.begin(), row.end(), [](const auto& x) { return x.has_value(); });
}

} // namespace

Dominance dominanceOf(const Row& a, const Row& b) {
    if (!sameCells(a, b) || !rated(a))
        return Dominance::undetermined;
    bool above = false;
    bool below = false;
    for (std::size_t k = 0; k < a.size(); ++k) {
        if (!a[k])
            continue;
        above = above || *a[k] - *b[k] > tolerance;
        below = below || *b[k] - *a[k] > tolerance;
    }
    if (above && below)
        return Dominance::neither;
    if (!above && !below)
        return Dominance::equal;
    return above ? Dominance::aDominates : Dominance::bDominates;
}

Figure probabilityDominates(const SeverityModel& model, std::size_t a, std::size_t b, std::uint64_t seed,
                            std::size_t draws) {
    if (!sameCells(model.adjusted.at(a), model.adjusted.at(b)))
        return absent(Why::differentCells);
    if (!rated(model.adjusted[a]))
        return absent(Why::notRated);
    if (model.certainty != Why::present)
        return absent(model.certainty);
    Generator generator(seed);
    ThetaDraws theta(model, {a, b});
    std::size_t dominated = 0;
    for (std::size_t d = 0; d < draws; ++d) {
        const Table& cells = theta.next(generator);
        dominated += std::equal(cells[0].begin(), cells[0].end(), cells[1].begin(),
                                [](const auto& x, const auto& y) { return !x || *x >= *y; });
    }
    return figure(static_cast<double>(dominated) / static_cast<double>(draws), zeroToOne);
}

} // namespace score
