// SPDX-License-Identifier: MIT
// The scorecard in step with the file, and with what still waits to be written.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"
#include "app/ports/SystemError.h"

#include <algorithm>

namespace app {

namespace {

using session::Edit;
using session::Item;
using session::ItemKind;

reading::Finding stillWaiting() {
    return {
        reading::Severity::error,
        "marks-waiting",
        std::string(words::message("Marks of this scorecard are not saved yet; it can be submitted when they "
                                   "are.")),
        {},
        {}};
}

/// As well as can be done now: the file is brought together at the next quiet moment at the latest.
void settle(Store& store) {
    try {
        if (auto* file = store.file())
            file->settle();
    } catch (const SystemError&) {
        return; // it is submitted
    }
}

} // namespace

void LiveSession::reload() {
    const auto before = rows();
    readCard();
    const auto now = rows();
    if (m_row < std::min(before.size(), now.size()) && before[m_row].value != now[m_row].value)
        m_row = firstRow();
}

void LiveSession::readCard() {
    if (auto stored = m_desk.store().scorecard(m_position.id, m_candidate.id, m_card.interviewer))
        m_card = std::move(*stored);
    m_card = withWaiting(m_desk.outbox(), m_position.id, frozen(), std::move(m_card));
}

std::vector<Edit> LiveSession::store(std::vector<Edit> edits) {
    auto kept = m_desk.outbox().record(std::move(edits));
    for (const auto& edit : kept)
        m_card = records::apply(frozen(), std::move(m_card), edit);
    if (m_desk.outbox().empty())
        m_desk.saved();
    else
        m_desk.kept();
    return kept;
}

LiveSession::Refusal LiveSession::submit() {
    if (auto looking = lookingOnly())
        return looking;
    keepMinutes();
    if (!m_desk.outbox().tryAgain())
        return stillWaiting();
    m_clock.pause(m_desk.clock().now());
    m_desk.store().submit(m_position.id, m_candidate.id, m_card.interviewer);
    settle(m_desk.store());
    reload();
    m_reason.clear();
    m_undo = {};
    m_desk.saved();
    return std::nullopt;
}

session::DraftPlace LiveSession::notePlace() const {
    return textPlace({ItemKind::note, questionId(), {}});
}

session::DraftPlace LiveSession::overallNotePlace() const {
    return textPlace({ItemKind::note, {}, {}});
}

session::DraftPlace LiveSession::textPlace(const Item& item) const {
    return {m_position.id, m_candidate.id, m_card.interviewer, session::write(item)};
}

void LiveSession::showWaiting(LiveState& state) const {
    const auto waiting = m_desk.outbox().waitingOn(m_card, m_position.id);
    if (waiting.empty())
        return;
    const auto savingOf = [&](const Item& item) {
        return std::any_of(waiting.begin(), waiting.end(),
                           [&](const Edit& edit) { return edit.item == item; })
                   ? Saving::waiting
                   : Saving::saved;
    };
    const auto mark = [&](auto& rows) {
        for (auto& row : rows)
            row.saving = savingOf(row.item);
    };
    mark(state.points);
    mark(state.criteria);
    mark(state.star);
    mark(state.ratings);
    mark(state.flags);
    mark(state.summary);
    for (auto& row : state.ends)
        for (auto& doubt : row.doubts)
            doubt.why.saving = savingOf(doubt.why.item);
    state.recommendationWhy.saving = savingOf(state.recommendationWhy.item);
    for (const auto& edit : waiting)
        for (auto& line : state.questions)
            if (edit.item.kind->holds != session::Holds::number &&
                line.id == questionOf(frozen().rubric, edit.item))
                line.saving = Saving::waiting;
    state.noteSaving = savingOf({ItemKind::note, questionId(), {}});
    state.overallNoteSaving = savingOf({ItemKind::note, {}, {}});
    state.recommendationSaving = savingOf({ItemKind::recommend, {}, {}});
}

} // namespace app
