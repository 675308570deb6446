// SPDX-License-Identifier: MIT
// What the severity model says of candidates: adjusted scores, certainty of ranks, must-haves; Insight.cpp
// puts it together.
#pragma once

#include "compare/Insight.h"
#include "compare/PanelMarks.h"

namespace compare {

/// As a status of an insight: a mean by itself is never borderline.
[[nodiscard]] score::MustHave statusOf(const MustResult& must);

/// A model and the marks it was fitted on; both outlive it.
class CandidateFigures {
public:
    CandidateFigures(const Comparison& comparison, const PanelMarks& marks,
                     const score::SeverityModel& model);

    /// Cells, must-haves and the adjusted composite of one of Comparison::candidates, by position; the
    /// adjusted composite is absent notRated without pre-debrief marks.
    void fill(CandidateInsight& insight, std::size_t candidate) const;
    /// Certainty of the composites of these, positions in Comparison::candidates; those without a pre-debrief
    /// mark are left out. Certainty::candidates are places in the panel.
    [[nodiscard]] score::Certainty certaintyOf(const std::vector<std::size_t>& candidates) const;
    [[nodiscard]] const score::StudentT& t() const { return m_t; }

private:
    [[nodiscard]] score::Figure adjustedCell(std::size_t candidate, std::size_t competency) const;
    [[nodiscard]] score::Figure belowOf(std::size_t candidate, std::size_t competency, double cut) const;
    [[nodiscard]] MustInsight mustOf(const MustResult& must, std::size_t candidate) const;

    const Comparison& m_comparison;
    const PanelMarks& m_marks;
    const score::SeverityModel& m_model;
    score::StudentT m_t;
    /// Plain means of the pre-debrief marks, by place in the panel.
    score::Table m_plain;
    /// Of the scale, see stepOf; 0: none.
    double m_step;
    /// By competency with a cut: every candidate's cell, by place.
    std::map<std::size_t, score::CellColumn> m_musts;
};

} // namespace compare
