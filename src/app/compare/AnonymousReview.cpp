// SPDX-License-Identifier: MIT
// Shuffles, takes the names out, and hands changes to the scorecard's own session.
#include "app/compare/AnonymousReview.h"

#include "app/compare/Reasons.h"
#include "app/desk/DebriefMark.h"
#include "app/privacy/Anonymous.h"
#include "app/privacy/KnownNames.h"
#include "app/privacy/NamelessKinds.h"
#include "explain/InsightPhrases.h"
#include "plan/Coverage.h"
#include "session/MarkRule.h"
#include "session/PlanItems.h"

#include <algorithm>

namespace app {

namespace {

using compare::Comparison;
using session::Item;
using words::Words;

/// FNV-1a, then the finishing steps of SplitMix64: the same on every machine.
std::uint64_t scrambled(const std::string& text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31U);
}

bool contains(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// Whether a mark says something about the answer to this question.
bool belongs(const Item& item, const rubric::Question& question, const plan::Frozen& frozen) {
    if (!isAboutAnAnswer(item.kind))
        return false;
    if (item.kind->isLevel() && item.target.empty())
        return contains(plan::ratedAt(frozen.plan, frozen.rubric, question), item.part);
    return questionOf(frozen.rubric, item) == question.id;
}

/// The question's marks only, of everybody, with letters in the order given.
People anonymousPeople(const Comparison& comparison, const rubric::Question& question,
                       const std::vector<std::string>& order, const std::vector<std::string>& interviewers,
                       const Words& tr) {
    People people;
    for (const auto& id : order)
        if (const auto* found = compare::findCandidate(comparison, id)) {
            session::Candidate candidate;
            candidate.id = id;
            candidate.name = found->name;
            people.candidates.push_back(std::move(candidate));
        }
    for (auto card : comparison.cards) {
        std::erase_if(card.marks,
                      [&](const auto& mark) { return !belongs(mark.first, question, comparison.frozen); });
        people.cards.push_back(std::move(card));
    }
    people.panel = comparison.interviewers;
    people.absent = interviewers;
    return anonymous(people, tr, Letters::asGiven);
}

std::string withoutQuestion(const std::string& label, const std::string& question) {
    return label.starts_with(question + " ") ? label.substr(question.size() + 1) : label;
}

void addLines(AnonymousAnswer& answer, const MarkTable& marks, const std::string& question, const Words& tr) {
    for (const auto& row : marks.rows) {
        std::string line;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            if (row.cells[at].empty())
                continue;
            if (row.item.kind->isText())
                answer.notes.push_back(marks.interviewers[at] + tr(": ") + row.cells[at]);
            else
                line += (line.empty() ? "" : " · ") + marks.interviewers[at] + " " + row.cells[at];
        }
        if (!line.empty())
            answer.lines.push_back(withoutQuestion(row.label, question) + tr(": ") + line);
    }
}

std::vector<AnonymousRating> ownRatings(const Comparison& comparison, const rubric::Question& question,
                                        const std::string& candidate, const std::string& interviewer,
                                        const Words& tr) {
    std::vector<AnonymousRating> ratings;
    const auto* card = compare::findCard(comparison, candidate, interviewer);
    if (card == nullptr || card->submittedAt.empty())
        return ratings;
    for (const auto& item : session::ratingsAt(comparison.frozen, question)) {
        if (!belongs(item, question, comparison.frozen))
            continue;
        auto values = session::allowedValues(comparison.frozen, item.kind);
        values.insert(values.begin(), std::string());
        ratings.push_back({item, explain::competencyOf(comparison, item.part, tr),
                           session::valueOf(*card, item), std::move(values)});
    }
    return ratings;
}

reading::Finding finding(std::string code, std::string_view text) {
    return {reading::Severity::note, std::move(code), std::string(text), {}, {}};
}

} // namespace

std::vector<std::string> anonymousOrder(const std::string& position, const std::string& question,
                                        std::vector<std::string> candidates) {
    std::sort(candidates.begin(), candidates.end(), [&](const auto& a, const auto& b) {
        const auto left = scrambled(position + "\n" + question + "\n" + a);
        const auto right = scrambled(position + "\n" + question + "\n" + b);
        return left != right ? left < right : a < b;
    });
    return candidates;
}

void AnonymousReview::take(const Comparison& comparison) {
    m_comparison = comparison;
    if (m_question >= comparison.frozen.plan.questions.size())
        m_question = 0;
}

const rubric::Question* AnonymousReview::question() const {
    if (!m_comparison || m_comparison->frozen.plan.questions.empty())
        return nullptr;
    const auto& frozen = m_comparison->frozen;
    return rubric::findQuestion(frozen.rubric, frozen.plan.questions[m_question].id);
}

AnonymousState AnonymousReview::state() const {
    AnonymousState state;
    const auto* asked = question();
    if (asked == nullptr)
        return state;
    const auto& tr = m_desk.tr();
    state.question = asked->id;
    state.title = tr(asked->text);
    state.number = m_question + 1;
    state.count = m_comparison->frozen.plan.questions.size();
    state.names = m_names;
    std::vector<std::string> ids;
    for (const auto& candidate : m_comparison->candidates)
        ids.push_back(candidate.id);
    const auto order = anonymousOrder(m_comparison->position, asked->id, std::move(ids));
    const auto people = anonymousPeople(*m_comparison, *asked, order,
                                        interviewersOf(m_desk.store(), m_comparison->position).names(), tr);
    auto hidden = *m_comparison;
    hidden.cards = people.cards;
    for (const auto& person : people.candidates) {
        AnonymousAnswer answer{person.id, person.name, {}, {}, {}};
        if (m_names == AnonymousState::Names::shown)
            answer.title += tr(": ") + compare::findCandidate(*m_comparison, person.id)->name;
        addLines(answer, markTable(hidden, person.id, {}, tr), asked->id, tr);
        answer.ratings = ownRatings(*m_comparison, *asked, person.id, m_desk.interviewer(), tr);
        if (answer.lines.empty() && answer.notes.empty())
            ++state.silent;
        else
            state.answers.push_back(std::move(answer));
    }
    return state;
}

void AnonymousReview::move(std::size_t by) {
    if (m_comparison && !m_comparison->frozen.plan.questions.empty())
        m_question = (m_question + by) % m_comparison->frozen.plan.questions.size();
    hideNames();
}

void AnonymousReview::next() {
    move(1);
}
void AnonymousReview::previous() {
    move(m_comparison ? m_comparison->frozen.plan.questions.size() - 1 : 0);
}

std::optional<reading::Finding> AnonymousReview::change(const std::string& candidate, const Item& item,
                                                        const std::string& value, const std::string& reason) {
    const auto position = m_desk.store().position(m_desk.position());
    const auto card = m_desk.store().scorecard(m_desk.position(), candidate, m_desk.interviewer());
    if (!position || !position->frozen || !card)
        return finding("no-scorecard", words::message("You have no scorecard of this candidate."));
    if (card->submittedAt.empty())
        return finding("not-submitted",
                       words::message("Submit this scorecard first; the review changes marks after that."));
    auto scored = *position;
    if (!card->structureHash.empty() && card->structureHash != scored.frozen->structureHash)
        if (auto own = m_desk.store().frozenPlan(scored.id, card->planVersion))
            scored.frozen = std::move(own);
    return markAfterwards(m_desk, scored, *card, item, value, reason);
}

} // namespace app
