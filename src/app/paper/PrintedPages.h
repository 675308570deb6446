// SPDX-License-Identifier: MIT
// What stands on paper, as plain values: headings, paragraphs, tables and where the picture goes; no sizes,
// no drawing.
#pragma once

#include "words/Words.h"

#include <string>
#include <variant>
#include <vector>

namespace app {

struct PrintedHeading {
    std::string text;
};
/// Line ends in it stay.
struct PrintedParagraph {
    std::string text;
};
struct PrintedTable {
    enum class Align { left, right };
    struct Column {
        std::string title;
        /// Of the width, relative to the other columns.
        double share = 1;
        Align align = Align::left;
    };
    std::vector<Column> columns;
    /// Each as long as columns.
    std::vector<std::vector<std::string>> rows;
};
/// The one picture goes here.
struct PrintedPicture {};
struct NewPage {};

using PrintedBlock = std::variant<PrintedHeading, PrintedParagraph, PrintedTable, PrintedPicture, NewPage>;

struct PrintedPages {
    /// Bold on the first page, small at the foot of each.
    std::string title;
    words::Language language = words::Language::english;
    std::vector<PrintedBlock> blocks;
};

} // namespace app
