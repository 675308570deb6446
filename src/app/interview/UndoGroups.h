// SPDX-License-Identifier: MIT
// Undo of what one key did, even when it stored several edits; stores nothing itself.
#pragma once

#include "session/History.h"

namespace app {

class UndoGroups {
public:
    /// A note typed on is one step with the note before it; a single action is always its own step.
    enum class Kind { action, note };

    /// The edits of one action as they were stored; none is no step.
    void record(const std::vector<session::Edit>& edits, Kind kind);
    /// The next action of any kind is a step of its own.
    void closeNote() { m_noteOpen = false; }

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Edits to store, and the groups as they will be once that has worked.
    struct Step {
        std::vector<session::Edit> edits;
        session::History history;
        std::vector<std::size_t> done;
        std::vector<std::size_t> undone;
    };
    [[nodiscard]] std::optional<Step> undoStep() const;
    [[nodiscard]] std::optional<Step> redoStep() const;
    void confirm(Step step);

private:
    session::History m_history;
    /// How many edits each step has.
    std::vector<std::size_t> m_done;
    std::vector<std::size_t> m_undone;
    bool m_noteOpen = false;
};

} // namespace app
