// SPDX-License-Identifier: MIT
// What everything about a comparison costs beside plainly drawing the ranks once, and how it grows: a usual
// panel, and a rota of 100, 300 and 1,000 candidates.
#include "Ratio.h"

#include "compare/Insight.h"
#include "compare/PlainRatings.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <random>

namespace {

struct Size {
    std::size_t candidates;
    std::size_t interviewers;
    /// Interviewers of one candidate.
    std::size_t seats;
    /// Beside the plain way.
    bench::Goal goal;
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

/// Milliseconds of processor time of all threads, which a busy machine does not inflate.
template <class Work>
double timed(const Work& work) {
    const auto start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The chance of each rank as anybody would write it down: normal scores drawn and sorted so many times. Only
/// one of the tables of an insight, so ours takes several times as long.
std::size_t plainRanks(std::size_t candidates, std::size_t draws) {
    std::mt19937_64 engine(1);
    std::normal_distribution<double> normal;
    std::vector<double> score(candidates);
    std::vector<std::size_t> order(candidates);
    std::vector<std::size_t> counts(candidates * candidates, 0);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t draw = 0; draw < draws; ++draw) {
        for (auto& one : score)
            one = normal(engine);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return score[a] > score[b]; });
        for (std::size_t rank = 0; rank < candidates; ++rank)
            ++counts[order[rank] * candidates + rank];
    }
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

} // namespace

int main() {
    std::printf("Everything about a comparison, 7 competencies, beside plainly drawing and sorting the ranks "
                "once;\nprocessor time, the quickest of 25 runs (large ones 5)\n");
    std::printf("%10s %12s %8s %9s %9s %12s %12s  %s\n", "candidates", "interviewers", "ratings", "plain ms",
                "ours ms", "a candidate", "growth of it", "ratio");
    double before = 0;
    for (const auto& size :
         {Size{6, 4, 4, {7}}, Size{100, 5, 3, {4}}, Size{300, 5, 3, {2}}, Size{1000, 5, 3, {3}}}) {
        const auto rows = ratings(size);
        std::vector<double> plain, ours;
        std::size_t done = 0;
        const int runs = size.candidates < 100 ? 25 : 5; // a short one is disturbed for the whole of its time
        for (int run = 0; run < runs; ++run) {
            std::size_t draws = 0;
            ours.push_back(timed([&] {
                draws = compare::insightOf(compare::compareRatings(rows, {1, 5})).groups.at(0).rankDraws;
            }));
            plain.push_back(timed([&] { done += plainRanks(size.candidates, draws); }));
        }
        if (done == 0)
            return 1;
        const auto taken = *std::min_element(ours.begin(), ours.end());
        const auto least = *std::min_element(plain.begin(), plain.end());
        const auto each = taken / static_cast<double>(size.candidates);
        std::printf("%10zu %12zu %8zu %9.1f %9.1f %12.3f %12s  %s\n", size.candidates, size.interviewers,
                    rows.size(), least, taken, each,
                    before > 0 ? fmt::format("x {:.2f}", each / before).c_str() : "-",
                    bench::told(taken / least, size.goal).c_str());
        before = size.candidates >= 100 ? each : 0;
    }
}
