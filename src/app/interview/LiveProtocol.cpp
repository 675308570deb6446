// SPDX-License-Identifier: MIT
// The pages around the questions: what they need besides the scorecard is read when they are gone to.
#include "app/interview/LiveSession.h"

#include "app/desk/Notices.h"
#include "app/privacy/VisibleCards.h"
#include "explain/InsightPhrases.h"
#include "session/Time.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::Meaning;

/// The interviewer's own scorecards, candidate by candidate, until everything is found.
std::map<std::string, DoneWith> doneWith(const Store& store, const session::Position& position,
                                         const session::Scorecard& own) {
    std::map<std::string, DoneWith> done;
    auto open = itemsOfPosition(position.frozen->rubric);
    std::map<std::string, CardCount> begun;
    if (!open.empty())
        begun = store.cardCounts(position.id);
    for (const auto& person :
         begun.empty() ? std::vector<session::Candidate>{} : store.candidates(position.id)) {
        if (open.empty())
            break;
        if (person.id == own.candidate || !begun.contains(person.id))
            continue;
        const auto card = store.scorecard(position.id, person.id, own.interviewer);
        std::erase_if(open, [&](const Item& item) {
            if (!card || session::meaningOf(*card, item) != Meaning::done)
                return false;
            done.emplace(item.target, DoneWith{person.name, card->marks.at(item).at});
            return true;
        });
    }
    return done;
}

std::string spreadText(const plan::Frozen& frozen, const compare::CellScore& cell, const words::Words& tr) {
    std::vector<std::string> marks;
    for (const auto& rater : cell.raters)
        if (rater.value)
            marks.push_back(rater.interviewer + " " + explain::markText(*rater.value));
    return tr("{0}: {1}", rubric::competencyName(frozen.rubric, cell.competency, tr),
              explain::listed(marks, tr));
}

/// Where the panel lies far apart on a candidate whose scorecard is submitted, as far as the interviewer may
/// see it.
std::vector<std::string> apartText(const Store& store, const session::Position& position,
                                   const session::Candidate& candidate, const session::Scorecard& own,
                                   const words::Words& tr) {
    const auto seen =
        own.submittedAt.empty() ? VisibleCards{} : visibleCards(store, position, own.interviewer);
    if (own.submittedAt.empty() || seen.hides(candidate.id))
        return {tr("Shown once you have submitted your own scorecard: the panel judges blind.")};
    VisibleCards theirs;
    for (const auto& card : seen.judged())
        if (card.candidate == candidate.id)
            theirs.cards.push_back(card);
    const auto comparison = comparisonFor(position, {candidate}, theirs);
    std::vector<std::string> said;
    for (const auto& result : comparison.candidates)
        for (const auto& cell : result.cells)
            if (std::find(result.farApart.begin(), result.farApart.end(), cell.competency) !=
                result.farApart.end())
                said.push_back(spreadText(*position.frozen, cell, tr));
    if (said.empty())
        return {
            tr("Nowhere so far: no interviewers lie {0} or more apart.", explain::gapText(comparison.scale))};
    said.insert(said.begin(),
                tr("{0} or more apart: go back to the evidence.", explain::gapText(comparison.scale)));
    return said;
}

} // namespace

void LiveSession::readAround() {
    const auto& store = m_desk.store();
    if (m_page == Page::before)
        m_doneWith = doneWith(store, m_position, m_card);
    if (m_page != Page::after)
        return;
    m_notice = {};
    for (auto& one : store.notices(m_position.id))
        if (one.candidate == m_candidate.id)
            m_notice = std::move(one);
    m_apart = apartText(store, m_position, m_candidate, m_card, m_desk.tr());
}

ProtocolPage LiveSession::protocol() const {
    if (!isProtocol(m_page))
        return {};
    const auto promised = sentence(m_notice, session::localDay(m_desk.clock().now()), m_desk.tr());
    auto page = protocolPage(m_page, {frozen(), m_card, m_doneWith, promised, m_apart}, m_desk.tr());
    showWaiting(page);
    return page;
}

void LiveSession::showWaiting(ProtocolPage& page) const {
    const auto waiting = m_desk.outbox().waitingOn(m_card, m_position.id);
    for (auto& section : page.sections)
        for (auto& line : section.lines)
            for (auto& field : line.fields)
                for (const auto& edit : waiting)
                    if (edit.item == field.item)
                        field.saving = Saving::waiting;
}

} // namespace app
