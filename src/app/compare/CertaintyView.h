// SPDX-License-Identifier: MIT
// How sure the order of the candidates is, as rows to draw and to copy; no colours, no sizes, computes
// nothing.
#pragma once

#include "app/ports/TextTable.h"
#include "compare/Insight.h"
#include "words/Words.h"

namespace app {

/// Ranks beyond this share one part of the bar.
inline constexpr std::size_t ranksShown = 6;

struct CertaintyRow {
    std::string candidate;
    std::string name;
    /// Inside its group, "2 =" when shared.
    std::string rank;
    std::string coverage;
    /// Rating scale; the score people see, and the same without what strictness explains.
    std::optional<double> composite;
    std::optional<double> adjusted;
    /// 90 % interval round `adjusted`; may leave the scale.
    std::optional<double> low;
    std::optional<double> high;
    /// "3.42", "3.10 – 3.72".
    std::string score;
    std::string interval;
    /// "probably ahead of the next (86 %)"; empty for the last.
    std::string next;
    /// By part of CertaintyGroup::ranks, sums to 1; empty when it cannot be said.
    std::vector<double> shares;
    /// "62 %", of each share.
    std::vector<std::string> percents;
    std::string expectedRank;
    /// Why there is no interval or no share; empty when both are there.
    std::string reason;
};

/// Candidates that may be ranked together, best first.
struct CertaintyGroup {
    /// Who judged them; empty when there is one group only.
    std::string title;
    /// Instead of a drawing: why nothing can be said of any of its rows; empty when something can.
    std::string reason;
    /// "1", "2", .. and perhaps "6–12".
    std::vector<std::string> ranks;
    std::vector<CertaintyRow> rows;
};

struct Unranked {
    std::string name;
    std::string reason;
    std::string candidate;
};

/// Headings of the columns.
struct CertaintyTitles {
    std::string rank;
    std::string name;
    std::string coverage;
    std::string score;
    std::string ranks;
};

struct CertaintyView {
    /// Ends of the rating scale.
    double low = 1;
    double high = 5;
    /// The first places in words; that there are separate rankings, when there are.
    std::vector<std::string> sentences;
    std::vector<CertaintyGroup> groups;
    std::vector<Unranked> unranked;
    CertaintyTitles titles;
    std::string unrankedTitle;
};

[[nodiscard]] CertaintyView certaintyView(const compare::Comparison& comparison,
                                          const compare::Insight& insight, const words::Words& tr);
/// Everything known of one candidate, for screen readers.
[[nodiscard]] std::string inWords(const CertaintyGroup& group, const CertaintyRow& row,
                                  const words::Words& tr);
/// Every rank's probability, one table a group; the unranked last.
[[nodiscard]] std::vector<TextTable> tablesOf(const CertaintyView& view, const compare::Insight& insight,
                                              const words::Words& tr);

} // namespace app
