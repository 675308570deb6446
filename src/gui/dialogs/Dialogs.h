// SPDX-License-Identifier: MIT
// Every question the window asks in a dialog of its own, one function each; an empty answer is a cancel.
#pragma once

#include "gui/dialogs/DialogFrame.h"
#include "reading/Finding.h"
#include "rubric/Rubric.h"
#include "session/Records.h"
#include "text/Names.h"

#include <wx/window.h>

#include <filesystem>
#include <optional>

namespace gui {

struct NewPosition {
    std::string title;
    rubric::Rubric rubric;
};

/// Offers the rubric files of the folder and any other file; a rubric with mistakes is shown with its
/// findings. True when taken.
bool askNewPosition(wxWindow* parent, const words::Words& tr, const std::filesystem::path& rubrics,
                    const Take<NewPosition>& take);
/// Offers the names of the panel; any other name may be typed. Empty: nobody interviews here. True when
/// taken.
bool askInterviewer(wxWindow* parent, const words::Words& tr, const std::vector<std::string>& panel,
                    const std::string& present, const Take<std::string>& take);
/// The known spelling of the name; asks when it only looks like one.
[[nodiscard]] std::string knownInterviewer(wxWindow* parent, const words::Words& tr,
                                           const text::NameBook& known, const std::string& name);
/// True when taken.
bool askNewCandidate(wxWindow* parent, const words::Words& tr, const Take<session::NewCandidate>& take);
/// Whether somebody who is not on the plan's panel observes or joins it: Meaning::observes, sitsOnPanel;
/// nothing for not now.
[[nodiscard]] std::optional<session::Meaning> askRole(wxWindow* parent, const words::Words& tr,
                                                      const std::string& name);
/// Asks why, in one or more lines; never empty. True when taken with what it is the reason of.
bool askReason(wxWindow* parent, const words::Words& tr, const std::string& question,
               const Take<std::string>& take);

[[nodiscard]] std::optional<std::filesystem::path> askNewWorkspace(wxWindow* parent, const words::Words& tr,
                                                                   const std::string& name);
[[nodiscard]] std::optional<std::filesystem::path> askOpenWorkspace(wxWindow* parent, const words::Words& tr);
[[nodiscard]] std::optional<std::filesystem::path> askBackup(wxWindow* parent, const words::Words& tr,
                                                             const std::string& name);
[[nodiscard]] std::optional<std::filesystem::path> askWorkbook(wxWindow* parent, const words::Words& tr,
                                                               const std::string& name);
[[nodiscard]] std::optional<std::filesystem::path> askNewCsv(wxWindow* parent, const words::Words& tr,
                                                             const std::string& name);
/// Where several workbooks go.
[[nodiscard]] std::optional<std::filesystem::path> askFolder(wxWindow* parent, const words::Words& tr);
/// Pages to print, *.pdf.
[[nodiscard]] std::optional<std::filesystem::path> askPdf(wxWindow* parent, const words::Words& tr,
                                                          const std::string& name);
/// A text file, *.txt.
[[nodiscard]] std::optional<std::filesystem::path> askLetter(wxWindow* parent, const words::Words& tr,
                                                             const std::string& name);
[[nodiscard]] std::optional<std::filesystem::path> askCsv(wxWindow* parent, const words::Words& tr);
/// A CSV file or a workbook.
[[nodiscard]] std::optional<std::filesystem::path> askMarks(wxWindow* parent, const words::Words& tr);
/// Shows what an import would change and how it took what it read; true when it shall.
[[nodiscard]] bool confirmChanges(wxWindow* parent, const words::Words& tr,
                                  const std::vector<session::Edit>& edits,
                                  const std::vector<reading::Finding>& notes);

/// A sentence that says what is wrong in the file, then each finding with its line.
void showFindings(wxWindow* parent, const words::Words& tr, const std::string& sentence,
                  const std::vector<reading::Finding>& findings);
/// One sentence that says what went wrong.
void showTrouble(wxWindow* parent, const words::Words& tr, const reading::Finding& finding);
/// True when the person chose the button that says accept; the other one says Cancel unless named.
[[nodiscard]] bool confirm(wxWindow* parent, const words::Words& tr, const std::string& question,
                           const std::string& accept, const std::string& refuse = {});
/// One sentence that says what was done.
void showDone(wxWindow* parent, const words::Words& tr, const std::string& sentence);
void showAbout(wxWindow* parent, const words::Words& tr);

} // namespace gui
