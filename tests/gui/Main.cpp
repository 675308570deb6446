// SPDX-License-Identifier: MIT
// The program of the window's tests: Catch2 runs inside the event loop, begun by the first idle moment.
#define CATCH_CONFIG_RUNNER
#include "Window.h"

#include "gui/frame/SteadyApp.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/memconf.h>

namespace {

int catchCount = 0;
char** catchWords = nullptr;
int result = 1;

class TestApp : public gui::SteadyApp {
public:
    bool OnInit() override {
        SetExitOnFrameDelete(false);
        wxConfigBase::Set(new wxMemoryConfig);
        // An empty frame keeps the loop running between the tests.
        auto* anchor = new wxFrame(nullptr, wxID_ANY, "tests");
        Bind(wxEVT_IDLE, [this, anchor](wxIdleEvent& event) {
            event.Skip();
            if (std::exchange(m_begun, true))
                return;
            result = Catch::Session().run(catchCount, catchWords);
            anchor->Destroy();
            ExitMainLoop();
        });
        return true;
    }

    int OnExit() override {
        delete wxConfigBase::Set(nullptr);
        return wxApp::OnExit();
    }

    /// A broken file is said in a dialog, as in the program itself; everything else fails the test, unless it
    /// is about what is thrown.
    void tell() const noexcept override {
        if (guitest::isFailure(std::current_exception()))
            guitest::keepException(std::current_exception());
        else
            gui::SteadyApp::tell();
    }
    void tellLater() const noexcept override {
        if (guitest::isFailure(std::current_exception()))
            guitest::keepException(std::current_exception());
        else
            gui::SteadyApp::tellLater();
    }

    void OnAssertFailure(const wxChar* file, int line, const wxChar* function, const wxChar* condition,
                         const wxChar* message) override {
        const auto text =
            wxString::Format("wx assertion: %s %s (%s, %s:%d)", condition,
                             message == nullptr ? wxString() : wxString(message), function, file, line);
        guitest::keepException(std::make_exception_ptr(std::runtime_error(text.utf8_string())));
    }

private:
    bool m_begun = false;
};

} // namespace

[[maybe_unused]] TestApp& wxGetApp();
wxIMPLEMENT_APP_NO_MAIN(TestApp);

int main(int count, char** words) {
    catchCount = count;
    catchWords = words;
    int none = 1;
    wxEntry(none, words);
    return result;
}
