// SPDX-License-Identifier: MIT
// Checks, then the outbox.
#include "app/desk/DebriefMark.h"

#include "app/desk/MarkEdits.h"
#include "app/ports/SystemError.h"
#include "session/PlanItems.h"

namespace app {

std::optional<reading::Finding> markAfterwards(const Desk& desk, const session::Position& position,
                                               const session::Scorecard& stored, const session::Item& item,
                                               const std::string& value, const std::string& reason) {
    const auto& frozen = position.frozen.value();
    const auto card = withWaiting(desk.outbox(), position.id, frozen, stored);
    std::vector<session::Edit> wanted;
    const auto want = [&](const session::Item& changed, std::string_view to) {
        session::Edit edit;
        edit.position = position.id;
        edit.candidate = card.candidate;
        edit.interviewer = card.interviewer;
        edit.item = changed;
        edit.newValue = std::string(to);
        edit.reason = reason;
        edit.origin = "window";
        wanted.push_back(std::move(edit));
    };
    want(item, value);
    if (const auto asked = session::askedWith(frozen.rubric, card, item, value))
        want(*asked, session::spelled(asked->kind, session::Meaning::asked));
    auto checked = checkedEdits(frozen, card, std::move(wanted));
    if (!checked.refusal && checked.edits.empty())
        return std::nullopt;
    if (desk.store().readOnly())
        return lookOnly();
    if (checked.refusal)
        return checked.refusal;
    try {
        desk.outbox().record(std::move(checked.edits));
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
