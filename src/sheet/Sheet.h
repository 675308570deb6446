// SPDX-License-Identifier: MIT
// Named tables of typed cells: what to show, in one language; a workbook, a screen and a terminal show it
// each in its way.
#pragma once

#include "sheet/Chart.h"
#include "sheet/HeapOptional.h"
#include "words/Text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sheet {

/// What a cell is for; an adapter chooses fonts, colours and number formats from it.
enum class Role : std::uint8_t {
    heading, // column or row title
    title,   // title of a sheet or block
    label,   // name of a line or question inside a sheet, wrapped
    text,
    id,      // a visible id
    score,   // on the rating scale, two decimals, in the heat map
    level,   // one rating as given, a whole number
    index,   // 0 to 100, one decimal
    weight,  // share, 0 to 1, shown as percent; an input cell when editable
    total,   // sum of weights, shown as percent with a sum sign
    percent, // 0 to 1
    count,   // whole number
    rank,
    minutes,
    note,    // long text, wrapped
    warning, // something that needs attention; carries its sign in its text
    muted    // explanation, or the word for what is missing
};

/// A live formula in A1 notation without the leading "=", with English function names, and the value it has
/// now.
struct Formula {
    std::string expression;
    std::variant<std::monostate, double, std::string> value;

    bool operator==(const Formula&) const = default;
};

struct Cell {
    std::variant<std::monostate, double, std::string, HeapOptional<Formula>> value;
    Role role = Role::text;
    /// True for the few cells meant to be changed in Excel.
    enum class Access : std::uint8_t { fixed, input } access = Access::fixed;
    /// Name of another sheet this cell links to (its Sheet::id), if any.
    HeapOptional<std::string> link;

    bool operator==(const Cell&) const = default;
};

using Row = std::vector<Cell>;

struct Column {
    /// Stable, for scripts: "composite".
    std::string key;
    /// Width in characters of Latin text; 0 = from the contents.
    int width = 0;

    bool operator==(const Column&) const = default;
};

/// A range of numbers drawn as a heat map or as bars; rows and columns count from 0, ends included.
struct Shading {
    enum class Kind { heat, bars } kind = Kind::heat;
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    double low = 1;
    double high = 5;

    bool operator==(const Shading&) const = default;
};

/// Input cells that take one of a few words or numbers, offered as a list; rows and columns count from 0,
/// ends included.
struct Choices {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    std::vector<std::string> values;
    /// Cells of the same sheet that hold the words, instead of values: a list of any length; its sheet is
    /// empty when values count.
    Area from = {};

    bool operator==(const Choices&) const = default;
};

/// What a sheet is printed on.
struct Paper {
    enum class Size { a4, a3, letter } size = Size::a4;
    enum class Turn { landscape, portrait } turn = Turn::landscape;

    bool operator==(const Paper&) const = default;
};

/// One sheet: a grid of cells; the heading row says where the table's data begin.
struct Sheet {
    /// Stable, for links and scripts: "ranking".
    std::string id;
    /// The name on its tab; formulas of other sheets spell it, so it is valid and unique already
    /// (tabNames()).
    std::string name;
    std::vector<Column> columns;
    std::vector<Row> rows;
    /// Row index of the column headings, if the sheet is one table; rows above it are its preamble.
    std::optional<int> headingRow;
    /// Rows and columns that stay in view.
    int frozenRows = 0;
    int frozenColumns = 0;
    std::vector<Shading> shadings;
    /// True when the rows below the headings may be filtered and sorted without harm.
    bool filtered = false;
    /// Name of the table the rows from the headings on form in a spreadsheet; empty: plain cells.
    std::string table;
    std::vector<Chart> charts;
    std::vector<Choices> choices;
    /// Ends of the scale that ratings typed on it lie between.
    double lowestRating = 1;
    double highestRating = 5;
    Paper paper;

    bool operator==(const Sheet&) const = default;
};

struct Workbook {
    std::string title;
    std::vector<Sheet> sheets;
    /// For fonts: the language its texts are in.
    words::Language language = words::Language::english;
    /// Id of the sheet that is in front when the file is opened; empty: the first.
    std::string opensAt;
    std::vector<NamedArea> names;

    bool operator==(const Workbook&) const = default;
};

/// Null when the cell holds something else.
[[nodiscard]] const Formula* formulaIn(const Cell& cell);

/// The value a reader without a calculator sees: a formula's cached value as text, numbers half up at their
/// role's decimals.
[[nodiscard]] std::string display(const Cell& cell);

} // namespace sheet
