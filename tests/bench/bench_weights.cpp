// SPDX-License-Identifier: MIT
// What one step of a weight slider costs: shares, ranks, stability ranges and every text the window shows.
#include "app/WeightTrial.h"
#include "compare/PlainRatings.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>

namespace {

constexpr std::size_t competencies = 14;

/// Levels from a fixed stream; one rating in twenty is absent.
std::vector<score::RatingRow> ratings(std::size_t candidates) {
    std::vector<score::RatingRow> rows;
    std::uint32_t state = 1;
    const auto drawn = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % below;
    };
    for (std::size_t c = 0; c < candidates; ++c)
        for (std::size_t r = 0; r < 3; ++r)
            for (std::size_t k = 0; k < competencies; ++k) {
                const auto level = 1 + drawn(5);
                if (drawn(20) != 0)
                    rows.push_back({fmt::format("c{:05}", c), fmt::format("r{}", r), fmt::format("k{:02}", k),
                                    static_cast<double>(level)});
            }
    return rows;
}

} // namespace

int main() {
    constexpr double limit = 16;
    constexpr int steps = 200;
    const words::Words tr(words::Language::english);
    std::printf("A step of a weight slider, %zu competencies, %d steps, milliseconds\n", competencies, steps);
    std::printf("%10s %8s %8s %8s %8s\n", "candidates", "median", "p99", "worst", "limit");
    bool within = true;
    for (const std::size_t candidates : {6U, 50U, 300U}) {
        const auto comparison = compare::compareRatings(ratings(candidates), {1, 5});
        const auto insight = compare::insightOf(comparison);
        app::WeightTrial trial(comparison, insight, 0, tr);
        const auto wanted = trial.rows().back().candidate;
        std::vector<double> cost;
        std::size_t texts = 0;
        for (int step = 0; step < steps; ++step) {
            const auto start = std::chrono::steady_clock::now();
            trial.set(static_cast<std::size_t>(step) % competencies, (step % 50) / 50.0);
            texts += app::rankingOf(trial, tr).rows.size() + trial.challenge(wanted).size();
            const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
            cost.push_back(spent.count());
        }
        std::sort(cost.begin(), cost.end());
        std::printf("%10zu %8.3f %8.3f %8.3f %8s\n", candidates, cost[steps / 2], cost[steps * 99 / 100],
                    cost.back(), candidates == 50 ? "16" : "-");
        within = within && texts > 0 && (candidates != 50 || cost[steps * 99 / 100] <= limit);
    }
    std::printf("%s\n", within ? "Within the limit." : "ABOVE THE LIMIT.");
    return within ? 0 : 1;
}
