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
    const auto clean = anonymous(people, tr);
    std::vector<ScrubbedText> texts;
    for (std::size_t at = 0; at < people.cards.size(); ++at)
        for (const auto& [item, mark] : people.cards[at].marks) {
            const auto& after = clean.cards[at].marks.at(item).value;
            if (after != mark.value)
                texts.push_back({people.cards[at].candidate, session::write(item), mark.value, after});
        }
    for (std::size_t at = 0; at < people.decisions.size(); ++at) {
        const auto& before = people.decisions[at];
        const auto& after = clean.decisions[at];
        for (const auto part : {&session::Decision::reason, &session::Decision::dissent})
            if (before.*part != after.*part)
                texts.push_back({before.candidate, "decision", before.*part, after.*part});
    }
    return texts;
}

} // namespace app
