// SPDX-License-Identifier: MIT
// Marks: the newest counts, the last one before the debrief is kept beside it.
#include "records/ScorecardRules.h"

#include "records/Conflicts.h"
#include "records/Order.h"
#include "session/MarkRule.h"
#include "session/PlanItems.h"
#include "text/Fold.h"

namespace records {

namespace {

using session::Edit;
using session::Phase;
using session::Scorecard;
using words::message;

Refusal rule(reading::Finding finding) {
    return {Refusal::Why::rule, std::move(finding)};
}

bool submitted(const Scorecard& card) {
    return !card.submittedAt.empty();
}

bool reasoned(const Edit& edit) {
    return !text::isInvisible(edit.reason);
}

/// What is made after the interview stays open: submitting the scorecard does not close it.
bool closed(const plan::Frozen& frozen, const Scorecard& card, const session::Item& item) {
    return submitted(card) && session::stageOf(frozen.rubric, item) != rubric::Stage::after;
}

bool valid(const plan::Frozen& frozen, const Scorecard& card, const Edit& edit) {
    if (edit.phase == Phase::debrief ? !reasoned(edit) : closed(frozen, card, edit.item))
        return false;
    return session::canonicalValue(edit.item, edit.newValue) == edit.newValue &&
           !session::checkMark(frozen, edit.item, edit.newValue);
}

} // namespace

CheckedEdit check(const plan::Frozen& frozen, const Scorecard& card, Edit edit) {
    edit.newValue = session::canonicalValue(edit.item, edit.newValue);
    edit.oldValue = session::valueOf(card, edit.item);
    if (edit.newValue == edit.oldValue)
        return NothingToDo{};
    if (text::isInvisible(card.interviewer))
        return rule({reading::Severity::error,
                     "no-interviewer",
                     std::string(message("A scorecard needs the name of its interviewer.")),
                     {},
                     {}});
    if (auto finding = session::checkMark(frozen, edit.item, edit.newValue))
        return rule(std::move(*finding));
    if (closed(frozen, card, edit.item))
        edit.phase = Phase::debrief;
    if (edit.phase == Phase::debrief && !reasoned(edit))
        return rule({reading::Severity::note,
                     "reason-needed",
                     std::string(message("This scorecard is submitted: say why it changes.")),
                     {},
                     {}});
    if (edit.expected && *edit.expected != edit.oldValue)
        return markChanged(session::write(edit.item), edit.oldValue);
    edit.expected.reset();
    return edit;
}

Scorecard apply(const plan::Frozen& frozen, Scorecard card, const Edit& edit) {
    if (!valid(frozen, card, edit))
        return card;
    const bool debriefed = edit.phase == Phase::debrief;
    const auto before = session::independentValueOf(card, edit.item);
    if (edit.newValue.empty() && (!debriefed || before.empty())) {
        card.marks.erase(edit.item);
        return card;
    }
    session::Mark mark{edit.newValue, edit.phase, std::nullopt, edit.at};
    if (debriefed)
        mark.before = before;
    card.marks.insert_or_assign(edit.item, std::move(mark));
    return card;
}

Scorecard apply(const plan::Frozen&, Scorecard card, const Submission& submission) {
    if (!submitted(card))
        card.submittedAt = submission.at;
    return card;
}

Scorecard apply(const plan::Frozen& frozen, Scorecard card, const CardChange& change) {
    return std::visit([&](const auto& one) { return apply(frozen, std::move(card), one); }, change);
}

Scorecard replay(const plan::Frozen& frozen, Scorecard empty, std::vector<CardRecord> records) {
    for (const auto& record : inOrder(std::move(records)))
        empty = apply(frozen, std::move(empty), record.what);
    return empty;
}

} // namespace records
