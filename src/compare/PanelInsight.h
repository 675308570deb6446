// SPDX-License-Identifier: MIT
// How a panel marks: strictness, agreement, habits; plain values, from the pre-debrief marks only.
#pragma once

#include "compare/Comparison.h"
#include "score/agreement/Agreement.h"
#include "score/agreement/Hotspots.h"
#include "score/agreement/Icc.h"
#include "score/agreement/LeastSquares.h"
#include "score/severity/Habits.h"
#include "score/severity/Severity.h"

#include <string>

namespace compare {

struct SeverityInsight {
    std::string interviewer;
    /// Raw, from shared cells; > 0 marks higher. Rating scale, sums to zero in a component.
    score::Figure leastSquares;
    /// What the scores are adjusted by: drawn towards zero when the evidence is thin.
    score::Figure used;
    /// Ratings of cells that somebody else rated too.
    std::size_t shared = 0;

    bool operator==(const SeverityInsight&) const = default;
};

/// Signs that an interviewer's marks say less than they seem to; hints, never findings.
struct HabitInsight {
    std::string interviewer;
    score::Habit habit;
    /// The same level on everything, for many candidates.
    bool straightLine = false;
    /// Competencies of one candidate are hardly told apart.
    bool halo = false;
};

struct AlphaInsight {
    score::Figure value;
    /// 95 %, from 20 units up.
    score::Interval interval95;

    bool operator==(const AlphaInsight&) const = default;
};

/// Judged together, below which nothing is said about how well a panel agrees.
inline constexpr std::size_t fewestUnits = 10;
/// Candidates, below which no ranking is called reliable.
inline constexpr std::size_t fewestRanked = 8;

struct AgreementInsight {
    /// Empty for the whole panel.
    std::string competency;
    /// Judged by two or more interviewers, and the ratings of those.
    std::size_t units = 0;
    std::size_t pairable = 0;
    /// Units of the coefficients below: candidates.
    std::size_t scoredUnits = 0;
    /// In the order of score::metrics. Units are cells.
    std::array<AlphaInsight, score::metrics.size()> alpha;
    /// Of the interviewers' composites for the whole panel (how far the ranking can be trusted), of the
    /// ratings for one competency. Truncated: no variance below zero is shown or used.
    score::AnovaIcc icc;
    score::Henderson henderson;
};

/// The headline: Krippendorff's ordinal alpha.
[[nodiscard]] const AlphaInsight& headlineOf(const AgreementInsight& agreement);

struct KappaInsight {
    std::string a;
    std::string b;
    /// Cells both rated.
    std::size_t n = 0;
    score::Figure unweighted;
    score::Figure linear;
    score::Figure quadratic;

    bool operator==(const KappaInsight&) const = default;
};

/// A cell to talk about, as score::Hotspot: not every one of them is far apart.
struct HotspotInsight {
    std::string candidate;
    std::string competency;
    double range = 0;
    /// Interviewer and level.
    std::vector<std::pair<std::string, double>> marks;

    bool operator==(const HotspotInsight&) const = default;
};

struct PanelInsight {
    std::vector<SeverityInsight> severity;
    /// Interviewers linked by shared cells; severities compare only inside one.
    std::vector<std::vector<std::string>> components;
    std::vector<HabitInsight> habits;
    AgreementInsight whole;
    /// In the order of Comparison::competencies.
    std::vector<AgreementInsight> competencies;
    /// Pairs who share a cell.
    std::vector<KappaInsight> kappas;
    /// Widest first.
    std::vector<HotspotInsight> hotspots;
    /// Every interviewer rated every candidate on everything anybody rated.
    bool complete = false;
};

struct PanelMarks;

/// The severity model, fitted on PanelMarks::scored, fills `used` (absent notRated in a model of nothing).
/// The seed is that of the resampled intervals.
[[nodiscard]] PanelInsight panelInsightOf(const PanelMarks& marks, const score::SeverityModel& model,
                                          std::uint64_t seed);

} // namespace compare
