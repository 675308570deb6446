// SPDX-License-Identifier: MIT
// The window to be killed: presses one scoring key after another and says "saved N" when the status bar does;
// no test.
//     window_writer FILE
//     window_writer FILE type     types a note instead and says "typed LETTERS MILLISECONDS"
#include "gui/frame/App.h"
#include "gui/frame/Frame.h"
#include "gui/frame/SteadyApp.h"
#include "store/Workspace.h"
#include "support/StepClock.h"
#include "workbook/XlsxWriter.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/memconf.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include <fmt/format.h>

#include <unistd.h>

namespace {

class WriterApp : public gui::SteadyApp {
public:
    bool OnInit() override {
        wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
        m_frame = gui::openFrame(m_adapters, {argv[1].utf8_string(), words::Language::english});
        m_frame->go(app::CommandId::goInterview);
        m_frame->Raise();
        Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
            event.RequestMore();
            step();
        });
        return true;
    }

private:
    /// Letter after letter into the note, each when the window has come to rest after the one before.
    void typeOn() {
        auto* note = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus());
        if (note == nullptr)
            return m_frame->run(app::CommandId::writeNote);
        note->WriteText("abcdefgh"[m_pressed++ % 8]);
        say(fmt::format("typed {} {}\n", m_pressed, m_watch.Time()));
    }

    static void say(const std::string& line) {
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
            _exit(5);
    }

    /// One press of S is one edit of the first point; the next follows when this one is called saved.
    void step() {
        if (!m_frame->IsShownOnScreen())
            return;
        if (argc > 2)
            return typeOn();
        if (m_pressed > 0) {
            if (!m_frame->GetStatusBar()->GetStatusText(savedField).StartsWith("Saved"))
                return;
            say("saved " + std::to_string(m_pressed) + "\n");
        }
        m_frame->SetStatusText("", savedField);
        ++m_pressed;
        wxUIActionSimulator().Char('S');
    }

    static constexpr int savedField = 3;

    support::StepClock m_clock;
    workbook::XlsxWriter m_workbooks{m_clock};
    app::Adapters m_adapters{
        [this](const auto& locator) { return store::openWorkspace(locator.text, m_clock); },
        [this](const auto& path) { return store::createWorkspace(path, m_clock); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
        {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}}};
    gui::Frame* m_frame = nullptr;
    int m_pressed = 0;
    wxStopWatch m_watch;
};

} // namespace

[[maybe_unused]] WriterApp& wxGetApp();
wxIMPLEMENT_APP(WriterApp);
