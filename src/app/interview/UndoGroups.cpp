// SPDX-License-Identifier: MIT
// Counts the edits of each step on top of the history of single edits.
#include "app/interview/UndoGroups.h"

#include <algorithm>

namespace app {

namespace {

/// Several changes of one item are one change to the last value.
void addCompressed(std::vector<session::Edit>& edits, session::Edit next) {
    const auto same =
        std::find_if(edits.begin(), edits.end(), [&](const auto& edit) { return edit.item == next.item; });
    if (same == edits.end())
        edits.push_back(std::move(next));
    else
        same->newValue = next.newValue;
}

} // namespace

void UndoGroups::record(const std::vector<session::Edit>& edits, Kind kind) {
    if (edits.empty())
        return;
    const bool joins = kind == Kind::note && m_noteOpen && !m_done.empty();
    for (const auto& edit : edits)
        m_history.record(edit);
    if (joins)
        m_done.back() += edits.size();
    else
        m_done.push_back(edits.size());
    m_undone.clear();
    m_noteOpen = kind == Kind::note;
}

std::optional<UndoGroups::Step> UndoGroups::undoStep() const {
    if (m_done.empty())
        return std::nullopt;
    Step step{{}, m_history, m_done, m_undone};
    for (std::size_t left = m_done.back(); left > 0; --left) {
        addCompressed(step.edits, *step.history.undoStep());
        step.history.confirmUndo();
    }
    step.undone.push_back(step.done.back());
    step.done.pop_back();
    return step;
}

std::optional<UndoGroups::Step> UndoGroups::redoStep() const {
    if (m_undone.empty())
        return std::nullopt;
    Step step{{}, m_history, m_done, m_undone};
    for (std::size_t left = m_undone.back(); left > 0; --left) {
        addCompressed(step.edits, *step.history.redoStep());
        step.history.confirmRedo();
    }
    step.done.push_back(step.undone.back());
    step.undone.pop_back();
    return step;
}

void UndoGroups::confirm(Step step) {
    m_history = std::move(step.history);
    m_done = std::move(step.done);
    m_undone = std::move(step.undone);
    m_noteOpen = false;
}

} // namespace app
