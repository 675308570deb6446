// SPDX-License-Identifier: MIT
// Settings read from and written to the current wxConfig; a test hands in one that lives in memory.
#include "gui/Settings.h"

#include "gui/Utf8.h"

#include <wx/config.h>

namespace gui::settings {

namespace {

wxConfigBase& config() {
    return *wxConfigBase::Get();
}

wxString columnKey(const std::string& table, unsigned index) {
    return wxString::Format("/Columns/%s/%u", shown(table), index);
}

} // namespace

std::optional<words::Language> language() {
    return words::languageOf(typed(config().Read("/Language", "")));
}

void remember(words::Language language) {
    config().Write("/Language", shown(words::codeOf(language)));
    config().Flush();
}

std::string interviewer() {
    return typed(config().Read("/Interviewer", ""));
}

void rememberInterviewer(const std::string& name) {
    config().Write("/Interviewer", shown(name));
    config().Flush();
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
    config().Flush();
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
    config().Flush();
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
    for (unsigned index = 0; index < m_table.GetColumnCount(); ++index)
        if (const int width = m_table.GetColumn(index)->GetWidth(); width > 0)
            config().Write(columnKey(m_name, index), width);
}

} // namespace gui::settings
