// SPDX-License-Identifier: MIT
// What the window remembers from one sitting to the next, kept by wxConfig; nothing that belongs into a
// workspace.
#pragma once

#include "words/Text.h"

#include <wx/dataview.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class wxConfigBase;

namespace gui::settings {

/// The settings in this file; its folder is made when it is missing. Where nothing can be written they are
/// kept until the window closes: no reason to disturb an interview.
[[nodiscard]] std::unique_ptr<wxConfigBase> openFile(const std::filesystem::path& file);

[[nodiscard]] std::optional<words::Language> language();
void remember(words::Language language);

/// Empty when nobody has said yet.
[[nodiscard]] std::string interviewer();
void rememberInterviewer(const std::string& name);

/// The workspace that was open last; nothing when it is gone.
[[nodiscard]] std::optional<std::filesystem::path> lastWorkspace();
void rememberWorkspace(const std::filesystem::path& path);

/// The choices of the last export; selections as in the dialog's lists.
struct LastExport {
    std::string layout;
    int language = 0;
    int names = 0;
};
[[nodiscard]] std::optional<LastExport> lastExport();
void rememberExport(const LastExport& choice);

/// Gives the columns of a table their remembered widths and remembers them when it goes itself; the table
/// must still be there then, so the place keeps it as a member and resets it before rebuilding its page.
class KeptColumns {
public:
    KeptColumns(wxDataViewCtrl& table, std::string name);
    ~KeptColumns();
    KeptColumns(const KeptColumns&) = delete;
    KeptColumns& operator=(const KeptColumns&) = delete;

private:
    wxDataViewCtrl& m_table;
    std::string m_name;
};

} // namespace gui::settings
