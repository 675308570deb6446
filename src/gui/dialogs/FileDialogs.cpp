// SPDX-License-Identifier: MIT
// Asks for files with the system's own file dialog.
#include "app/ports/FileNames.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>

namespace gui {

namespace {

struct Kind {
    std::string title;
    std::string files;
    std::string ending;
};

wxString filterOf(const Kind& kind) {
    return shown(kind.files) + " (*" + shown(kind.ending) + ")|*" + shown(kind.ending);
}

std::optional<std::filesystem::path> openFile(wxWindow* parent, const Kind& kind) {
    wxFileDialog dialog(parent, shown(kind.title), "", "", filterOf(kind), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return std::filesystem::path(typed(dialog.GetPath()));
}

std::optional<std::filesystem::path> saveFile(wxWindow* parent, const words::Words& tr, const Kind& kind,
                                              const std::string& name, long style) {
    wxFileDialog dialog(parent, shown(kind.title), "", shown(name + kind.ending), filterOf(kind),
                        wxFD_SAVE | style);
    if (dialog.ShowModal() != wxID_OK || dialog.GetPath().empty())
        return std::nullopt;
    std::filesystem::path path(typed(dialog.GetPath()));
    if (app::endingOf(path) == kind.ending)
        return path;
    path += kind.ending;
    // The file dialog asked about the name without its ending.
    if ((style & wxFD_OVERWRITE_PROMPT) != 0 && std::filesystem::exists(path) &&
        !confirm(parent, tr, tr("There is already a file {0}. Replace it?", path.filename().string()),
                 tr("Replace")))
        return std::nullopt;
    return path;
}

} // namespace

std::optional<std::filesystem::path> askNewWorkspace(wxWindow* parent, const words::Words& tr,
                                                     const std::string& name) {
    return saveFile(parent, tr, {tr("New workspace"), tr("Evenhand workspaces"), ".evenhand"}, name, 0);
}

std::optional<std::filesystem::path> askOpenWorkspace(wxWindow* parent, const words::Words& tr) {
    return openFile(parent, {tr("Open workspace"), tr("Evenhand workspaces"), ".evenhand"});
}

std::optional<std::filesystem::path> askBackup(wxWindow* parent, const words::Words& tr,
                                               const std::string& name) {
    return saveFile(parent, tr, {tr("Back up the workspace"), tr("Evenhand workspaces"), ".evenhand"}, name,
                    0);
}

std::optional<std::filesystem::path> askWorkbook(wxWindow* parent, const words::Words& tr,
                                                 const std::string& name) {
    return saveFile(parent, tr, {tr("Export the workbook"), tr("Excel workbooks"), ".xlsx"}, name,
                    wxFD_OVERWRITE_PROMPT);
}

std::optional<std::filesystem::path> askNewCsv(wxWindow* parent, const words::Words& tr,
                                               const std::string& name) {
    return saveFile(parent, tr, {tr("Export the table"), tr("CSV files"), ".csv"}, name,
                    wxFD_OVERWRITE_PROMPT);
}

std::optional<std::filesystem::path> askPdf(wxWindow* parent, const words::Words& tr,
                                            const std::string& name) {
    return saveFile(parent, tr, {tr("Save as PDF"), tr("PDF files"), ".pdf"}, name, wxFD_OVERWRITE_PROMPT);
}

std::optional<std::filesystem::path> askLetter(wxWindow* parent, const words::Words& tr,
                                               const std::string& name) {
    return saveFile(parent, tr, {tr("Save the letter as text"), tr("Text files"), ".txt"}, name,
                    wxFD_OVERWRITE_PROMPT);
}

std::optional<std::filesystem::path> askFolder(wxWindow* parent, const words::Words& tr) {
    wxDirDialog dialog(parent, shown(tr("Folder for the workbooks")), "", wxDD_DEFAULT_STYLE);
    if (dialog.ShowModal() != wxID_OK || dialog.GetPath().empty())
        return std::nullopt;
    return std::filesystem::path(typed(dialog.GetPath()));
}

std::optional<std::filesystem::path> askCsv(wxWindow* parent, const words::Words& tr) {
    return openFile(parent, {tr("Choose a CSV file"), tr("CSV files"), ".csv"});
}

std::optional<std::filesystem::path> askMarks(wxWindow* parent, const words::Words& tr) {
    return openFile(parent, {tr("Choose a file with marks"), tr("Workbooks and CSV files"), ".xlsx;*.csv"});
}

} // namespace gui
