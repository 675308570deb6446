// SPDX-License-Identifier: MIT
// Guards around everything wx calls, and the report that cannot throw.
#include "gui/frame/SteadyApp.h"

#include "app/ports/SystemError.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/frame/Frame.h"

#include <wx/statusbr.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <set>
#include <unistd.h>

namespace gui {

namespace {

constexpr char lastWords[] = "Evenhand: something went wrong and there was no memory to say what. What was "
                             "saved is saved. 出现问题，内存不足，无法说明；已保存的内容仍在。\n";

void writeLastWords() noexcept {
    if (write(STDERR_FILENO, lastWords, sizeof lastWords - 1) < 0)
        return; // nobody is listening
}

/// Made when the program starts: later there may be no memory.
const wxString& preparedText() {
    static const wxString text = wxString::FromUTF8(lastWords).Trim();
    return text;
}

Frame* theFrame() {
    return wxTheApp == nullptr ? nullptr : dynamic_cast<Frame*>(wxTheApp->GetTopWindow());
}

words::Words language() {
    auto* frame = theFrame();
    return frame != nullptr ? frame->tr() : words::Words(words::Language::english);
}

void sayInStatusBar(const wxString& text) {
    auto* frame = theFrame();
    if (frame != nullptr && frame->GetStatusBar() != nullptr)
        frame->GetStatusBar()->SetStatusText(text);
}

void lastResort() noexcept {
    writeLastWords();
    try {
        sayInStatusBar(preparedText());
    } catch (...) {
        return; // it stands on the error stream
    }
}

/// One dialog at a time: what is thrown while it is open would open the next, without end.
void sayOrNote(const reading::Finding& finding) {
    static bool saying = false;
    if (saying)
        return sayInStatusBar(shown("⚠ " + reading::sentence(finding, language())));
    struct Ending {
        Ending() { saying = true; }
        ~Ending() { saying = false; }
    } const ending;
    showTrouble(theFrame(), language(), finding);
    if (auto* frame = theFrame())
        frame->refresh();
}

bool happensByItself(const wxEvent& event) {
    const auto type = event.GetEventType();
    const wxEventType own[] = {wxEVT_PAINT, wxEVT_ERASE_BACKGROUND, wxEVT_NC_PAINT,
                               wxEVT_IDLE,  wxEVT_UPDATE_UI,        wxEVT_SIZE,
                               wxEVT_TIMER, wxEVT_MOTION,           wxEVT_SYS_COLOUR_CHANGED};
    return std::find(std::begin(own), std::end(own), type) != std::end(own);
}

[[noreturn]] void endWithWords() {
    writeLastWords();
    std::abort();
}

} // namespace

void sayCurrentException() noexcept {
    try {
        sayOrNote(app::findingOfCurrentException());
    } catch (...) {
        lastResort();
    }
}

SteadyApp::SteadyApp() {
    (void)preparedText();
    std::set_terminate(endWithWords);
}

void SteadyApp::tellLater() const noexcept {
    try {
        static std::set<std::string> told;
        const auto finding = app::findingOfCurrentException();
        const auto sentence = reading::sentence(finding, language());
        if (!told.insert(sentence).second)
            return sayInStatusBar(shown("⚠ " + sentence));
        wxTheApp->CallAfter([finding] { sayOrNote(finding); });
    } catch (...) {
        lastResort();
    }
}

void SteadyApp::CallEventHandler(wxEvtHandler* handler, wxEventFunctor& functor, wxEvent& event) const {
    try {
        wxApp::CallEventHandler(handler, functor, event);
    } catch (...) {
        happensByItself(event) ? tellLater() : tell();
    }
}

bool SteadyApp::ProcessIdle() {
    try {
        return wxApp::ProcessIdle();
    } catch (...) {
        tellLater();
        return false;
    }
}

void SteadyApp::ProcessPendingEvents() {
    try {
        wxApp::ProcessPendingEvents();
    } catch (...) {
        tell();
    }
}

bool SteadyApp::OnExceptionInMainLoop() {
    tell();
    return true;
}

void SteadyApp::OnUnhandledException() {
    tell();
}

void SteadyApp::OnAssertFailure(const wxChar* file, int line, const wxChar* function, const wxChar* condition,
                                const wxChar* message) {
    (void)std::fprintf(stderr, "wx: %ls:%d %ls: %ls %ls\n", file, line, function, condition,
                       message == nullptr ? L"" : message);
}

} // namespace gui
