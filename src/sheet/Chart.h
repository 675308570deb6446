// SPDX-License-Identifier: MIT
// Pictures of cells and names for them, as plain values; the cells themselves are in Sheet.h.
#pragma once

#include <string>
#include <vector>

namespace sheet {

/// Cells of one sheet; rows and columns count from 0, ends included.
struct Area {
    /// Sheet::id.
    std::string sheet;
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const Area&) const = default;
};

struct Series {
    std::string name;
    /// Words beside the values; several columns make labels in groups.
    Area labels;
    /// As many cells as labels.
    Area values;
    /// The spacer holds the place before a floating bar and is not seen.
    enum class Look { first, second, third, spacer } look = Look::first;

    bool operator==(const Series&) const = default;
};

/// A chart that follows its cells.
struct Chart {
    enum class Kind { bars, stackedBars, radar } kind = Kind::bars;
    std::string title;
    std::vector<Series> series;
    /// Of the value axis.
    double low = 1;
    double high = 5;
    /// Cell its upper left corner lies in.
    int row = 0;
    int column = 0;
    /// Pixels at 100 %.
    int width = 480;
    int height = 288;

    bool operator==(const Chart&) const = default;
};

/// A name formulas may use instead of an address: "Weights".
struct NamedArea {
    std::string name;
    Area area;

    bool operator==(const NamedArea&) const = default;
};

} // namespace sheet
