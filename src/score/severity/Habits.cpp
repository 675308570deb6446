// SPDX-License-Identifier: MIT
// Counting how interviewers use the scale.
#include "score/severity/Habits.h"

#include "score/ratings/Spread.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace score {
namespace {

constexpr std::size_t fewestOnSheet = 3;
constexpr std::size_t fewestSheets = 3;

double meanOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double v : values)
        sum += v;
    return sum / static_cast<double>(values.size());
}

/// Candidates with enough ratings by this rater: the ratings of each.
using Sheets = std::map<std::size_t, std::vector<double>>;

Figure withinShareOf(const Sheets& sheets) {
    std::vector<double> all;
    double within = 0.0;
    for (const auto& [candidate, marks] : sheets) {
        all.insert(all.end(), marks.begin(), marks.end());
        within += squaresOf(marks);
    }
    if (sheets.size() < 2)
        return absent(Why::tooFew);
    const double whole = squaresOf(all);
    return ratio(within, whole, zeroToOne);
}

Habit habitOf(const std::vector<double>& marks, const Sheets& sheets) {
    Habit habit;
    habit.ratings = marks.size();
    habit.mean = marks.empty() ? absent(Why::notRated) : figure(meanOf(marks), anywhere);
    habit.deviation = marks.size() < 2 ? absent(marks.empty() ? Why::notRated : Why::tooFew)
                                       : figure(std::sqrt(varianceOf(marks)), notNegative);
    habit.sheets = sheets.size();
    for (const auto& [candidate, sheet] : sheets) {
        const auto [low, high] = std::minmax_element(sheet.begin(), sheet.end());
        habit.straight += *low == *high;
    }
    habit.withinShare = withinShareOf(sheets);
    return habit;
}

} // namespace

std::vector<Habit> habitsOf(const Panel& panel) {
    std::vector<std::vector<double>> marks(panel.raters.size());
    std::vector<Sheets> sheets(panel.raters.size());
    for (const auto& r : panel.ratings) {
        marks[r.rater].push_back(r.value);
        sheets[r.rater][r.candidate].push_back(r.value);
    }
    std::vector<Habit> habits;
    for (std::size_t r = 0; r < marks.size(); ++r) {
        std::erase_if(sheets[r], [](const auto& sheet) { return sheet.second.size() < fewestOnSheet; });
        habits.push_back(habitOf(marks[r], sheets[r]));
    }
    return habits;
}

bool marksStraight(const Habit& habit) {
    return habit.sheets >= fewestSheets && 2 * habit.straight >= habit.sheets;
}

bool marksByImpression(const std::vector<Habit>& habits, std::size_t rater) {
    std::vector<double> shares;
    for (const auto& habit : habits)
        if (habit.withinShare)
            shares.push_back(*habit.withinShare.value);
    const Habit& own = habits.at(rater);
    if (!own.withinShare || own.sheets < fewestSheets || shares.size() < 2)
        return false;
    std::sort(shares.begin(), shares.end());
    const std::size_t middle = shares.size() / 2;
    const double median = shares.size() % 2 ? shares[middle] : 0.5 * (shares[middle - 1] + shares[middle]);
    return *own.withinShare.value < 0.5 * median;
}

} // namespace score
