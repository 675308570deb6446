// SPDX-License-Identifier: MIT
// The frame with its real adapters, a workspace file and xlsx files in a temporary folder; for the tests of
// the whole job.
#pragma once

#include "Window.h"

#include "store/Workspace.h"
#include "workbook/XlsxWriter.h"

#include <wx/config.h>
#include <wx/memconf.h>

namespace guitest {

/// What a main does, on settings in memory. The interviewer is "Ann Lee".
class RealWindow {
public:
    explicit RealWindow(const std::filesystem::path& workspace, app::Claims* claims = nullptr) {
        m_adapters.claims = claims;
        delete wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
        m_frame = gui::openFrame(m_adapters, {workspace, words::Language::english});
        wxTheApp->SetTopWindow(m_frame);
        m_frame->Raise();
    }
    ~RealWindow() {
        m_frame->Destroy();
        settle();
    }
    RealWindow(const RealWindow&) = delete;
    RealWindow& operator=(const RealWindow&) = delete;

    [[nodiscard]] gui::Frame& frame() { return *m_frame; }
    [[nodiscard]] app::Store& store() { return m_frame->desk()->store(); }

private:
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
};

} // namespace guitest
