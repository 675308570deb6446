// SPDX-License-Identifier: MIT
// Keys a mark of a scripted interview, notes' text apart; counted, not measured, and no test.
#include "Ratio.h"

#include "support/InterviewByKeys.h"

#include <cstdio>

namespace {

/// A goal of the design, whichever way is rated.
constexpr bench::Goal fewKeys{1.15};

void report(const char* name, plan::RateBy rateBy) {
    support::InterviewByKeys interview(EVENHAND_SOURCE "/rubrics", rateBy);
    constexpr std::size_t ratings = 2;
    interview.typeAll(ratings);
    const double keys = interview.pressed();
    const double marks = interview.marks();
    std::printf("%-28s %6.0f %6.0f  %s\n", name, keys, marks, bench::told(keys / marks, fewKeys).c_str());
    for (const auto& what : interview.refused())
        std::printf("  refused: %s\n", what.c_str());
}

} // namespace

int main() {
    std::printf("Eight questions by keys; Shift is a key, F4 a note's, and partly takes %d\n",
                support::keysOfPartly);
    std::printf("%-28s %6s %6s  %s\n", "", "keys", "marks", "keys a mark");
    report("rated by question", plan::RateBy::question);
    report("rated by competency", plan::RateBy::competency);
}
