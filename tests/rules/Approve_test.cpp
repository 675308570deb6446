// SPDX-License-Identifier: MIT
// Approved files change by a command of its own: no test does it, whatever it received.
#include "support/Catch.h"
#include "support/Received.h"
#include "support/TempFolder.h"

#include <cstdlib>
#include <regex>
#include <sys/wait.h>

namespace fs = std::filesystem;

namespace {

/// A tree with one approved file, and a build beside it.
struct Place {
    Place() {
        fs::create_directories(folder / "tree/tests/data");
        std::ofstream(approved) << "old\n";
    }

    /// The exit code; what was said is in the file.
    [[nodiscard]] int approve() const {
        const auto command = "bash '" EVENHAND_SOURCE "/tests/support/approve.sh' '" +
                             approval.received.string() + "' '" + approval.tree.string() + "' >'" +
                             said.string() + "' 2>&1";
        return WEXITSTATUS(std::system(command.c_str()));
    }

    support::TempFolder folder;
    support::Approval approval{folder / "tree", folder / "build/received"};
    fs::path file = "tests/data/a text.txt";
    fs::path approved = approval.tree / file;
    fs::path said = folder / "said.txt";
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("What a test received is put beside the approved file and never over it") {
    const Place place;
    const auto sentence = place.approval.compare(place.file, "new\n", false);
    CHECK(contains(sentence, (place.approval.received / place.file).string()));
    CHECK(contains(sentence, "./dev approve"));
    CHECK(support::contentsOf(place.approved) == "old\n");
    CHECK(support::contentsOf(place.approval.received / place.file) == "new\n");
}

TEST_CASE("A text that is right again is no longer received") {
    const Place place;
    (void)place.approval.compare(place.file, "new\n", false);
    CHECK(place.approval.compare(place.file, "old\n", true).empty());
    CHECK_FALSE(fs::exists(place.approval.received / place.file));
    CHECK(place.approve() == 1);
}

TEST_CASE("Approving shows what changed and takes it over once") {
    const Place place;
    (void)place.approval.compare(place.file, "new\n", false);
    (void)place.approval.compare("exports/samples/first.txt", "made\n", false);
    CHECK(place.approve() == 0);
    const auto said = support::contentsOf(place.said);
    CHECK(contains(said, "-old\n+new\n"));
    CHECK(contains(said, "+made\n"));
    CHECK(support::contentsOf(place.approved) == "new\n");
    CHECK(support::contentsOf(place.approval.tree / "exports/samples/first.txt") == "made\n");
    CHECK(place.approve() == 1);
    CHECK(contains(support::contentsOf(place.said), "Nothing was received"));
}

TEST_CASE("Approving touches nothing when anything was received for another place") {
    const Place place;
    (void)place.approval.compare(place.file, "new\n", false);
    (void)place.approval.compare("src/plan/Check.cpp", "new\n", false);
    CHECK(place.approve() == 1);
    CHECK(support::contentsOf(place.approved) == "old\n");
    CHECK_FALSE(fs::exists(place.approval.tree / "src"));
}

TEST_CASE("No test opens a file of the sources for writing") {
    static const std::regex writing(
        R"((ofstream|create_director\w*|copy_file|rename|remove\w*|resize_file|saveBook)\b[^;]*(EVENHAND_TEST_DATA|EVENHAND_SOURCE|\bsamples\b))");
    std::size_t files = 0;
    std::string broken;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(EVENHAND_SOURCE) / "tests")) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".h")
            continue;
        const auto text = support::contentsOf(entry.path());
        ++files;
        if (entry.path().filename() != "Approve_test.cpp" && std::regex_search(text, writing))
            broken += entry.path().string() + "\n";
    }
    CHECK(files > 100);
    CHECK(broken == "");
}
