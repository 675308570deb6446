// SPDX-License-Identifier: MIT
// A program to be killed: records one pair of notes after another and says "saved N" when the store has
// returned; no test.
//     writer FILE INTERVIEWER COUNT      (COUNT 0: until killed)
#include "store/Workspace.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

#include "app/ports/SystemError.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

/// The number saved last; 0 in a new file.
int savedBefore(const app::Store& store, const std::string& interviewer) {
    const auto card = store.scorecard("P1", "C01", interviewer);
    if (!card)
        return 0;
    return std::atoi(session::valueOf(*card, session::readItem("note:Q1").value()).c_str());
}

void work(const std::string& file, const std::string& interviewer, int count) {
    constexpr int writesBetweenClosings = 7;
    const support::StepClock clock;
    auto store = store::openWorkspace(file, clock);
    const int first = savedBefore(*store, interviewer) + 1;
    for (int number = first; count == 0 || number < first + count; ++number) {
        const auto value = std::to_string(number);
        store->record({support::edit("C01", interviewer, "note:Q1", value),
                       support::edit("C01", interviewer, "note:Q2", value)});
        const auto line = "saved " + value + "\n";
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return;
        if (number % writesBetweenClosings == 0) {
            store.reset();
            store = store::openWorkspace(file, clock);
        }
    }
}

} // namespace

int main(int count, char** words) {
    if (count != 4)
        return 2;
    try {
        work(words[1], words[2], std::atoi(words[3]));
    } catch (const app::SystemError& trouble) {
        std::fprintf(stderr, "%s\n", trouble.finding().code.c_str());
        return 3;
    }
    return 0;
}
