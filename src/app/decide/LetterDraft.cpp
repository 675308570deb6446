// SPDX-License-Identifier: MIT
// Gathers what the letter speaks of, behind the panel's blind.
#include "app/decide/LetterDraft.h"

#include "app/privacy/VisibleCards.h"

namespace app {

std::optional<LetterDraft> letterDraft(const Desk& desk, const std::string& candidate) {
    const auto& store = desk.store();
    const auto position = store.position(desk.position());
    if (!position || !position->frozen)
        return std::nullopt;
    const auto candidates = store.candidates(position->id);
    const auto seen = visibleCards(store, *position, desk.interviewer());
    const auto comparison = comparisonFor(*position, candidates, seen);
    const auto* result = compare::findCandidate(comparison, candidate);
    if (result == nullptr)
        return std::nullopt;
    LetterDraft draft{result->name, position->title, {}, {}, {}};
    if (seen.hides(candidate)) {
        draft.blind = whyHidden(seen, candidates, desk.tr());
        return draft;
    }
    LetterMatter matter{comparison, *result, position->title, std::nullopt, {}};
    for (const auto& decision : store.decisions(position->id))
        if (decision.candidate == candidate)
            matter.verdict = decision.verdict;
    for (const auto& notice : store.notices(position->id))
        if (notice.candidate == candidate)
            matter.promised = notice.promised;
    draft.english = feedbackLetter(matter, words::Words(words::Language::english));
    draft.chinese = feedbackLetter(matter, words::Words(words::Language::chinese));
    return draft;
}

} // namespace app
