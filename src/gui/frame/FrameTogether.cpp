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

void Frame::beFound() {
    if (m_adapters.claims == nullptr || m_store == nullptr)
        return;
    if (m_front == nullptr || m_frontPath != m_store->path())
        m_front = m_adapters.claims->take(m_store->path(), frontOfFile);
    m_frontPath = m_store->path();
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
    if (!other || (m_store && std::filesystem::equivalent(path, m_store->path(), error)))
        return true;
    if (callForward(m_adapters, path))
        return false;
    return confirm(this, m_words, openElsewhere(*other, path, m_words), m_words("Open anyway"));
}

} // namespace gui
