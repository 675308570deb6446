// SPDX-License-Identifier: MIT
// What is handed over instead of a good file: folders, devices, giants, other encodings.
#include "rubric/RubricFile.h"

#include "SmallRubric.h"
#include "support/Catch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace {

/// A folder of the test's own, gone afterwards.
class Folder {
public:
    Folder() {
        auto name = (fs::temp_directory_path() / "evenhand-rubric-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] fs::path write(const std::string& name, std::string_view bytes) const {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return m_path / name;
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

std::string refused(const fs::path& path) {
    const auto reading = rubric::loadRubric(path);
    CHECK_FALSE(reading.rubric);
    return reportOf(reading);
}

std::string refusedBytes(std::string_view bytes) {
    const auto reading = rubric::readRubric(bytes, "x.toml");
    CHECK_FALSE(reading.rubric);
    return reportOf(reading);
}

} // namespace

TEST_CASE("A rubric is read from disk and the findings carry the path") {
    const Folder folder;
    CHECK(rubric::loadRubric(folder.write("small.toml", smallRubric)).rubric);
    const auto path = folder.write("坏 file.toml", smallWith("minutes = 5", "minutes = 0"));
    const auto reading = rubric::loadRubric(path);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading::report(reading.findings[0], words::Words(words::Language::english)) ==
          path.string() + ":15:11: error: “minutes” is 0; it must be from 1 to 60.");
}

TEST_CASE("What is no ordinary file is refused at once") {
    const Folder folder;
    CHECK(refused(folder.path() / "none.toml") == "error: There is no such file; check its name and folder.");
    CHECK(refused(folder.path()) == "error: This is a folder; name a file (*.toml) in it.");
    CHECK(refused("/dev/zero") == "error: This is a device or a pipe; name a file (*.toml).");
    fs::create_symlink("nowhere", folder.path() / "loose.toml");
    CHECK(refused(folder.path() / "loose.toml") ==
          "error: There is no such file; check its name and folder.");
    fs::create_symlink("ring.toml", folder.path() / "ring.toml");
    CHECK(refused(folder.path() / "ring.toml") ==
          "error: This file cannot be read; check that you have permission to read it.");
}

TEST_CASE("A file of 50 MB is refused unread") {
    const Folder folder;
    const auto path = folder.write("big.toml", "");
    fs::resize_file(path, 50u * 1024 * 1024);
    CHECK(refused(path) ==
          "error: This file has 50 MB and at most 4 MB are read; check that it is the right file.");
    CHECK(refusedBytes(std::string(reading::largestFile + 1, '#')) ==
          "error: This file has 5 MB and at most 4 MB are read; check that it is the right file.");
}

TEST_CASE("An empty file is refused") {
    const Folder folder;
    const std::string sentence = "error: This file is empty; start from a copy of a shipped one.";
    CHECK(refused(folder.write("empty.toml", "")) == sentence);
    CHECK(refusedBytes(" \r\n\t\n") == sentence);
    CHECK(refusedBytes("\xEF\xBB\xBF") == sentence);
}

TEST_CASE("A byte order mark of UTF-8 and Windows line ends are accepted") {
    std::string text = "\xEF\xBB\xBF";
    for (const char letter : smallRubric)
        text += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    const auto reading = rubric::readRubric(text, "x.toml");
    CHECK(reportOf(reading) == "");
    CHECK(reading.rubric == rubric::readRubric(smallRubric, "x.toml").rubric);
}

TEST_CASE("A file in another encoding is refused at its first wrong character") {
    const std::string other =
        "error: This character is not UTF-8 (perhaps GBK or ANSI); save the file again as UTF-8.";
    CHECK(refusedBytes("id = \"x\"\ntitle = { zh = \"\xD6\xD0\" }") == "2:17: " + other); // GBK
    CHECK(refusedBytes("# 中文\xFF") == "1:5: " + other);
    CHECK(refusedBytes("# \xC0\xAF") == "1:3: " + other);     // overlong
    CHECK(refusedBytes("# \xED\xA0\x80") == "1:3: " + other); // half of a surrogate pair
    CHECK(refusedBytes("# \xF4\x90\x80\x80") == "1:3: " + other);
    CHECK(refusedBytes("# \xE4\xB8") == "1:3: " + other); // cut
    CHECK(refusedBytes(std::string_view("\xFF\xFEi\0d\0", 6)) ==
          "1:1: error: This file is UTF-16; save it again as UTF-8.");
    CHECK(refusedBytes(std::string_view("\xFE\xFF\0i\0d", 6)) ==
          "1:1: error: This file is UTF-16; save it again as UTF-8.");
    CHECK(refusedBytes(std::string_view("i\0d\0", 4)) ==
          "1:2: error: Here stands a zero byte, which no text holds; save the file again as UTF-8 text.");
}
