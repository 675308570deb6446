// SPDX-License-Identifier: MIT
// Checks, then the outbox.
#include "app/desk/DebriefMark.h"

#include "session/MarkRule.h"
#include "session/PlanItems.h"

namespace app {

reading::Finding reasonNeeded() {
    return {reading::Severity::note,
            "reason-needed",
            std::string(words::message("This scorecard is submitted: say why it changes.")),
            {},
            {}};
}

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
    const auto spelled = session::canonicalValue(item, value);
    if (session::valueOf(card, item) == spelled)
        return std::nullopt;
    if (desk.store().readOnly())
        return lookOnly();
    if (auto finding = session::checkMark(frozen, item, spelled))
        return finding;
    if (reason.empty())
        return reasonNeeded();
    std::vector<session::Edit> edits;
    const auto add = [&](const session::Item& changed, std::string_view to) {
        session::Edit edit;
        edit.position = position.id;
        edit.candidate = card.candidate;
        edit.interviewer = card.interviewer;
        edit.item = changed;
        edit.oldValue = session::valueOf(card, changed);
        edit.newValue = std::string(to);
        edit.phase = session::Phase::debrief;
        edit.reason = reason;
        edit.origin = "window";
        edits.push_back(std::move(edit));
    };
    add(item, spelled);
    if (const auto asked = session::askedWith(frozen.rubric, card, item, spelled))
        add(*asked, session::spelled(asked->kind, session::Meaning::asked));
    desk.outbox().record(std::move(edits));
    if (desk.outbox().empty())
        desk.saved();
    else
        desk.kept();
    return std::nullopt;
}

} // namespace app
