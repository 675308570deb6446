// SPDX-License-Identifier: MIT
// Holds every source file of the project to the house rules.
#include "rules/HouseRules.h"

#include "support/Catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

TEST_CASE("Every source file keeps the house rules") {
    const fs::path root = EVENHAND_SOURCE;
    std::size_t files = 0;
    std::string broken;
    for (const auto* folder : {"src", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".cpp" && extension != ".h"))
                continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string text(std::istreambuf_iterator<char>(stream), {});
            ++files;
            for (const auto& sentence :
                 rules::violations(entry.path().lexically_relative(root).string(), text))
                broken += sentence + "\n";
        }
    }
    CHECK(files > 50);
    INFO(broken);
    CHECK(broken.empty());
}

TEST_CASE("The top level holds what it should and no more") {
    const std::vector<std::string> wanted{
        "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "dev",
        "exports",        "rubrics",           "src",     "tests"};
    for (const auto& entry : fs::directory_iterator(fs::path(EVENHAND_SOURCE))) {
        const auto name = entry.path().filename().string();
        if (name.front() == '.' || name == "build" || name == "shots")
            continue;
        INFO(name);
        CHECK(std::find(wanted.begin(), wanted.end(), name) != wanted.end());
    }
}
