// SPDX-License-Identifier: MIT
// Compares the records with their anonymous form.
#include "app/privacy/Scrubbed.h"

#include "app/privacy/KnownNames.h"
#include "app/privacy/VisibleCards.h"

#include <cassert>

namespace app {

std::vector<ScrubbedText> scrubbedTexts(const Store& store, const std::string& position,
                                        const words::Words& tr, const std::string& viewer) {
    const auto found = store.position(position);
    assert(found && found->frozen);
    const auto seen = visibleCards(store, *found, viewer);
    auto decisions = store.decisions(position);
    std::erase_if(decisions, [&](const auto& one) { return seen.hides(one.candidate); });
    const People people{store.candidates(position), seen.cards, std::move(decisions),
                        found->frozen->plan.panel, interviewersOf(store, position).names()};
    const Pseudonyms hidden(people, tr, Letters::drawn);
    std::vector<ScrubbedText> texts;
    const auto add = [&](const std::string& candidate, const std::string& where, const std::string& before) {
        const auto after = hidden.cleared(before);
        if (after != before)
            texts.push_back({candidate, where, before, after});
    };
    for (const auto& card : people.cards)
        for (const auto& [item, mark] : card.marks)
            if (item.kind->isText())
                add(card.candidate, session::write(item), mark.value);
    for (const auto& decision : people.decisions)
        for (const auto part : {&session::Decision::reason, &session::Decision::dissent})
            add(decision.candidate, "decision", decision.*part);
    return texts;
}

} // namespace app
