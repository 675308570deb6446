// SPDX-License-Identifier: MIT
// The plain values the arithmetic works on: a scale, a panel of ratings in one canonical order, a table of
// scores.
#pragma once

#include "score/ratings/Figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace score {

/// Ends of a scale and scores from outside lie within -widest..widest and the ends are `narrowest` or more
/// apart, so that squares and sums of them stay exact enough for every figure.
inline constexpr double widest = 1e6;
inline constexpr double narrowest = 1e-3;

/// The rating scale, low < high; 1..5 unless said otherwise. Every competency of one panel shares it.
struct Scale {
    double low = 1.0;
    double high = 5.0;

    [[nodiscard]] double range() const { return high - low; }
    bool operator==(const Scale&) const = default;
};

/// One rating as it comes from anywhere, by ids.
struct RatingRow {
    std::string candidate;
    std::string rater;
    std::string competency;
    double value = 0.0;
};

/// One rating by position in the lists of its panel.
struct Rating {
    std::size_t candidate = 0;
    std::size_t rater = 0;
    std::size_t competency = 0;
    double value = 0.0;

    bool operator==(const Rating&) const = default;
};

/// A panel in canonical order: candidates and raters sorted by id (bytewise), ratings by candidate,
/// competency, rater. Competencies keep the order given. An absent rating is simply not in the list; it is
/// never a zero. Because the order is canonical, every result computed from it is bitwise independent of the
/// order of the rows.
struct Panel {
    Scale scale;
    std::vector<std::string> candidates;
    std::vector<std::string> raters;
    std::vector<std::string> competencies;
    std::vector<Rating> ratings;
};

/// Makes a panel. Ids named in a row but not in the lists are added (new competencies at the end, sorted);
/// lists may name candidates and raters nobody rated. No candidate, rater and competency may be rated twice
/// and values are finite: both asserted.
[[nodiscard]] Panel panelOf(const Scale& scale, const std::vector<RatingRow>& rows,
                            const std::vector<std::string>& competencies = {},
                            const std::vector<std::string>& candidates = {},
                            const std::vector<std::string>& raters = {});

/// The panel without the ratings of the cells (candidate, competency) where `keep[candidate][competency]` is
/// false.
[[nodiscard]] Panel withCells(const Panel& panel, const std::vector<std::vector<bool>>& keep);

/// Position of an id in a list in any order, or nothing.
[[nodiscard]] std::optional<std::size_t> positionOf(const std::vector<std::string>& ids, std::string_view id);

/// Scores by competency of one candidate; an empty cell is a missing one.
using Row = std::vector<std::optional<double>>;
/// Scores [candidate][competency]; every row has the same length.
using Table = std::vector<Row>;
/// Weights by competency: finite, none negative, not all zero (unless there is no competency), any sum.
/// Functions normalise them.
using Weights = std::vector<double>;

/// Each weight divided by the sum of all; zeros when the sum is 0, which Weights themselves are not.
[[nodiscard]] Weights sharesOf(const Weights& weights);
/// The same; the precondition of Weights is asserted.
[[nodiscard]] Weights normalised(const Weights& weights);

/// Plain means over the raters of each cell, rating scale; cells nobody rated stay empty.
[[nodiscard]] Table cellMeans(const Panel& panel);

} // namespace score
