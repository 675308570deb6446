// SPDX-License-Identifier: MIT
// evenhand: builds the adapters and hands them to the window; decides nothing else.
#include "gui/controls/Settings.h"
#include "gui/frame/App.h"
#include "gui/frame/Frame.h"
#include "gui/frame/SteadyApp.h"
#include "mains/DataFolders.h"
#include "mains/Signals.h"
#include "mains/SystemClock.h"
#include "spreadsheet/XlsxReader.h"
#include "store/FileClaims.h"
#include "store/Workspace.h"
#include "workbook/XlsxWriter.h"

#include <wx/app.h>
#include <wx/cmdline.h>
#include <wx/config.h>
#include <wx/log.h>
#include <wx/stdpaths.h>

namespace {

/// A file of its own below the user's configuration folder ($XDG_CONFIG_HOME).
std::unique_ptr<wxConfigBase> openSettings() {
    auto& paths = wxStandardPaths::Get();
    paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
    return gui::settings::openFile(std::filesystem::path(paths.GetUserConfigDir().utf8_string()) /
                                   "evenhand.conf");
}

class WindowApp : public gui::SteadyApp {
public:
    bool OnInit() override {
        SetAppName("evenhand");
        if (!wxApp::OnInit())
            return false;
        try {
            wxConfigBase::Set(openSettings().release());
            auto* frame = gui::openFrame(m_adapters, m_start);
            m_elsewhere = frame == nullptr; // the window that has the file came forward
            if (frame != nullptr)
                SetTopWindow(frame);
            m_signals.emplace([this] { CallAfter([this] { leave(); }); }, store::settleAll);
            return true;
        } catch (...) {
            gui::sayCurrentException(); // there is no window to go on with
            return false;
        }
    }

    int OnRun() override { return m_elsewhere ? 0 : wxApp::OnRun(); }

    int OnExit() override {
        m_signals.reset();
        const wxLogNull quiet; // it writes what is left to write
        delete wxConfigBase::Set(nullptr);
        return wxApp::OnExit();
    }

    void OnInitCmdLine(wxCmdLineParser& words) override {
        words.AddParam("WORKSPACE.evenhand", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
        words.AddLongOption("lang", "en | zh");
        words.AddLongSwitch("help", "", wxCMD_LINE_OPTION_HELP);
    }

    bool OnCmdLineParsed(wxCmdLineParser& words) override {
        wxString code;
        if (words.GetParamCount() > 0)
            m_start.workspace = words.GetParam(0).utf8_string();
        if (!words.Found("lang", &code))
            return true;
        m_start.language = words::languageOf(code.utf8_string());
        if (!m_start.language)
            wxLogError("--lang: en | zh");
        return m_start.language.has_value();
    }

private:
    /// Asked by the system: nobody may be there to answer a question.
    void leave() {
        if (auto* window = GetTopWindow())
            window->Close(true);
        ExitMainLoop();
    }

    mains::SystemClock m_clock;
    store::FileClaims m_claims{mains::sessionFolder(), m_clock, mains::screenName()};
    store::Writer m_writer = store::writerHere("evenhand");
    workbook::XlsxWriter m_workbooks{m_clock};
    app::Adapters m_adapters{
        [this](const auto& locator) {
            return store::openWorkspace(locator.text, m_clock, {}, store::Backups::daily, m_writer);
        },
        [this](const auto& path) { return store::createWorkspace(path, m_clock, {}, m_writer); },
        m_workbooks,
        m_clock,
        mains::shippedFolder("rubrics"),
        {mains::shippedFolder("exports"), mains::ownFolder("exports")},
        [](const auto& path) { return spreadsheet::readXlsx(path); },
        [](const auto& path) { return store::backupsOf(path); },
        [](const auto& backup, const auto& target) { store::restoreAs(backup, target); },
        [](const auto& backup, const auto& workspace) { return store::restoreInPlace(backup, workspace); },
        &m_claims,
    };
    gui::Start m_start;
    bool m_elsewhere = false;
    std::optional<mains::Signals> m_signals;
};

} // namespace

[[maybe_unused]] WindowApp& wxGetApp();
wxIMPLEMENT_APP(WindowApp);
