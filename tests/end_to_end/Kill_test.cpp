// SPDX-License-Identifier: MIT
// The real command line, killed at random moments of its work: what it said was saved is there.
#include "end_to_end/Program.h"

#include "support/Catch.h"
#include "support/KillAtRandom.h"
#include "support/Soak.h"

#include <set>

using namespace end_to_end;

TEST_CASE("A killed import has lost nothing it said was saved", "[soak]") {
    const int kills = support::rounds(200, 4000);
    const Panel panel;
    std::mt19937 random(support::seed(20260101));
    std::set<std::string> said;
    std::set<std::string> tried;
    std::size_t longest =
        20'000'000; // turns; follows the machine so that about half of the runs come to their end
    for (int run = 0; run < kills; ++run) {
        const auto row = "C01,Interviewer " + std::to_string(run) + ",note:,mark " + std::to_string(run);
        tried.insert(row);
        panel.write("row.csv", tidyHeader + row + "\n");
        const support::Moment moment{0, std::uniform_int_distribution<std::size_t>(0, longest)(random)};
        const auto lines = support::killAt(moment, {EVENHAND_CLI, "-w", panel.file("w.evenhand").string(),
                                                    "marks", "import", "P1", panel.file("row.csv").string()});
        if (lines == std::vector<std::string>{"1 marks saved"})
            said.insert(row);
        longest = said.contains(row) ? longest - longest / 16 : longest + longest / 16;
    }
    const auto tenth = static_cast<std::size_t>(kills) / 10;
    CHECK(said.size() > tenth);
    CHECK(said.size() < 9 * tenth);
    CHECK(panel({"-w", "w.evenhand", "check"}).exit == 0);
    std::set<std::string> stored;
    std::istringstream marks(panel.marks());
    for (std::string line; std::getline(marks, line);)
        stored.insert(line);
    for (const auto& row : said)
        CHECK(stored.contains(row));
    stored.erase("candidate,interviewer,item,value");
    for (const auto& row : stored)
        CHECK(tried.contains(row));
}
