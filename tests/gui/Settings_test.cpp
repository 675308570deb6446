// SPDX-License-Identifier: MIT
// What the window remembers finds its file on a new machine, and disturbs nobody where there is none.
#include "Window.h"
#include "gui/controls/Settings.h"
#include "support/TempFolder.h"

#include <wx/config.h>
#include <wx/log.h>
#include <wx/memconf.h>

#include <fstream>

namespace {

/// Runs with the settings of this file as those of the window; returns what would have been said in a dialog.
std::string saidWith(const std::filesystem::path& file, const std::function<void()>& sitting) {
    wxLogBuffer said;
    auto* before = wxLog::SetActiveTarget(&said);
    auto settings = gui::settings::openFile(file);
    auto* others = wxConfigBase::Set(settings.get());
    sitting();
    wxConfigBase::Set(others);
    const auto text = said.GetBuffer().utf8_string();
    wxLog::SetActiveTarget(before);
    const wxLogNull quiet; // as when the program ends
    settings.reset();
    return text;
}

void chooseChinese() {
    gui::settings::remember(words::Language::chinese);
    CHECK(gui::settings::language() == words::Language::chinese);
}

} // namespace

TEST_CASE("On a new machine the folder of the settings is made and they are there the next time") {
    const support::TempFolder home;
    const auto file = home / ".config" / "deep" / "evenhand.conf";
    CHECK(saidWith(file, chooseChinese).empty());
    CHECK(std::filesystem::is_regular_file(file));
    CHECK(saidWith(file, [] { CHECK(gui::settings::language() == words::Language::chinese); }).empty());
}

TEST_CASE("Where no settings can be written they are kept till the window closes and nothing is said") {
    const support::TempFolder home;
    std::ofstream(home / "taken") << "a file where the folder should be";
    CHECK(saidWith(home / "taken" / "evenhand.conf", chooseChinese).empty());
    std::filesystem::create_directory(home / "evenhand.conf");
    CHECK(saidWith(home / "evenhand.conf", chooseChinese).empty());
    CHECK(saidWith(home / "gone" / "evenhand.conf", [&] {
              std::filesystem::remove_all(home / "gone");
              chooseChinese();
          }).empty());
}

TEST_CASE("A settings file that holds something else does not stop the window") {
    const support::TempFolder home;
    std::ofstream(home / "evenhand.conf") << "[[[\nno key\n\xFF\xFE=\n";
    CHECK(saidWith(home / "evenhand.conf", chooseChinese).empty());
}
