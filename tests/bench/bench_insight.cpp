// SPDX-License-Identifier: MIT
// What everything about a comparison costs: a usual panel, and a rota of 100, 300 and 1,000 candidates.
#include "compare/Insight.h"
#include "compare/PlainRatings.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace {

struct Size {
    std::size_t candidates;
    std::size_t interviewers;
    /// Interviewers of one candidate.
    std::size_t seats;
    /// Most milliseconds allowed; 0 when only the growth matters.
    double limit;
};

constexpr std::size_t competencies = 7;

/// Levels from a fixed stream; under a rota one rating in twenty is absent.
std::vector<score::RatingRow> ratings(const Size& size) {
    std::vector<score::RatingRow> rows;
    std::uint32_t state = 1;
    const auto drawn = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % below;
    };
    for (std::size_t c = 0; c < size.candidates; ++c)
        for (std::size_t seat = 0; seat < size.seats; ++seat)
            for (std::size_t k = 0; k < competencies; ++k) {
                const auto level = 1 + drawn(5);
                if (size.seats == size.interviewers || drawn(20) != 0)
                    rows.push_back({fmt::format("c{:05}", c),
                                    fmt::format("r{}", (c + seat) % size.interviewers), fmt::format("k{}", k),
                                    static_cast<double>(level)});
            }
    return rows;
}

struct Cost {
    double wall = 0;
    /// Of all threads; what a busy machine does not inflate.
    double processor = 0;
};

/// The quickest of so many runs, in milliseconds.
template <class Work>
Cost costOf(int runs, const Work& work) {
    Cost best;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto used = std::clock();
        work();
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
        const auto processor = 1000.0 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
        best = {run == 0 ? wall.count() : std::min(best.wall, wall.count()),
                run == 0 ? processor : std::min(best.processor, processor)};
    }
    return best;
}

} // namespace

int main() {
    std::printf(
        "Everything about a comparison, 7 competencies, quickest of 25 runs (large ones 5), milliseconds\n");
    std::printf("%10s %12s %8s %9s %10s %12s %12s %8s\n", "candidates", "interviewers", "ratings", "wall",
                "processor", "a candidate", "growth of it", "limit");
    bool within = true;
    double before = 0;
    for (const auto& size :
         {Size{6, 4, 4, 20}, Size{100, 5, 3, 0}, Size{300, 5, 3, 0}, Size{1000, 5, 3, 2000}}) {
        const auto rows = ratings(size);
        std::size_t pairs = 0;
        const int runs = size.candidates < 100 ? 25 : 5; // a short one is disturbed for the whole of its time
        const auto cost = costOf(runs, [&] {
            pairs = compare::insightOf(compare::compareRatings(rows, {1, 5})).pairs.size();
        });
        const auto each = cost.processor / static_cast<double>(size.candidates);
        std::printf("%10zu %12zu %8zu %9.1f %10.1f %12.3f %12s %8s\n", size.candidates, size.interviewers,
                    rows.size(), cost.wall, cost.processor, each,
                    before > 0 ? fmt::format("x {:.2f}", each / before).c_str() : "-",
                    size.limit > 0 ? fmt::format("{:.0f}", size.limit).c_str() : "-");
        before = size.candidates >= 100 ? each : 0;
        within = within && pairs > 0 && (size.limit == 0 || cost.processor <= size.limit);
    }
    std::printf("%s\n", within ? "Within the limits." : "ABOVE A LIMIT.");
    return within ? 0 : 1;
}
