// SPDX-License-Identifier: MIT
// A package is whole or it is not.
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/TempFolder.h"
#include "unit/workbook/Books.h"
#include "workbook/Package.h"

using namespace support;

namespace {

std::string goodPackage(const TempFolder& folder, const std::string& text) {
    saveBook(bookWith({text}), folder / "good.xlsx");
    return contents(folder / "good.xlsx");
}

void append(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary | std::ios::app) << bytes;
}

/// Its directory is in order, a sheet is not.
std::string damaged(std::string package) {
    const auto sheet = package.find("xl/worksheets/sheet1.xml");
    REQUIRE(sheet != std::string::npos);
    for (std::size_t at = 40; at < 60; ++at)
        package[sheet + at] = '\0';
    return package;
}

bool isWhole(const TempFolder& folder, std::string_view bytes) {
    append(folder / "tried.xlsx", bytes);
    const bool whole = workbook::isWhole(folder / "tried.xlsx");
    std::filesystem::remove(folder / "tried.xlsx");
    return whole;
}

} // namespace

TEST_CASE("A finished package is whole; with a part damaged or its end cut off it is not") {
    const TempFolder folder;
    const auto bytes = goodPackage(folder, "some text");
    CHECK(isWhole(folder, bytes));
    CHECK_FALSE(isWhole(folder, std::string_view(bytes).substr(0, bytes.size() - 1)));
    CHECK_FALSE(isWhole(folder, std::string_view(bytes).substr(0, bytes.size() / 2)));
    CHECK_FALSE(isWhole(folder, ""));
    CHECK_FALSE(isWhole(folder, damaged(bytes)));
    auto huge = bytes;
    huge.replace(18, 4, "\xF0\xFF\xFF\xFF");
    CHECK_FALSE(isWhole(folder, huge)); // a header and the directory disagree
}

TEST_CASE("A part that is not what its check sum says makes the package damaged") {
    const TempFolder folder;
    auto bytes = goodPackage(folder, "some text");
    const auto entry = bytes.rfind("xl/worksheets/sheet1.xml"); // in the directory, 46 bytes behind its start
    REQUIRE(bytes.compare(entry - 46, 4, "PK\1\2") == 0);
    bytes[entry - 46 + 16] = static_cast<char>(~bytes[entry - 46 + 16]);
    CHECK_FALSE(isWhole(folder, bytes));
}
