// SPDX-License-Identifier: MIT
// The rule candidate by candidate.
#include "app/Blind.h"

#include <algorithm>

namespace app {

namespace {

const session::Scorecard* cardOf(const std::vector<session::Scorecard>& cards, const std::string& candidate,
                                 const std::string& interviewer) {
    const auto at = std::find_if(cards.begin(), cards.end(), [&](const session::Scorecard& card) {
        return card.candidate == candidate && card.interviewer == interviewer;
    });
    return at == cards.end() ? nullptr : &*at;
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

Seen seenBy(const std::string& interviewer, const plan::Plan& plan,
            const std::vector<session::Candidate>& candidates, std::vector<session::Scorecard> cards) {
    Seen seen;
    if (!interviewer.empty())
        for (const auto& candidate : candidates) {
            const auto* own = cardOf(cards, candidate.id, interviewer);
            if (own == nullptr ? contains(plan.panel, interviewer) : own->submittedAt.empty())
                seen.hidden.push_back(candidate.id);
        }
    std::erase_if(cards, [&](const session::Scorecard& card) {
        return card.interviewer != interviewer && contains(seen.hidden, card.candidate);
    });
    seen.cards = std::move(cards);
    return seen;
}

std::string whyHidden(const Seen& seen, const std::vector<session::Candidate>& candidates,
                      const words::Words& tr) {
    if (seen.hidden.empty())
        return {};
    std::string names;
    for (const auto& candidate : candidates)
        if (contains(seen.hidden, candidate.id))
            names += (names.empty() ? "" : tr(", ")) + candidate.name;
    return tr("The panel judges blind: the others' marks show once you have submitted your own scorecard. "
              "Hidden so far: {}.",
              names);
}

} // namespace app
