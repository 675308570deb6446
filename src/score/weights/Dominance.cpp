// SPDX-License-Identifier: MIT
// Comparing rows competency by competency.
#include "score/weights/Dominance.h"

#include "score/severity/ThetaDraws.h"

#include <algorithm>
#include <cassert>

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

/// a's lowest values against b's highest.
bool surelyAbove(const Row& a, const Row& b, const Scale& scale) {
    bool above = false;
    for (std::size_t k = 0; k < a.size(); ++k) {
        const double difference = a[k].value_or(scale.low) - b[k].value_or(scale.high);
        if (difference < -tolerance)
            return false;
        above = above || difference > tolerance;
    }
    return above;
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

Dominance necessaryDominance(const Row& a, const Row& b, const Scale& scale) {
    assert(a.size() == b.size());
    if (surelyAbove(a, b, scale))
        return Dominance::aDominates;
    return surelyAbove(b, a, scale) ? Dominance::bDominates : Dominance::neither;
}

std::vector<std::size_t> nonDominated(const Table& table) {
    std::vector<std::size_t> front;
    for (std::size_t c = 0; c < table.size(); ++c) {
        const auto dominates = [&](const Row& other) {
            return dominanceOf(other, table[c]) == Dominance::aDominates;
        };
        if (rated(table[c]) && std::none_of(table.begin(), table.end(), dominates))
            front.push_back(c);
    }
    return front;
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
