// SPDX-License-Identifier: MIT
// Opening the frame.
#include "gui/frame/App.h"

#include "app/ports/SystemError.h"
#include "gui/controls/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/frame/Frame.h"
#include "gui/frame/Together.h"

#include <wx/uilocale.h>

#include <future>

namespace gui {

namespace {

words::Language systemLanguage() {
    const auto name = wxUILocale::GetSystemLocaleId().GetLanguage();
    return name == "zh" ? words::Language::chinese : words::Language::english;
}

} // namespace

Frame* openFrame(const app::Adapters& adapters, const Start& start) {
    const auto language = start.language ? *start.language : settings::language().value_or(systemLanguage());
    const auto path = start.workspace ? start.workspace : settings::lastWorkspace();
    const auto other = path ? otherWindowOf(adapters, *path) : std::nullopt;
    if (other && callForward(adapters, *path))
        return nullptr;
    // Checking the file takes about as long as building the window, so both are done at once.
    std::future<std::unique_ptr<app::Store>> opening;
    if (path && !other)
        opening = std::async(std::launch::async, adapters.openStore, *path);
    auto* frame = new Frame(adapters, language);
    std::optional<reading::Finding> refused;
    try {
        if (path && !other) {
            frame->use(opening.get());
            settings::rememberWorkspace(*path);
        }
    } catch (...) {
        refused = app::findingOfCurrentException();
    }
    if (frame->desk() == nullptr && !frame->isWelcoming())
        frame->welcome();
    frame->Show();
    if (refused)
        showTrouble(frame, frame->tr(), *refused);
    if (other)
        frame->openBeside(*path, *other);
    return frame;
}

} // namespace gui
