// SPDX-License-Identifier: MIT
// A package is whole or it is not, whether it is read at the end or while it grows.
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
    const bool whole = workbook::PackageCheck(folder / "tried.xlsx").isWhole();
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
    CHECK(isWhole(folder, huge)); // the directory counts, not the header
}

TEST_CASE("A package may be watched while it grows") {
    const TempFolder folder;
    const auto bytes = goodPackage(folder, "some text");
    const auto file = folder / "grows.xlsx";
    append(file, "");
    workbook::PackageCheck check(file);
    for (std::size_t at = 0; at < bytes.size(); at += 97)
        append(file, std::string_view(bytes).substr(at, 97));
    CHECK(check.isWhole());
}

TEST_CASE("What was seen while a package grew is worth nothing when the directory says otherwise") {
    const TempFolder folder;
    const auto first = goodPackage(folder, "some text"), second = goodPackage(folder, "quite another text");
    const auto file = folder / "changes.xlsx";
    append(file, first);
    workbook::PackageCheck check(file);
    std::filesystem::resize_file(file, 0);
    append(file, damaged(second));
    CHECK_FALSE(check.isWhole());
}
