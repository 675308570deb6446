// SPDX-License-Identifier: MIT
// The rule candidate by candidate.
#include "app/privacy/VisibleCards.h"

#include "text/Names.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using session::Scorecard;

bool mayScore(const plan::Plan& plan, const std::string& name) {
    return plan.panel.empty() || std::any_of(plan.panel.begin(), plan.panel.end(), [&](const auto& member) {
               return text::sameName(member, name);
           });
}

/// Whether a name is the viewer's; every spelling is looked at once.
class Own {
public:
    explicit Own(const std::string& viewer) : m_viewer(viewer) {}
    bool operator()(const std::string& name) {
        const auto [at, fresh] = m_known.emplace(name, false);
        if (fresh)
            at->second = text::sameName(name, m_viewer);
        return at->second;
    }

private:
    const std::string& m_viewer;
    std::map<std::string, bool> m_known;
};

/// Remarks and the course of the talk alone judge nobody.
bool judges(const Scorecard& card) {
    return std::any_of(card.marks.begin(), card.marks.end(), [](const auto& mark) {
        const auto says = mark.first.kind->says;
        return (says == session::Says::answer || says == session::Says::whole) && !mark.second.value.empty();
    });
}

/// Begun by mistake, or by somebody from outside the panel who only listens: as if it was not there.
bool isIdle(const Scorecard& card, bool scores) {
    return !session::valueOf(card, {session::ItemKind::discarded, {}, {}}).empty() ||
           (!scores &&
            session::meaningOf(card, {session::ItemKind::role, {}, {}}) == session::Meaning::observes);
}

/// Candidates this person has a scorecard of, and whether it is submitted.
std::map<std::string, bool> submittedBy(const std::vector<Scorecard>& cards, bool scores, Own& isOwn) {
    std::map<std::string, bool> own;
    for (const auto& card : cards)
        if (isOwn(card.interviewer) && !isIdle(card, scores)) {
            const bool given = !card.submittedAt.empty() && judges(card);
            const auto [at, fresh] = own.emplace(card.candidate, given);
            at->second = at->second && (fresh || given);
        }
    return own;
}

} // namespace

bool VisibleCards::hides(const std::string& candidate) const {
    return hidden.contains(candidate);
}

std::vector<Scorecard> VisibleCards::judged() const {
    auto all = cards;
    std::erase_if(all, [&](const Scorecard& card) { return hides(card.candidate); });
    return all;
}

std::vector<Scorecard> VisibleCards::withCovers() const {
    auto all = cards;
    all.insert(all.end(), covers.begin(), covers.end());
    return all;
}

VisibleCards visibleTo(const std::string& viewer, const plan::Plan& plan,
                       const std::vector<session::Candidate>& candidates, std::vector<Scorecard> cards) {
    VisibleCards seen;
    if (viewer.empty()) {
        seen.cards = std::move(cards);
        return seen;
    }
    Own isOwn(viewer);
    const bool scores = mayScore(plan, viewer);
    const auto own = submittedBy(cards, scores, isOwn);
    for (const auto& candidate : candidates) {
        const auto at = own.find(candidate.id);
        if (at == own.end() ? scores : !at->second)
            seen.hidden.insert(candidate.id);
    }
    for (auto& card : cards) {
        const bool covered = seen.hides(card.candidate) && !isOwn(card.interviewer);
        if (covered)
            card.marks.clear();
        (covered ? seen.covers : seen.cards).push_back(std::move(card));
    }
    return seen;
}

VisibleCards visibleCards(const Store& store, const session::Position& position, const std::string& viewer) {
    return visibleTo(viewer, position.frozen->plan, store.candidates(position.id),
                     store.scorecards(position.id));
}

compare::Comparison comparisonFor(const session::Position& position,
                                  const std::vector<session::Candidate>& candidates, const VisibleCards& seen,
                                  const compare::WeightOverride& weights) {
    auto comparison = compare::compare(position, candidates, seen.judged(), weights);
    for (auto& candidate : comparison.candidates)
        if (seen.hides(candidate.id))
            candidate.unrankable = compare::withheldCode;
    return comparison;
}

std::vector<session::Edit> visibleLog(const Store& store, const std::string& position,
                                      const std::string& viewer,
                                      const std::optional<std::string>& candidate) {
    auto log = store.log(position, candidate);
    const auto found = store.position(position);
    if (!found || !found->frozen)
        return log;
    const auto seen = visibleCards(store, *found, viewer);
    Own isOwn(viewer);
    std::erase_if(log, [&](const session::Edit& edit) {
        return seen.hides(edit.candidate) && !isOwn(edit.interviewer);
    });
    return log;
}

bool somebodyIsBlind(const Store& store, const session::Position& position) {
    const auto cards = store.scorecards(position.id);
    const auto candidates = store.candidates(position.id);
    auto people = position.frozen->plan.panel;
    for (const auto& card : cards)
        if (card.submittedAt.empty() || position.frozen->plan.panel.empty())
            people.push_back(card.interviewer);
    return std::any_of(people.begin(), people.end(), [&](const std::string& name) {
        return !visibleTo(name, position.frozen->plan, candidates, cards).covers.empty();
    });
}

std::string whyHidden(const VisibleCards& seen, const std::vector<session::Candidate>& candidates,
                      const words::Words& tr) {
    if (seen.hidden.empty())
        return {};
    constexpr std::size_t most = 5;
    std::string names;
    std::size_t named = 0;
    for (const auto& candidate : candidates)
        if (named < most && seen.hides(candidate.id))
            names += (named++ == 0 ? "" : tr(", ")) + candidate.name;
    if (seen.hidden.size() > named)
        names = tr("{0} and {1} more", names, seen.hidden.size() - named);
    return tr("The panel judges blind: the others' marks show once you have submitted your own scorecard. "
              "Hidden so far: {}.",
              names);
}

std::string whyHidden(const Store& store, const std::optional<std::string>& position,
                      const std::string& viewer, const words::Words& tr) {
    for (const auto& row : store.positions()) {
        if (!row.frozen || (position && row.id != *position))
            continue;
        const auto seen = visibleCards(store, store.position(row.id).value(), viewer);
        if (auto why = whyHidden(seen, store.candidates(row.id), tr); !why.empty())
            return why;
    }
    return {};
}

} // namespace app
