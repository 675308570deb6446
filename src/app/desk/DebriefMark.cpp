// SPDX-License-Identifier: MIT
// Checks, then the outbox.
#include "app/desk/DebriefMark.h"

#include "app/ports/SystemError.h"
#include "records/ScorecardRules.h"
#include "session/PlanItems.h"

namespace app {

reading::Finding lookOnly() {
    return {reading::Severity::note,
            "look-only",
            std::string(words::message("This workspace is opened to look only: nothing is marked.")),
            {},
            {}};
}

std::optional<reading::Finding> markAfterwards(const Desk& desk, const session::Position& position,
                                               const session::Scorecard& card, const session::Item& item,
                                               const std::string& value, const std::string& reason) {
    const auto& frozen = position.frozen.value();
    std::vector<std::pair<session::Item, std::string>> changes{{item, value}};
    if (const auto asked = session::askedWith(frozen.rubric, card, item, value))
        changes.emplace_back(*asked, session::spelled(asked->kind, session::Meaning::asked));
    std::vector<session::Edit> edits;
    for (const auto& [changed, to] : changes) {
        session::Edit edit;
        edit.position = position.id;
        edit.candidate = card.candidate;
        edit.interviewer = card.interviewer;
        edit.item = changed;
        edit.newValue = to;
        edit.reason = reason;
        edit.origin = "window";
        auto checked = records::check(frozen, card, std::move(edit));
        if (auto* why = std::get_if<records::Refusal>(&checked))
            return desk.store().readOnly() ? lookOnly() : std::move(why->finding);
        if (auto* made = std::get_if<session::Edit>(&checked)) {
            made->expected = made->oldValue;
            edits.push_back(std::move(*made));
        }
    }
    if (edits.empty())
        return std::nullopt;
    if (desk.store().readOnly())
        return lookOnly();
    try {
        desk.outbox().record(std::move(edits));
    } catch (const Conflict& conflict) {
        return conflict.finding();
    }
    if (desk.outbox().empty())
        desk.saved();
    else
        desk.kept();
    return std::nullopt;
}

} // namespace app
