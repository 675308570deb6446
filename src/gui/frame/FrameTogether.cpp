// SPDX-License-Identifier: MIT
// What the frame does so that several windows and command lines can work on one file: follows what others
// write, and comes forward when it is called.
#include "gui/frame/Frame.h"

#include "app/ports/Claims.h"
#include "gui/controls/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/frame/OpenDialogs.h"
#include "gui/frame/SteadyApp.h"
#include "gui/frame/Together.h"

#include <wx/utils.h>

namespace gui {

namespace {
constexpr int togetherMilliseconds = 500;
}

void Frame::workTogether() {
    m_together.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { follow(); });
    m_together.Start(togetherMilliseconds);
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        if (event.GetActive())
            follow();
    });
}

std::optional<std::filesystem::path> Frame::workspaceFile() const {
    const auto* file = m_store ? m_store->file() : nullptr;
    return file != nullptr ? std::optional(file->path()) : std::nullopt;
}

void Frame::beFound() {
    const auto path = workspaceFile();
    if (m_adapters.claims == nullptr || !path)
        return;
    if (m_front == nullptr || m_frontPath != *path)
        m_front = m_adapters.claims->take(*path, frontOfFile);
    m_frontPath = *path;
    if (m_front == nullptr || !m_front->wasCalled())
        return;
    if (IsIconized())
        Iconize(false);
    Raise();
    RequestUserAttention();
}

void Frame::follow() {
    if (!m_desk || place() == nullptr)
        return;
    beFound();
    if (dialogsOpen() > 0 || wxGetMouseState().LeftIsDown())
        return; // what the dialog or the mouse is about must stay till it is over
    const auto revision = m_store->revision();
    if (revision == m_revision || !place()->mayFollow())
        return;
    m_revision = revision;
    m_bar->show(*m_desk, m_current);
    place()->follow();
}

void Frame::openBeside(const std::filesystem::path& path, const app::Holder& other) {
    try {
        if (!confirm(this, m_words, openElsewhere(other, path, m_words), m_words("Open anyway")))
            return;
        use(m_adapters.openStore(path));
        settings::rememberWorkspace(path);
    } catch (...) {
        sayCurrentException();
    }
}

bool Frame::mayOpen(const std::filesystem::path& path) {
    const auto other = otherWindowOf(m_adapters, path);
    std::error_code error;
    const auto open = workspaceFile();
    if (!other || (open && std::filesystem::equivalent(path, *open, error)))
        return true;
    if (callForward(m_adapters, path))
        return false;
    return confirm(this, m_words, openElsewhere(*other, path, m_words), m_words("Open anyway"));
}

} // namespace gui
