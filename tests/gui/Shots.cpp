// SPDX-License-Identifier: MIT
// evenhand_shots FOLDER: pictures of every place in both languages, made from the demo; a look, not a test.
#include "app/Demo.h"
#include "gui/compare/ComparePlace.h"
#include "gui/compare/CompareViews.h"
#include "gui/compare/ComparisonPdf.h"
#include "gui/compare/PictureFile.h"
#include "gui/decide/DecidePlace.h"
#include "gui/decide/LetterDialog.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/frame/App.h"
#include "gui/frame/ExportDialog.h"
#include "gui/frame/Frame.h"
#include "gui/frame/SteadyApp.h"
#include "gui/paper/PdfPages.h"
#include "rubric/RubricFile.h"
#include "support/MemoryStore.h"
#include "support/OpenedStore.h"
#include "support/StepClock.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/memconf.h>
#include <wx/timer.h>
#include <wx/tooltip.h>
#include <wx/uiaction.h>
#include <wx/utils.h>
#include <wx/wx.h>

#include <iostream>

namespace {

/// The whole screen, taken from outside: a screen DC of this program would keep its first picture.
void shoot(const std::filesystem::path& file) {
    const auto command = "import -silent -window root \"" + file.string() + "\"";
    if (wxExecute(wxString::FromUTF8(command), wxEXEC_SYNC | wxEXEC_NOEVENTS) != 0)
        std::cerr << "imagemagick's import failed\n";
    std::cout << file.string() << std::endl;
}

class ShotsApp : public gui::SteadyApp {
public:
    bool OnInit() override {
        if (argc < 2)
            return false;
        wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Daniel Chen"); // of the demo's panel
        m_folder = argv[1].utf8_string();
        m_suffix = argc > 2 ? "-" + argv[2].utf8_string() : "";
        std::filesystem::create_directories(m_folder);
        m_frame = gui::openFrame(m_adapters, {std::nullopt, words::Language::english});
        m_frame->SetSize(wxGetClientDisplayRect());
        wxToolTip::Enable(false);
        planAll();
        // Painting is the event loop's own work: each step is followed by a pause in which it is done.
        m_timer = std::make_unique<wxTimer>();
        m_timer->Bind(wxEVT_TIMER, [this](wxTimerEvent&) { step(); });
        m_timer->Start(700);
        return true;
    }

    int OnExit() override {
        delete wxConfigBase::Set(nullptr);
        return wxApp::OnExit();
    }

private:
    void step() {
        if (m_next < m_steps.size())
            return m_steps[m_next++]();
        m_timer->Stop();
        m_frame->Destroy();
    }

    void planAll() {
        picture("welcome-en" + m_suffix, [] {});
        for (const auto language : {words::Language::english, words::Language::chinese}) {
            const auto code = std::string(words::codeOf(language)) + m_suffix;
            picture("empty-" + code, [this, language] {
                m_frame->speak(language);
                m_frame->use(std::make_unique<support::MemoryStore>());
            });
            picture("prepare-draft-" + code, [this] { openDraft(); });
            picture("positions-" + code, [this, language] { openDemo(words::Words(language)); });
            m_steps.push_back([this] { m_frame->desk()->chooseCandidate("C06"); });
            for (const auto place : gui::placeCommands)
                if (place != app::CommandId::goPositions)
                    picture(std::string(app::command(place).name).substr(3) + "-" + code,
                            [this, place] { m_frame->go(place); });
            picture("interview-unsaved-" + code, [this] { markUnsaved(); });
            picture("leaving-" + code, [this] { openDialog([this] { m_frame->Close(); }); });
            m_steps.push_back([this] {
                m_store->stand(app::FileState::there);
                m_frame->look();
            });
            for (std::size_t view = 1; view < gui::compareViews().size(); ++view) {
                picture(fmt::format("compare-{}-{}", view + 1, code), [this, view] { openView(view); });
                m_steps.push_back(
                    [this, view, code] { saveShown(fmt::format("saved-{}-{}", view + 1, code)); });
            }
            picture("decide-made-" + code, [this] { decideSome(); });
            picture("decide-afterwards-" + code, [this] { openDecide(1); });
            m_steps.push_back([this, code] { savePages(code); });
            picture("letter-" + code, [this] {
                openDialog([this] { (void)gui::editLetter(m_frame, *m_frame->desk(), "C03", *letter()); });
            });
            picture("export-" + code, [this] {
                openDialog([this] {
                    const auto shelf = app::findLayouts({EVENHAND_SOURCE "/exports", {}});
                    (void)gui::askExport(m_frame, *m_frame->desk(), shelf);
                });
            });
            picture("new-position-" + code, [this, language] {
                openDialog([this, language] {
                    gui::askNewPosition(m_frame, words::Words(language), m_adapters.rubrics,
                                        [](const auto&) { return std::nullopt; });
                });
            });
        }
    }

    void picture(const std::string& name, std::function<void()> prepare) {
        m_steps.push_back(std::move(prepare));
        m_steps.push_back([this, name] { shoot(m_folder / (name + ".png")); });
    }

    /// The files a person would get from the view in front, when it is a picture.
    void saveShown(const std::string& name) {
        for (auto* child : m_frame->GetChildren())
            if (auto* place = placeBelow(*child); place != nullptr && place->view().pictureSize().x > 0) {
                gui::writePicture(place->view(), gui::PictureKind::png, m_folder / (name + ".png"));
                gui::writePicture(place->view(), gui::PictureKind::svg, m_folder / (name + ".svg"));
            }
    }

