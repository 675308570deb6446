// SPDX-License-Identifier: MIT
// Small workbooks, and a look at what lies on the disk afterwards.
#pragma once

#include "sheet/MakeCell.h"
#include "unit/workbook/Spreadsheets.h"

#include <filesystem>
#include <fstream>

inline sheet::Workbook bookWith(const std::vector<std::string>& texts) {
    sheet::Sheet page;
    page.id = "page";
    page.name = "Page & one";
    page.columns = {{"text", 20}};
    for (const auto& text : texts)
        page.rows.push_back({sheet::text(text)});
    sheet::Workbook book;
    book.title = "A title & more";
    book.sheets = {page};
    return book;
}

/// A file inside a package.
inline std::string part(const std::filesystem::path& file, const std::string& name) {
    return support::output("unzip -p '" + file.string() + "' '" + name + "'");
}

inline std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

inline std::string contents(const std::filesystem::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}
