// SPDX-License-Identifier: MIT
// Asks the rules of records for each mark.
#include "app/desk/MarkEdits.h"

namespace app {

reading::Finding lookOnly() {
    return {reading::Severity::note,
            "look-only",
            std::string(words::message("This workspace is opened to look only: nothing is marked.")),
            {},
            {}};
}

CheckedEdits checkedEdits(const plan::Frozen& frozen, const session::Scorecard& card,
                          std::vector<session::Edit> wanted) {
    CheckedEdits all;
    for (auto& edit : wanted) {
        auto one = records::check(frozen, card, std::move(edit));
        if (auto* made = std::get_if<session::Edit>(&one)) {
            made->expected = made->oldValue;
            all.edits.push_back(std::move(*made));
        } else if (auto* why = std::get_if<records::Refusal>(&one); why != nullptr && !all.refusal) {
            all.refusal = std::move(why->finding);
        }
    }
    return all;
}

session::Scorecard withWaiting(const Outbox& outbox, const std::string& position, const plan::Frozen& frozen,
                               session::Scorecard card) {
    for (const auto& edit : outbox.waitingOn(card, position))
        card = records::apply(frozen, std::move(card), edit);
    return card;
}

} // namespace app
