// SPDX-License-Identifier: MIT
// evenhand_shots FOLDER: pictures of every place in both languages, made from the demo; a look, not a test.
#include "app/Demo.h"
#include "gui/App.h"
#include "gui/Dialogs.h"
#include "gui/Frame.h"
#include "rubric/RubricFile.h"
#include "support/MemoryStore.h"
#include "support/StepClock.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/dcmemory.h>
#include <wx/dcscreen.h>
#include <wx/evtloop.h>
#include <wx/memconf.h>
#include <wx/modalhook.h>
#include <wx/wx.h>

#include <iostream>

namespace {

class NoWorkbooks : public app::WorkbookWriter {
public:
    void write(const sheet::Workbook&, const std::filesystem::path&) const override {}
};

/// Lets layout and painting finish: as many rounds as the event loop needs to run dry, twice.
void settle() {
    for (int round = 0; round < 10; ++round) {
        wxTheApp->Yield(true);
        wxEventLoopBase::GetActive()->DispatchTimeout(30);
    }
}

void shoot(const wxRect& area, const std::filesystem::path& file) {
    settle();
    wxBitmap picture(area.GetSize());
    wxScreenDC screen;
    wxMemoryDC memory(picture);
    memory.Blit(wxPoint(0, 0), area.GetSize(), &screen, area.GetPosition());
    memory.SelectObject(wxNullBitmap);
    picture.SaveFile(wxString::FromUTF8(file.string()), wxBITMAP_TYPE_PNG);
    std::cout << file.string() << "\n";
}

class ShotsApp : public wxApp {
public:
    bool OnInit() override {
        if (argc < 2)
            return false;
        wxInitAllImageHandlers();
        wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
        m_folder = argv[1].utf8_string();
        m_suffix = argc > 2 ? "-" + argv[2].utf8_string() : "";
        std::filesystem::create_directories(m_folder);
        Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
            event.Skip();
            if (!std::exchange(m_begun, true))
                CallAfter([this] {
                    shootAll();
                    ExitMainLoop();
                });
        });
        m_frame = gui::openFrame(m_adapters, {std::nullopt, words::Language::english});
        m_frame->SetSize(wxRect(0, 0, 1366, 768));
        return true;
    }

    int OnExit() override {
        delete wxConfigBase::Set(nullptr);
        return wxApp::OnExit();
    }

private:
    void shootAll() {
        for (const auto language : {words::Language::english, words::Language::chinese}) {
            m_frame->speak(language);
            const auto code = std::string(words::codeOf(language)) + m_suffix;
            if (m_frame->desk() == nullptr)
                picture("welcome-" + code);
            auto empty = std::make_unique<support::MemoryStore>();
            m_frame->use(std::move(empty));
            picture("empty-" + code);
            shootDraft(code);
            shootDemo(code, words::Words(language));
        }
        m_frame->Destroy();
    }

    void shootDraft(const std::string& code) {
        auto store = std::make_unique<support::MemoryStore>();
        const auto& rubric = merchandiser();
        store->addPosition(plan::draftPlan(rubric, "Merchandiser", {"A03", "A05", "B05", "A08", "B04"}),
                           rubric);
        m_frame->use(std::move(store));
        m_frame->go(app::CommandId::goPrepare);
        picture("prepare-draft-" + code);
    }

    void shootDemo(const std::string& code, const words::Words& tr) {
        auto store = std::make_unique<support::MemoryStore>();
        app::makeDemo(*store, merchandiser(), tr);
        m_frame->use(std::move(store));
        for (const auto place : gui::placeCommands) {
            m_frame->go(place);
            picture(std::string(app::command(place).name).substr(3) + "-" + code);
        }
    }

    void picture(const std::string& name) { shoot(m_frame->GetScreenRect(), m_folder / (name + ".png")); }

    const rubric::Rubric& merchandiser() {
        if (!m_rubric)
            m_rubric = rubric::loadRubric(m_adapters.rubrics / "merchandiser.toml").rubric;
        return m_rubric.value();
    }

    NoWorkbooks m_workbooks;
    support::StepClock m_clock;
    app::Adapters m_adapters{
        [](const auto&) { return std::make_unique<support::MemoryStore>(); },
        [](const auto&) { return std::make_unique<support::MemoryStore>(); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
    };
    std::optional<rubric::Rubric> m_rubric;
    std::filesystem::path m_folder;
    std::string m_suffix;
    gui::Frame* m_frame = nullptr;
    bool m_begun = false;
};

} // namespace

wxIMPLEMENT_APP(ShotsApp);
