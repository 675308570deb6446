// SPDX-License-Identifier: MIT
// What one step of a weight slider costs: shares, ranks, stability ranges and every text the window shows.
#include "Ratio.h"

#include "app/compare/WeightTrial.h"
#include "compare/PlainRatings.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

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

/// Milliseconds on the clock.
template <class Work>
double timed(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main() {
    constexpr int steps = 200;
    const words::Words tr(words::Language::english);
    std::printf("A step of a weight slider with all its texts beside comparing again, %zu competencies, "
                "middle of %d\n",
                competencies, steps);
    std::printf("%10s %9s %9s %9s %9s  %s\n", "candidates", "again ms", "ours ms", "p99", "worst", "ratio");
    for (const std::size_t candidates : {6U, 50U, 300U}) {
        const auto rows = ratings(candidates);
        const auto comparison = compare::compareRatings(rows, {1, 5});
        const auto insight = compare::insightOf(comparison);
        app::WeightTrial trial(comparison, insight, 0, tr);
        const auto wanted = trial.rows().back().candidate;
        std::vector<double> again, ours;
        std::size_t done = 0;
        for (int step = 0; step < steps; ++step) {
            ours.push_back(timed([&] {
                trial.set(static_cast<std::size_t>(step) % competencies, (step % 50) / 50.0);
                done += app::rankingOf(trial, tr).rows.size() + trial.challenge(wanted).size();
            }));
            again.push_back(timed([&] { done += compare::compareRatings(rows, {1, 5}).candidates.size(); }));
        }
        if (done == 0)
            return 1;
        std::sort(ours.begin(), ours.end());
        const auto plain = bench::middle(again);
        std::printf("%10zu %9.3f %9.3f %9.3f %9.3f  %s\n", candidates, plain, ours[steps / 2],
                    ours[steps * 99 / 100], ours.back(), bench::told(ours[steps / 2] / plain, {1}).c_str());
    }
}
