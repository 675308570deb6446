// SPDX-License-Identifier: MIT
// The rows of the command table.
#include "app/desk/Commands.h"

#include "words/Words.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace app {

namespace {

using words::message;

constexpr Command table[] = {
    {CommandId::newWorkspace, Menu::file, "workspace.new", message("New workspace…"),
     message("Make a new, empty workspace file"), "Ctrl+N"},
    {CommandId::openWorkspace, Menu::file, "workspace.open", message("Open workspace…"),
     message("Open another workspace file"), "Ctrl+O"},
    {CommandId::makeDemo, Menu::file, "workspace.demo", message("Make a demo workspace…"),
     message("A worked example: six candidates, three interviewers"), ""},
    {CommandId::backup, Menu::file, "workspace.backup", message("Back up…"),
     message("Write a copy of this workspace"), ""},
    {CommandId::saveElsewhere, Menu::file, "workspace.elsewhere", message("Save elsewhere…"),
     message("Write everything into a new file and go on with that one"), ""},
    {CommandId::restore, Menu::file, "workspace.restore", message("Restore…"),
     message("Open a backup under a new name; the present file stays as it is"), ""},
    {CommandId::importCandidates, Menu::file, "candidates.import", message("Import candidates…"),
     message("Add candidates from a CSV list"), ""},
    {CommandId::importMarks, Menu::file, "marks.import", message("Import marks…"),
     message("Read marks from a tidy CSV file"), ""},
    {CommandId::exportWorkbook, Menu::file, "export.workbook", message("Export workbook…"),
     message("Write the comparison as an Excel workbook"), "Ctrl+E"},
    {CommandId::savePdf, Menu::file, "export.pdf", message("Save as PDF…"),
     message("Write the comparison as pages to print"), "Ctrl+Shift+E"},
    {CommandId::printPages, Menu::file, "print", message("Print…"), message("Print the comparison pages"),
     "Ctrl+P"},
    {CommandId::quit, Menu::file, "quit", message("Quit"),
     message("Close the program; what is not saved is said first"), "Ctrl+Q"},
    {CommandId::undo, Menu::edit, "undo", message("Undo"), message("Take the last change back"), "Ctrl+Z"},
    {CommandId::redo, Menu::edit, "redo", message("Redo"), message("Make the change again"), "Ctrl+Y"},
    {CommandId::copyTable, Menu::edit, "copy", message("Copy table"),
     message("Put the table on screen on the clipboard"), "Ctrl+Shift+C"},
    {CommandId::goPositions, Menu::go, "go.positions", message("Positions"),
     message("All openings of this workspace"), "Ctrl+1"},
    {CommandId::goPrepare, Menu::go, "go.prepare", message("Prepare"),
     message("Pick questions and set weights"), "Ctrl+2"},
    {CommandId::goInterview, Menu::go, "go.interview", message("Interview"),
     message("Score a candidate live"), "Ctrl+3"},
    {CommandId::goCompare, Menu::go, "go.compare", message("Compare"), message("Candidates side by side"),
     "Ctrl+4"},
    {CommandId::goDecide, Menu::go, "go.decide", message("Decide"), message("Record decisions and reasons"),
     "Ctrl+5"},
    {CommandId::newPosition, Menu::position, "position.new", message("New position…"),
     message("Add an opening to interview for"), "Ctrl+Shift+N"},
    {CommandId::freezePlan, Menu::position, "plan.freeze", message("Freeze the plan"),
     message("Fix questions, weights and rules so that interviews can begin"), "Ctrl+Shift+F"},
    {CommandId::revisePlan, Menu::position, "plan.revise", message("Change the plan"),
     message("Prepare the next version; interviews stay with the frozen one until it is frozen"), ""},
    {CommandId::nextQuestion, Menu::interview, "question.next", message("Next question"),
     message("Go to the next question of the plan"), "PgDn"},
    {CommandId::previousQuestion, Menu::interview, "question.previous", message("Previous question"),
     message("Go back to the question before"), "PgUp"},
    {CommandId::writeNote, Menu::interview, "note", message("Write a note"),
     message("Put the cursor into the note"), "F4"},
    {CommandId::nextCandidate, Menu::interview, "candidate.next", message("Next candidate"),
     message("Go to the next candidate of this position"), "Ctrl+PgDn"},
    {CommandId::previousCandidate, Menu::interview, "candidate.previous", message("Previous candidate"),
     message("Go back to the candidate before"), "Ctrl+PgUp"},
    {CommandId::submitCard, Menu::interview, "card.submit", message("Submit the scorecard"),
     message("Finish this scorecard; the panel's marks become visible"), "Ctrl+Return"},
    {CommandId::reopenCard, Menu::interview, "card.reopen", message("Reopen…"),
     message("Change a submitted scorecard; both values are kept, and it needs a reason"), ""},
    {CommandId::discardCard, Menu::interview, "card.discard", message("Discard this scorecard…"),
     message("For one begun by mistake: it is kept in the log and is in no number"), ""},
    {CommandId::bringBackCard, Menu::interview, "card.back", message("Bring back"),
     message("Count the discarded scorecard again"), ""},
    {CommandId::recuseCard, Menu::interview, "card.recuse", message("Recuse myself from this candidate…"),
     message("What you mark of this candidate is kept and is in no number"), ""},
    {CommandId::takePart, Menu::interview, "card.part", message("Take part again"),
     message("Count your marks of this candidate again"), ""},
    {CommandId::sayRole, Menu::interview, "card.role", message("Observer or panel…"),
     message("For somebody who is not on the plan's panel: say whether you observe or join it"), ""},
    {CommandId::whoAmI, Menu::view, "interviewer", message("Who is interviewing…"),
     message("Choose whose scorecards are filled in here"), ""},
    {CommandId::wholeScreen, Menu::view, "screen.whole", message("Whole screen"),
     message("Show nothing but Evenhand, or the other windows again"), "F11"},
    {CommandId::english, Menu::view, "language.en", "English", message("Show the program in English"), ""},
    {CommandId::chinese, Menu::view, "language.zh", "中文", message("Show the program in Chinese"), ""},
    {CommandId::shortcuts, Menu::help, "shortcuts", message("Keys"), message("Every key on one page"), "F1"},
    {CommandId::about, Menu::help, "about", message("About Evenhand"), message("Version and licence"), ""},
};

} // namespace

std::span<const Command> commands() {
    return table;
}

const Command& command(CommandId id) {
    const auto at =
        std::find_if(std::begin(table), std::end(table), [id](const Command& row) { return row.id == id; });
    assert(at != std::end(table));
    return *at;
}

} // namespace app
