// SPDX-License-Identifier: MIT
// Two stacks of edits.
#include "session/History.h"

#include <cassert>
#include <utility>

namespace session {

Edit inverse(const Edit& edit) {
    Edit back = edit;
    std::swap(back.oldValue, back.newValue);
    back.id = 0;
    back.uid.clear();
    back.at.clear();
    return back;
}

void History::record(Edit edit) {
    m_done.push_back(std::move(edit));
    m_undone.clear();
}

std::optional<Edit> History::undoStep() const {
    if (m_done.empty())
        return std::nullopt;
    return inverse(m_done.back());
}

void History::confirmUndo() {
    assert(canUndo());
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
}

std::optional<Edit> History::redoStep() const {
    if (m_undone.empty())
        return std::nullopt;
    Edit again = m_undone.back();
    again.id = 0;
    again.uid.clear();
    again.at.clear();
    return again;
}

void History::confirmRedo() {
    assert(canRedo());
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
}

} // namespace session
