// SPDX-License-Identifier: MIT
// Loads, hides and sorts.
#include "app/compare/ComparisonView.h"

#include "app/privacy/VisibleCards.h"
#include "explain/CountingWords.h"

#include <algorithm>

namespace app {

namespace {

using words::Words;

std::string ruleText(plan::Rule rule, const score::Scale& scale, const Words& tr) {
    switch (rule) {
    case plan::Rule::points:
        return tr("points earned over points available");
    case plan::Rule::panel:
        return tr("panel rule, highest and lowest dropped from five interviewers up");
    case plan::Rule::anchored:
        break;
    }
    return tr("anchored ratings from {0} to {1}", rubric::numberText(scale.low),
              rubric::numberText(scale.high));
}

} // namespace

void ComparisonView::load() {
    const auto column = m_state.sortColumn;
    const auto order = m_state.sortOrder;
    m_state = {};
    m_comparison.reset();
    m_insight.reset();
    const auto& tr = m_desk.tr();
    const auto position = m_desk.store().position(m_desk.position());
    if (!position)
        return;
    m_state.title = position->title;
    m_state.stage = CompareState::Stage::notFrozen;
    if (!position->frozen)
        return;
    const auto candidates = m_desk.store().candidates(position->id);
    m_state.stage = candidates.empty() ? CompareState::Stage::noCandidates : CompareState::Stage::ready;
    if (candidates.empty())
        return;
    const auto seen = visibleCards(m_desk.store(), *position, m_desk.interviewer());
    m_state.blind = whyHidden(seen, candidates, tr);
    m_comparison = comparisonFor(*position, candidates, seen);
    m_state.summary = tr("Candidates: {0} · Interviewers: {1} · {2}", m_comparison->candidates.size(),
                         m_comparison->interviewers.size(),
                         ruleText(m_comparison->frozen.plan.rule, m_comparison->scale, tr));
    m_state.notices = explain::countingSentences(*m_comparison, tr);
    m_state.table = heatTable(*m_comparison, tr);
    m_state.sortColumn = std::min(column, m_state.table.columns.size() - 1);
    m_state.sortOrder = order;
    sortAgain();
}

void ComparisonView::sortBy(std::size_t column) {
    if (column >= m_state.table.columns.size())
        return;
    const auto& key = m_state.table.columns[column].key;
    const auto first = key == "rank" || key == "candidate" ? SortOrder::lowFirst : SortOrder::highFirst;
    const auto second = first == SortOrder::lowFirst ? SortOrder::highFirst : SortOrder::lowFirst;
    m_state.sortOrder = column == m_state.sortColumn && m_state.sortOrder == first ? second : first;
    m_state.sortColumn = column;
    sortAgain();
}

const compare::Insight& ComparisonView::insight() const {
    if (!m_insight)
        m_insight = compare::insightOf(m_comparison.value());
    return *m_insight;
}

void ComparisonView::sortAgain() {
    // The engine's order decides among equals.
    m_state.table = heatTable(*m_comparison, m_desk.tr());
    sortRows(m_state.table, m_state.sortColumn, m_state.sortOrder);
}

std::optional<CellReasons> ComparisonView::reasons(const std::string& candidate,
                                                   const std::string& column) const {
    if (!m_comparison)
        return std::nullopt;
    const auto* found = compare::findCandidate(*m_comparison, candidate);
    if (found == nullptr)
        return std::nullopt;
    if (compare::findCell(*found, column) != nullptr)
        return reasonsOfCell(*m_comparison, *found, column, m_desk.tr());
    return reasonsOfCandidate(*m_comparison, *found, m_desk.tr());
}

} // namespace app
