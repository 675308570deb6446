// SPDX-License-Identifier: MIT
// The row a digit goes to: it moves over blank rows only and parks behind the last, so that one digit too
// many overwrites nothing.
#include "app/interview/LiveRatings.h"
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using words::message;

bool isBlankHere(const RatingRow& row) {
    return row.here && row.value.empty();
}

reading::Finding rowNeeded() {
    return {reading::Severity::note,
            "row-needed",
            std::string(message("Not taken: no row is chosen. ↑ goes back to one.")),
            {},
            {}};
}

} // namespace

std::vector<RatingRow> LiveSession::rows() const {
    const auto* question = rubric::findQuestion(frozen().rubric, questionId());
    return question == nullptr ? std::vector<RatingRow>{}
                               : ratingRows(frozen(), m_card, *question, m_desk.tr());
}

std::string LiveSession::parkedText(const LiveState& state) const {
    if (m_digitRefused)
        return reading::sentence(rowNeeded(), m_desk.tr());
    const bool open = std::any_of(state.ratings.begin(), state.ratings.end(), isBlankHere);
    return open ? m_desk.tr()("End of the rows; one is still open. ↑ goes back.")
                : m_desk.tr()("✔ Rated. ↑ goes back to change a rating.");
}

std::size_t LiveSession::firstRow() const {
    const auto all = rows();
    return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), isBlankHere) - all.begin());
}

std::size_t LiveSession::rowAfter(std::size_t row, const std::vector<RatingRow>& rows) const {
    const auto next =
        std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(row) + 1, rows.end(),
                     [&](const RatingRow& one) { return one.value.empty() && (one.here || m_allRows); });
    return static_cast<std::size_t>(next - rows.begin());
}

void LiveSession::chooseRow(std::size_t row) {
    const auto all = rows();
    m_row = std::min(row, all.size());
    m_digitRefused = false;
    if (m_row < all.size() && !all[m_row].here)
        m_allRows = true;
}

void LiveSession::moveRow(int by) {
    if (by > 0)
        chooseRow(m_row + 1);
    else if (m_row > 0)
        chooseRow(m_row - 1);
}

LiveSession::Refusal LiveSession::rate(const std::string& value) {
    const auto all = rows();
    if (all.empty())
        return std::nullopt;
    if (m_row >= all.size()) {
        m_digitRefused = true;
        return rowNeeded();
    }
    const auto& row = all[m_row];
    if (auto finding = write({{row.item, value}}))
        return finding;
    if (!row.value.empty() && row.value != value)
        m_said = m_desk.tr()("{0}: {1} → {2}, Ctrl+Z takes it back", row.competency, row.value, value);
    m_row = rowAfter(m_row, all);
    m_justRated = {row.item, value};
    return std::nullopt;
}

LiveSession::Refusal LiveSession::half() {
    if (!m_justRated)
        return std::nullopt;
    const auto level = rubric::levelOf(frozen().rubric.scale, m_justRated->second);
    if (!level || !rubric::levelOf(frozen().rubric.scale, rubric::levelText(*level + rubric::halfLevel)))
        return std::nullopt;
    const auto more = rubric::levelText(*level + rubric::halfLevel);
    return write({{m_justRated->first,
                   session::valueOf(m_card, m_justRated->first) == more ? m_justRated->second : more}});
}

LiveSession::Refusal LiveSession::accept() {
    const auto all = rows();
    if (m_row < all.size() && !all[m_row].proposal)
        return std::nullopt;
    return rate(m_row < all.size() ? *all[m_row].proposal : std::string());
}

void LiveSession::follow(const Item& changed) {
    if (const auto page = pageOf(frozen().rubric, changed); page != Page::question)
        return goToPage(page);
    const auto& questions = frozen().plan.questions;
    const auto question = questionOf(frozen().rubric, changed);
    const auto at = std::find_if(questions.begin(), questions.end(),
                                 [&](const auto& planned) { return planned.id == question; });
    if (at != questions.end())
        goTo(static_cast<std::size_t>(at - questions.begin()));
    const auto all = rows();
    const auto row =
        std::find_if(all.begin(), all.end(), [&](const RatingRow& one) { return one.item == changed; });
    if (row != all.end())
        chooseRow(static_cast<std::size_t>(row - all.begin()));
}

} // namespace app
