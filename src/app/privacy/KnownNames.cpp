// SPDX-License-Identifier: MIT
// Gathers them from plan and scorecards.
#include "app/privacy/KnownNames.h"

#include <cassert>

namespace app {

using words::message;

text::NameBook interviewersOf(const Store& store, const std::string& position) {
    const auto found = store.position(position);
    assert(found);
    text::NameBook book(found->frozen ? found->frozen->plan.panel : found->draft.panel);
    for (const auto& card : store.scorecards(position))
        book.add(card.interviewer);
    return book;
}

std::vector<reading::Finding> namesInTwoSpellings(const Store& store) {
    std::vector<reading::Finding> findings;
    for (const auto& row : store.positions())
        for (const auto& spellings : interviewersOf(store, row.id).doubles())
            findings.push_back({reading::Severity::warning,
                                "two-spellings",
                                std::string(message("{2}: \"{0}\" and \"{1}\" are one name and kept as two "
                                                    "interviewers; each counts as one.")),
                                {spellings[0], spellings[1], row.id},
                                {}});
    return findings;
}

} // namespace app
