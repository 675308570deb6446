// SPDX-License-Identifier: MIT
// The one table of what a person can do: menus, keys and tooltips are made from it; doing it is the places'
// work.
#pragma once

#include <span>
#include <string_view>

namespace app {

enum class CommandId {
    newWorkspace,
    openWorkspace,
    makeDemo,
    backup,
    saveElsewhere,
    restore,
    quit,
    undo,
    redo,
    goPositions,
    goPrepare,
    goInterview,
    goCompare,
    goDecide,
    newPosition,
    importCandidates,
    importMarks,
    freezePlan,
    revisePlan,
    nextQuestion,
    previousQuestion,
    nextCandidate,
    previousCandidate,
    writeNote,
    submitCard,
    reopenCard,
    discardCard,
    bringBackCard,
    recuseCard,
    takePart,
    sayRole,
    exportWorkbook,
    savePdf,
    printPages,
    copyTable,
    english,
    chinese,
    whoAmI,
    wholeScreen,
    shortcuts,
    about
};

enum class Menu { file, edit, go, position, interview, view, help };

struct Command {
    CommandId id;
    Menu menu;
    /// Stable name for tests and scripts: "plan.freeze".
    std::string_view name;
    /// Messages for words::Words.
    std::string_view text;
    std::string_view help;
    /// wx accelerator text, "Ctrl+Z"; empty when the command has no key.
    std::string_view keys;
};

/// In menu order.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command& command(CommandId id);

} // namespace app
