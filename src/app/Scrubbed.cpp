// SPDX-License-Identifier: MIT
// Compares the records with their anonymous form.
#include "app/Scrubbed.h"

#include <cassert>

namespace app {

std::vector<ScrubbedText> scrubbedTexts(const Store& store, const std::string& position,
                                        const words::Words& tr) {
    const auto found = store.position(position);
    assert(found);
    const People people{store.candidates(position), store.scorecards(position), store.decisions(position),
                        found->frozen ? found->frozen->plan.panel : found->draft.panel};
    const Pseudonyms hidden(people, tr, Letters::drawn);
    std::vector<ScrubbedText> texts;
    const auto add = [&](const std::string& candidate, const std::string& where, const std::string& before) {
        const auto after = hidden.cleared(before);
        if (after != before)
            texts.push_back({candidate, where, before, after});
    };
    for (const auto& card : people.cards)
        for (const auto& [item, mark] : card.marks)
            if (item.kind == session::ItemKind::note)
                add(card.candidate, session::write(item), mark.value);
    for (const auto& decision : people.decisions)
        for (const auto part : {&session::Decision::reason, &session::Decision::dissent})
            add(decision.candidate, "decision", decision.*part);
    return texts;
}

} // namespace app
