// SPDX-License-Identifier: MIT
// The window to be killed: presses one scoring key after another and says "saved N" when the status bar does;
// no test.
//     window_writer FILE
#include "RealWindow.h"

#include "gui/InterviewPlace.h"

#include <wx/app.h>

#include <cstdio>
#include <unistd.h>

namespace {

class WriterApp : public wxApp {
public:
    bool OnInit() override {
        Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
            event.Skip();
            if (!std::exchange(m_begun, true))
                work();
        });
        m_window = std::make_unique<guitest::RealWindow>(argv[1].utf8_string());
        return true;
    }

private:
    /// Until killed: each press of S is one edit of the first point.
    void work() {
        auto& frame = m_window->frame();
        frame.go(app::CommandId::goInterview);
        guitest::settle();
        for (int number = 1;; ++number) {
            frame.SetStatusText("");
            guitest::press('S');
            if (!guitest::waitFor([&] { return frame.GetStatusBar()->GetStatusText().StartsWith("Saved"); }))
                _exit(4);
            const auto line = "saved " + std::to_string(number) + "\n";
            if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
                _exit(5);
        }
    }

    std::unique_ptr<guitest::RealWindow> m_window;
    bool m_begun = false;
};

} // namespace

wxIMPLEMENT_APP(WriterApp);
