// SPDX-License-Identifier: MIT
// Settings read from and written to the current wxConfig; a test hands in one that lives in memory.
#include "gui/controls/Settings.h"

#include "gui/controls/Utf8.h"

#include <unistd.h>
#include <wx/fileconf.h>
#include <wx/log.h>
#include <wx/memconf.h>

namespace gui::settings {

namespace {

wxConfigBase& config() {
    return *wxConfigBase::Get();
}

/// A file that could be written at first and no longer can says nothing: the settings stay till the window
/// closes.
void save() {
    const wxLogNull quiet;
    config().Flush();
}

bool canKeep(const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    std::error_code trouble;
    const auto folder = file.parent_path();
    if (fs::create_directories(folder, trouble))
        fs::permissions(folder, fs::perms::owner_all, trouble);
    const bool old = fs::exists(file, trouble);
    return ::access(folder.c_str(), W_OK | X_OK) == 0 &&
           (!old || (fs::is_regular_file(file, trouble) && ::access(file.c_str(), R_OK | W_OK) == 0));
}

wxString columnKey(const std::string& table, unsigned index) {
    return wxString::Format("/Columns/%s/%u", shown(table), index);
}

} // namespace

std::unique_ptr<wxConfigBase> openFile(const std::filesystem::path& file) {
    if (!canKeep(file))
        return std::make_unique<wxMemoryConfig>();
    const wxLogNull quiet; // what somebody's editor left in it is skipped
    return std::make_unique<wxFileConfig>("evenhand", "", shown(file.string()), "", wxCONFIG_USE_LOCAL_FILE);
}

std::optional<words::Language> language() {
    return words::languageOf(typed(config().Read("/Language", "")));
}

void remember(words::Language language) {
    config().Write("/Language", shown(words::codeOf(language)));
    save();
}

std::string interviewer() {
    return typed(config().Read("/Interviewer", ""));
}

void rememberInterviewer(const std::string& name) {
    config().Write("/Interviewer", shown(name));
    save();
}

std::optional<std::filesystem::path> lastWorkspace() {
    const auto text = typed(config().Read("/Workspace", ""));
    std::error_code error;
    if (text.empty() || !std::filesystem::exists(text, error))
        return std::nullopt;
    return std::filesystem::path(text);
}

void rememberWorkspace(const std::filesystem::path& path) {
    std::error_code error;
    const auto whole = std::filesystem::absolute(path, error);
    config().Write("/Workspace", shown(error ? path.string() : whole.string()));
    save();
}

std::optional<LastExport> lastExport() {
    constexpr long languages = 4, nameForms = 2;
    LastExport last{typed(config().Read("/Export/Layout", "")), 0, 0};
    const auto language = config().ReadLong("/Export/Language", 0),
               names = config().ReadLong("/Export/Names", 0);
    if (last.layout.empty() || language < 0 || language >= languages || names < 0 || names >= nameForms)
        return std::nullopt;
    last.language = static_cast<int>(language);
    last.names = static_cast<int>(names);
    return last;
}

void rememberExport(const LastExport& choice) {
    config().Write("/Export/Layout", shown(choice.layout));
    config().Write("/Export/Language", static_cast<long>(choice.language));
    config().Write("/Export/Names", static_cast<long>(choice.names));
    save();
}

KeptColumns::KeptColumns(wxDataViewCtrl& table, std::string name) : m_table(table), m_name(std::move(name)) {
    for (unsigned index = 0; index < m_table.GetColumnCount(); ++index) {
        const long width = config().ReadLong(columnKey(m_name, index), 0);
        if (width > 10 && width < 4000)
            m_table.GetColumn(index)->SetWidth(static_cast<int>(width));
    }
}

KeptColumns::~KeptColumns() {
    if (wxConfigBase::Get(false) == nullptr)
        return;
    try {
        for (unsigned index = 0; index < m_table.GetColumnCount(); ++index)
            if (const int width = m_table.GetColumn(index)->GetWidth(); width > 0)
                config().Write(columnKey(m_name, index), width);
    } catch (...) {
        return; // next time the columns are as wide as at first
    }
}

} // namespace gui::settings