    [[nodiscard]] std::optional<app::LetterDraft> letter() const {
        return app::letterDraft(*m_frame->desk(), "C03");
    }

    /// The pages a person would print.
    void savePages(const std::string& code) {
        auto& desk = *m_frame->desk();
        (void)gui::writeComparisonPdf(m_frame, desk, m_folder / ("comparison-" + code + ".pdf"),
                                      [](double) { return true; });
        const auto language = desk.tr().language();
        (void)gui::writePdf(
            app::letterPages(desk.tr()("Feedback on your interview"), letter()->text(language), language), {},
            m_folder / ("letter-" + code + ".pdf"), [](double) { return true; });
    }

    void openView(std::size_t view) {
        m_frame->go(app::CommandId::goCompare);
        for (auto* child : m_frame->GetChildren())
            if (auto* place = placeBelow(*child))
                place->open(view);
    }

    static gui::ComparePlace* placeBelow(wxWindow& root) {
        if (auto* place = dynamic_cast<gui::ComparePlace*>(&root))
            return place;
        for (auto* child : root.GetChildren())
            if (auto* place = placeBelow(*child))
                return place;
        return nullptr;
    }

    /// A candidate hired past the first, signed, with a promise and notes.
    void decideSome() {
        auto& store = m_frame->desk()->store();
        const auto zh = m_frame->desk()->tr().language() == words::Language::chinese;
        store.setVerdictWords("P1", {{{"复试", "Second interview"}, session::Verdict::hold}});
        store.decide("P1",
                     {"C02", session::Verdict::hold, "", "", "Ann Lee", "", {"复试", "Second interview"}});
        store.decide("P1", {"C01", session::Verdict::hire,
                            zh ? "会葡萄牙语，可尽快到岗。" : "Speaks Portuguese and can start at once.", "",
                            "Ann Lee"});
        store.decide("P1", {"C04", session::Verdict::hire, zh ? "推荐信很好。" : "A very good reference.", "",
                            "Ann Lee"});
        const auto hired = store.decisionLog("P1", "C01").back();
        store.sign("P1", hired, {"Wang Min 王敏", zh ? "用人部门" : "Hiring department", ""});
        store.sign("P1", hired, {"Ann Lee", zh ? "人力资源" : "Human resources", ""});
        store.keepNotice("P1", {"C01", "2026-01-09", "", "Ann Lee", ""});
        store.addDebriefNote("P1", {"C01",
                                    zh ? "三位都认为沟通有条理；背景调查还要核实退税那一段。"
                                       : "All three find the order of steps clear; the reference call should "
                                         "check the rebate case.",
                                    "Daniel Chen", ""});
        openDecide(0);
    }

    void openDecide(std::size_t page) {
        m_frame->go(app::CommandId::goDecide);
        if (auto* place = dynamic_cast<gui::DecidePlace*>(m_frame->place()))
            place->open(page);
    }

    /// Marks, a flag and a note while the file is gone.
    void markUnsaved() {
        m_frame->go(app::CommandId::goInterview);
        m_store->stand(app::FileState::gone);
        m_frame->look();
        m_frame->Raise();
        wxUIActionSimulator keys;
        for (const char key : {'S', 'D', 'Z', '4'})
            keys.Char(key);
        keys.Char(WXK_F4);
        for (const char key : {'C', 'A', 'L', 'M'})
            keys.Char(key);
        keys.Char(WXK_ESCAPE);
        CallAfter([this] { m_frame->look(); });
    }

    void openDraft() {
        auto store = std::make_unique<support::MemoryStore>();
        const auto& rubric = merchandiser();
        store->addPosition(plan::draftPlan(rubric, "Merchandiser", {"A03", "A05", "B05", "A08", "B04"}),
                           rubric);
        m_frame->use(std::move(store));
        m_frame->go(app::CommandId::goPrepare);
    }

    void openDemo(const words::Words& tr) {
        auto store = std::make_unique<support::MemoryStore>();
        app::makeDemo(*store, merchandiser(), tr);
        m_store = store.get();
        m_frame->use(std::move(store));
    }

    void openDialog(std::function<void()> open) {
        // The timer goes on while the dialog is open; the step after the picture closes it.
        m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(m_next) + 1, [] {
            for (auto* window : wxTopLevelWindows)
                if (auto* dialog = wxDynamicCast(window, wxDialog); dialog != nullptr && dialog->IsModal())
                    dialog->EndModal(wxID_CANCEL);
        });
        // Not from within the timer's own event: it would wait for the dialog to end.
        CallAfter(std::move(open));
    }

    const rubric::Rubric& merchandiser() {
        if (!m_rubric)
            m_rubric = rubric::loadRubric(m_adapters.rubrics / "merchandiser.toml").rubric;
        return m_rubric.value();
    }

    support::NoWorkbooks m_workbooks;
    support::StepClock m_clock;
    app::Adapters m_adapters{
        [](const auto&) { return std::make_unique<support::MemoryStore>(); },
        [](const auto&) { return std::make_unique<support::MemoryStore>(); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
        {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}},
    };
    std::optional<rubric::Rubric> m_rubric;
    std::filesystem::path m_folder;
    std::string m_suffix;
    gui::Frame* m_frame = nullptr;
    support::MemoryStore* m_store = nullptr;
    std::unique_ptr<wxTimer> m_timer;
    std::vector<std::function<void()>> m_steps;
    std::size_t m_next = 0;
};

} // namespace

[[maybe_unused]] ShotsApp& wxGetApp();
wxIMPLEMENT_APP(ShotsApp);
