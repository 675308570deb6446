// SPDX-License-Identifier: MIT
// Where a file may be put, whom it is for, and what killed runs leave beside it.
#include "app/ports/AtomicFile.h"
#include "app/ports/SystemError.h"
#include "app/ports/WholeFile.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using support::TempFolder;

std::string contents(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

fs::perms modeOf(const fs::path& path) {
    return fs::status(path).permissions();
}

std::string refusal(const fs::path& target) {
    try {
        app::writeWhole(target, "ours");
    } catch (const app::SystemError& trouble) {
        return reading::sentence(trouble.finding(), words::Words(words::Language::english));
    }
    return "written";
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

constexpr auto onlyMine = fs::perms::owner_read | fs::perms::owner_write;

} // namespace

TEST_CASE("A file is for its owner only, also when one that others may read is written over") {
    const TempFolder folder;
    app::writeWhole(folder / "new", "ours");
    CHECK(modeOf(folder / "new") == onlyMine);
    for (const auto more : {fs::perms::group_read, fs::perms::others_all, fs::perms::set_gid}) {
        std::ofstream(folder / "old") << "old";
        fs::permissions(folder / "old", onlyMine | more);
        app::writeWhole(folder / "old", "ours");
        CHECK(contents(folder / "old") == "ours");
        CHECK(modeOf(folder / "old") == onlyMine);
    }
}

TEST_CASE("Nothing is written through a link that lies where a file is to be") {
    const TempFolder folder;
    std::ofstream(folder / "theirs") << "theirs";
    fs::create_symlink("theirs", folder / "link");
    fs::create_symlink("nowhere", folder / "loose");
    fs::create_symlink(".", folder / "round");
    for (const auto* name : {"link", "loose", "round"}) {
        INFO(name);
        CHECK(refusal(folder / name) ==
              (folder / name).string() +
                  " is a link to another place, and nothing is written through a link; "
                  "choose another name or remove the link.");
    }
    CHECK(contents(folder / "theirs") == "theirs");
    CHECK(!fs::exists(folder / "nowhere"));
    CHECK(filesIn(folder.path()) == 4);
}

TEST_CASE("A file that is not finished lies where nobody else can plant a link") {
    const TempFolder folder;
    const app::AtomicFile file(folder / "out");
    CHECK(modeOf(file.scratch()) == (onlyMine | fs::perms::owner_exec));
    CHECK(modeOf(file.temporary()) == onlyMine);
    CHECK(file.temporary().parent_path() == file.scratch());
}

TEST_CASE("What a killed run leaves is swept, and what belongs to a living one or to others stays") {
    const TempFolder folder;
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const app::AtomicFile unfinished(folder / "out");
        std::ofstream(unfinished.scratch() / "more") << "half";
        ::_exit(unfinished.temporary().empty() ? 1 : 0); // as when killed: nothing is taken down
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(status == 0);
    CHECK(filesIn(folder.path()) == 1);
    fs::create_directory(folder / ".evenhand-notours7");
    std::ofstream(folder / ".evenhand-wal") << "a workspace without a name";
    std::ofstream(folder / ".evenhand-Ab12Cd") << "of an earlier version, just now";
    std::ofstream(folder / ".evenhand-Zy98Xw") << "of an earlier version";
    fs::last_write_time(folder / ".evenhand-Zy98Xw",
                        fs::file_time_type::clock::now() - std::chrono::hours(2));
    fs::create_symlink("/", folder / ".evenhand-AAAAAA");
    {
        const app::AtomicFile living(folder / "slow");
        app::writeWhole(folder / "out", "ours");
        CHECK(fs::exists(living.temporary()));
    }
    CHECK(contents(folder / "out") == "ours");
    CHECK(!fs::exists(folder / ".evenhand-Zy98Xw"));
    CHECK(filesIn(folder.path()) == 5);
}
