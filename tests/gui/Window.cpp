// SPDX-License-Identifier: MIT
// The frame under test and its workspace.
#include "Window.h"

#include "app/Demo.h"
#include "gui/controls/Command.h"
#include "rubric/RubricFile.h"

#include <wx/config.h>
#include <wx/fileconf.h>
#include <wx/memconf.h>
#include <wx/msgdlg.h>

namespace guitest {

int NotNow::Enter(wxDialog* dialog) {
    const auto* question = dynamic_cast<wxMessageDialog*>(dialog);
    const bool asks = question != nullptr && question->GetMessage().Contains("is not on this plan's panel.");
    return asks ? wxID_CANCEL : static_cast<int>(wxID_NONE);
}

Window::Window()
    : m_adapters{[](const auto&) { return std::make_unique<support::MemoryStore>(); },
                 [](const auto&) { return std::make_unique<support::MemoryStore>(); },
                 m_workbooks,
                 m_clock,
                 std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
                 {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}}} {
    delete wxConfigBase::Set(new wxMemoryConfig);
    wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
    m_frame = gui::openFrame(m_adapters, {std::nullopt, words::Language::english});
    wxTheApp->SetTopWindow(m_frame);
    use(std::make_unique<support::MemoryStore>());
    m_frame->Raise();
    REQUIRE(waitFor([this] { return m_frame->IsShownOnScreen(); }));
}

Window::~Window() {
    m_frame->Destroy();
    settle();
}

void Window::use(std::unique_ptr<support::MemoryStore> store) {
    m_store = store.get();
    m_frame->use(std::move(store));
    settle();
}

const rubric::Rubric& Window::merchandiser() {
    if (!m_rubric)
        m_rubric = rubric::loadRubric(m_adapters.rubrics / "merchandiser.toml").rubric;
    REQUIRE(m_rubric);
    return *m_rubric;
}

void Window::useDemo() {
    auto store = std::make_unique<support::MemoryStore>();
    app::makeDemo(*store, merchandiser(), words::Words(words::Language::english));
    use(std::move(store));
}

std::string Window::addPosition(const std::vector<std::string>& questions) {
    const auto id =
        store().addPosition(plan::draftPlan(merchandiser(), "Merchandiser", questions), merchandiser());
    m_frame->openPosition(id);
    settle();
    return id;
}

void Window::run(app::CommandId command) {
    wxCommandEvent event(wxEVT_MENU, gui::idOf(command));
    m_frame->GetEventHandler()->ProcessEvent(event);
    settle();
}

} // namespace guitest
