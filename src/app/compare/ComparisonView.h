// SPDX-License-Identifier: MIT
// What the compare place shows: loads the desk's position, keeps the panel blind until its scorecards are in;
// no toolkit.
#pragma once

#include "app/compare/HeatTable.h"
#include "app/compare/Reasons.h"
#include "app/desk/Desk.h"
#include "compare/Insight.h"

namespace app {

struct CompareState {
    enum class Stage { noPosition, notFrozen, noCandidates, ready } stage = Stage::noPosition;
    std::string title;
    /// One line: how many candidates and interviewers, which rule.
    std::string summary;
    /// The sentence for it; empty when nothing is hidden.
    std::string blind;
    /// Open scorecards, scorecards of another structure.
    std::vector<std::string> notices;
    HeatTable table;
    std::size_t sortColumn = 0;
    SortOrder sortOrder = SortOrder::lowFirst;
};

class ComparisonView {
public:
    explicit ComparisonView(const Desk& desk) : m_desk(desk) {}

    /// Reads the store again; the sorting stays.
    void load();
    [[nodiscard]] const CompareState& state() const { return m_state; }
    [[nodiscard]] const std::optional<compare::Comparison>& comparison() const { return m_comparison; }
    /// How sure the order is and what it hangs on; computed at the first call after load(), which may take a
    /// second. There must be a comparison.
    [[nodiscard]] const compare::Insight& insight() const;
    /// Sorts by a column, the second time the other way round. Scores begin with the best.
    void sortBy(std::size_t column);
    /// Why a cell shows what it shows; nothing when there is no such cell.
    [[nodiscard]] std::optional<CellReasons> reasons(const std::string& candidate,
                                                     const std::string& column) const;

private:
    void sortAgain();

    const Desk& m_desk;
    CompareState m_state;
    std::optional<compare::Comparison> m_comparison;
    mutable std::optional<compare::Insight> m_insight;
};

} // namespace app
