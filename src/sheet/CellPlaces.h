// SPDX-License-Identifier: MIT
// Where each value stands before the first cell is written, so that formulas of one sheet can name cells of
// another.
#pragma once

#include "compare/Comparison.h"
#include "sheet/Address.h"

namespace sheet {

/// Where marks are changed in the workbook: in the rows of Data, which Panel then follows, or in Panel
/// itself.
enum class MarksIn { data, panel };

/// First row of each sheet's data and the columns formulas speak of; the sheets are written to this plan.
class CellPlaces {
public:
    CellPlaces(const compare::Comparison& comparison, const words::Words& tr,
               MarksIn marksIn = MarksIn::panel);

    /// Sheet ids in the order of the workbook.
    [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }
    [[nodiscard]] const std::string& tab(const std::string& id) const { return m_tabs.at(id); }

    /// Comparison: id and name, then the competencies, then what is computed from them.
    static constexpr int headings = 2, weights = 3, cuts = 4, firstCandidate = 5;
    static constexpr int firstCompetency = 2;
    /// Of its columns, in characters; that of the names comes from the names.
    static constexpr int competencyWidth = 15, resultWidth = 11;
    [[nodiscard]] int lastCompetency() const { return firstCompetency + m_competencies - 1; }
    [[nodiscard]] int composite() const { return firstCompetency + m_competencies; }
    [[nodiscard]] int index() const { return composite() + 1; }
    [[nodiscard]] int coverage() const { return composite() + 2; }
    [[nodiscard]] int low() const { return composite() + 3; }
    [[nodiscard]] int high() const { return composite() + 4; }
    [[nodiscard]] int standing() const { return composite() + 5; }
    [[nodiscard]] int musts() const { return composite() + 6; }
    [[nodiscard]] int rank() const { return composite() + 7; }
    /// Candidates of different panels are ranked apart.
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    /// Only when grouped: the letter of the panel.
    [[nodiscard]] int group() const { return composite() + 8; }
    /// Only with tie keys: the plain mean that breaks ties.
    [[nodiscard]] int untrimmed() const { return composite() + (m_grouped ? 9 : 8); }
    /// Only with tie keys: the rank by the score alone, then as each key in turn parts those still equal.
    [[nodiscard]] int rankStep(int step) const { return untrimmed() + 1 + step; }
    /// As many as tie keys and one more; none without tie keys.
    [[nodiscard]] int rankSteps() const { return m_rankSteps; }
    [[nodiscard]] int lastCandidate() const { return firstCandidate + m_candidates - 1; }

    /// Panel: one row a candidate and competency; id, name, competency, interviewers, then what follows from
    /// them.
    static constexpr int panelHeadings = 2, firstPair = 3, firstInterviewer = 3;
    /// There is always one column, even when nobody has scored yet.
    [[nodiscard]] int lastInterviewer() const { return firstInterviewer + m_interviewers - 1; }
    [[nodiscard]] int marks() const { return firstInterviewer + m_interviewers; }
    [[nodiscard]] int mean() const { return marks() + 1; }
    [[nodiscard]] int gap() const { return marks() + 2; }
    [[nodiscard]] int key() const { return marks() + 4; }
    [[nodiscard]] int lowest() const { return marks() + 5; }
    /// Only under the panel rule: the mean of all, nothing dropped.
    [[nodiscard]] int plainMean() const { return marks() + 6; }
    [[nodiscard]] int lastPair() const { return firstPair + m_candidates * m_competencies - 1; }

    /// Decisions: one row a candidate.
    static constexpr int decisionHeadings = 2, firstDecision = 3;
    static constexpr int verdict = 3, reason = 4;

    /// Data: one row a mark.
    static constexpr int dataHeadings = 3, firstMark = 4;
    static constexpr int markCandidate = 0, markInterviewer = 2, markItem = 3, markValue = 5;
    [[nodiscard]] MarksIn marksIn() const { return m_marksIn; }
    /// A whole Data column, absolute, with its tab. There must be a mark.
    [[nodiscard]] std::string marksColumn(int column) const;

    /// Value of a Comparison column for the candidate whose id the expression gives; rows may have been
    /// sorted.
    [[nodiscard]] std::string ofCandidate(int column, const std::string& idExpression) const;
    /// Value of a Decisions column for that candidate; 0 where the cell is empty.
    [[nodiscard]] std::string ofDecision(int column, const std::string& idExpression) const;
    /// Value of a Panel column for that candidate and this competency.
    [[nodiscard]] std::string ofPair(int column, const std::string& idExpression,
                                     const std::string& competency) const;
    /// A whole Panel column, absolute, with its tab.
    [[nodiscard]] std::string pairs(int column) const;
    /// A Comparison column over all candidates, absolute, with its tab.
    [[nodiscard]] std::string candidates(int column) const;

private:
    MarksIn m_marksIn;
    int m_markRows;
    int m_candidates;
    int m_competencies;
    int m_interviewers;
    bool m_grouped;
    int m_rankSteps;
    std::vector<std::string> m_ids;
    std::map<std::string, std::string> m_tabs;
};

[[nodiscard]] std::string candidateSheetId(const std::string& candidate);
/// The same candidate's empty score sheet.
[[nodiscard]] std::string scoreSheetId(const std::string& candidate);
/// Rows of the Data sheet: marks that are not empty.
[[nodiscard]] std::size_t markRows(const compare::Comparison& comparison);
/// What a Panel row is found by: "C01:communication".
[[nodiscard]] std::string pairKey(const std::string& candidate, const std::string& competency);

} // namespace sheet
