// SPDX-License-Identifier: MIT
// Rubrics with scales of their own, as the terminal checks them and makes positions of them.
#include "end_to_end/Program.h"

#include "support/Catch.h"

#include <fstream>

using namespace end_to_end;

namespace {

std::string rubricText(const std::string& name) {
    std::ifstream stream(std::filesystem::path(EVENHAND_TEST_DATA) / "rubrics" / (name + ".toml"));
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string with(std::string text, const std::string& piece, const std::string& instead) {
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), instead);
}

} // namespace

TEST_CASE("rubric check takes scales of a rubric's own and says what cannot be one") {
    const Program program;
    for (const auto* name : {"one-to-four", "zero-to-ten", "yes-no", "half-points"}) {
        program.write("own.toml", rubricText(name));
        const auto checked = program({"rubric", "check", "own.toml"});
        INFO(checked.err);
        CHECK(checked.exit == 0);
        CHECK(checked.err.empty());
    }
    program.write("bad.toml", with(rubricText("zero-to-ten"), "high = 10", "high = 0"));
    const auto english = program({"rubric", "check", "bad.toml"});
    CHECK(english.exit == 1);
    CHECK_THAT(english.err,
               Catch::Contains("bad.toml:8:8: error: The scale begins at 0 and ends at 0; it must "
                               "end above where it begins."));
    const auto chinese = program({"--lang", "zh", "rubric", "check", "bad.toml"});
    CHECK(chinese.exit == 1);
    CHECK_THAT(chinese.err, Catch::Contains("量表从 0 开始、到 0 结束；结束必须高于开始。"));
}

TEST_CASE("A must-have is held to the scale of its rubric") {
    const Program program;
    program.write("own.toml", rubricText("zero-to-ten"));
    const auto add = [&](const std::string& must) {
        return program({"-w", "w.evenhand", "position", "add", "--title", "T", "--rubric", "own.toml",
                        "--questions", "Q1,Q2", "--must", must});
    };
    const auto refused = add("care=10.5");
    CHECK(refused.exit == 1);
    CHECK_THAT(refused.err, Catch::Contains("The must-have level of Care must lie between 0 and 10."));
    CHECK(add("care=7.5").exit == 0);
    CHECK(program({"-w", "w.evenhand", "position", "freeze", "P1"}).exit == 0);
}
