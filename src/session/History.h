// SPDX-License-Identifier: MIT
// Undo and redo of one person's edits; an undo is another edit, never a deletion.
#pragma once

#include "session/Records.h"

namespace session {

/// The change that takes an edit back: old and new value exchanged, no id, uid and time yet.
[[nodiscard]] Edit inverse(const Edit& edit);

/// Remembers what this sitting changed. Store first, then tell the history.
class History {
public:
    /// A fresh change: what was undone before can no longer be redone.
    void record(Edit edit);
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// The edit to store next to take the last change back; it becomes redoable by confirmUndo(). Nothing
    /// when there is none.
    [[nodiscard]] std::optional<Edit> undoStep() const;
    /// Only where there is one to undo, and below to redo.
    void confirmUndo();
    /// As undoStep(), of what was undone last.
    [[nodiscard]] std::optional<Edit> redoStep() const;
    void confirmRedo();

private:
    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
};

} // namespace session
