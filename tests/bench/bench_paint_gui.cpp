// SPDX-License-Identifier: MIT
// A key to the finished picture of the interview, with 10,000 candidates in the file and the longest shipped
// question on the screen, beside a plain window that writes another text for a key; no test.
#include "support/ScriptedInterview.h"

#include "gui/frame/App.h"
#include "gui/frame/Frame.h"
#include "gui/interview/InterviewPlace.h"
#include "rubric/RubricFile.h"
#include "store/Workspace.h"
#include "support/TempFolder.h"
#include "workbook/XlsxWriter.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/evtloop.h>
#include <wx/memconf.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <gtk/gtk.h>
#include <stdexcept>

namespace {

using Now = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int candidates = 10'000;
constexpr int positions = 50;
constexpr int keys = 600;
constexpr int warming = 20;

/// The keys come in quick succession; to the program somebody looks up between any two.
class LeapingClock : public app::Clock {
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override {
        return std::chrono::system_clock::now() + m_leapt;
    }
    void leap() { m_leapt += std::chrono::seconds(1); }

private:
    std::chrono::seconds m_leapt{0};
};

/// Positions of eight questions, the longest first, and one interviewer's rating of everybody.
void makeLarge(const std::filesystem::path& file, const app::Clock& clock) {
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    auto plan = support::scriptedPlan(rubric, plan::RateBy::question);
    const auto longest = support::longestQuestion(rubric);
    std::erase_if(plan.questions, [&](const auto& planned) { return planned.id == longest; });
    plan.questions.insert(plan.questions.begin(), {longest, 5});
    const auto frozen = plan::freeze(plan, rubric);
    std::vector<session::NewCandidate> people(candidates / positions);
    for (std::size_t at = 0; at < people.size(); ++at)
        people[at].name = "Candidate " + std::to_string(at + 1);
    const auto store = store::createWorkspace(file, clock);
    for (int number = 0; number < positions; ++number) {
        std::vector<session::Edit> edits;
        session::Edit edit;
        edit.position = store->addPosition(plan, rubric);
        (void)store->freeze(edit.position, frozen);
        for (const auto& id : store->addCandidates(edit.position, people)) {
            edit.candidate = id;
            edit.interviewer = "Li";
            edit.item = {session::ItemKind::rating, "B04", "communication"};
            edit.newValue = "3";
            edits.push_back(edit);
        }
        (void)store->record(std::move(edits));
    }
}

/// Tells when GTK has painted all that was asked for of a window.
class Painting {
public:
    explicit Painting(wxFrame& frame) : m_frame(frame) {
        g_signal_connect(gtk_widget_get_frame_clock(frame.GetHandle()), "after-paint",
                         G_CALLBACK(&Painting::painted), this);
    }

    /// Until nothing is left to be painted and the display has it.
    double timeOf(wxWindow& window, int key) {
        m_last.reset();
        wxKeyEvent event(wxEVT_CHAR_HOOK);
        event.m_keyCode = key;
        event.m_uniChar = key < WXK_START ? key : 0;
        event.SetEventObject(&window);
        auto* loop = wxEventLoopBase::GetActive();
        const auto start = Now::now();
        window.HandleWindowEvent(event);
        m_frame.Update();
        while (!m_last && Now::now() - start < std::chrono::seconds(1))
            loop->DispatchTimeout(1);
        while (loop->Pending())
            loop->Dispatch();
        if (!m_last)
            throw std::runtime_error("a key painted nothing");
        const auto taken = *m_last - start;
        rest();
        return Milliseconds(taken).count();
    }

private:
    static void painted(GdkFrameClock*, Painting* self) {
        gdk_display_sync(gdk_display_get_default());
        self->m_last = Now::now();
    }

    /// So that the next key finds everything at rest.
    static void rest() {
        constexpr int twoFrames = 34;
        const auto begin = Now::now();
        while (Now::now() - begin < std::chrono::milliseconds(twoFrames))
            wxEventLoopBase::GetActive()->DispatchTimeout(1);
    }

    wxFrame& m_frame;
    std::optional<Now::time_point> m_last;
};

double quantile(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// A window with one text, which another key changes.
class PlainFrame : public wxFrame {
public:
    PlainFrame() : wxFrame(nullptr, wxID_ANY, "plain") {
        auto* text = new wxStaticText(this, wxID_ANY, "A");
        Bind(wxEVT_CHAR_HOOK, [text](wxKeyEvent& event) {
            text->SetLabel(wxString::Format("%c %d", event.GetKeyCode(), ++pressed()));
        });
        Show();
    }

private:
    static int& pressed() {
        static int count = 0;
        return count;
    }
};

gui::InterviewPlace* placeBelow(wxWindow& root) {
    for (auto* child : root.GetChildren()) {
        if (auto* place = dynamic_cast<gui::InterviewPlace*>(child))
            return place;
        if (auto* place = placeBelow(*child))
            return place;
    }
    return nullptr;
}

class PaintApp : public wxApp {
public:
    bool OnInit() override {
        wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
        makeLarge(m_file, m_clock);
        m_frame = gui::openFrame(m_adapters, {m_file, words::Language::english});
        m_frame->SetSize(m_frame->FromDIP(wxSize(1280, 900)));
        m_frame->openPosition("P1");
        m_frame->go(app::CommandId::goInterview);
        m_plain = new PlainFrame;
        Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
            event.Skip();
            if (!std::exchange(m_begun, true))
                CallAfter([this] { run(); });
        });
        return true;
    }

private:
    void run() {
        try {
            measure();
        } catch (const std::exception& failed) {
            std::fprintf(stderr, "%s\n", failed.what());
            m_failed = true;
        }
        m_plain->Destroy();
        m_frame->Destroy();
    }

    int OnExit() override { return m_failed ? 1 : wxApp::OnExit(); }
    int OnRun() override { return wxApp::OnRun() + (m_failed ? 1 : 0); }

    void measure() {
        auto* place = placeBelow(*m_frame);
        if (place == nullptr || !place->state())
            throw std::runtime_error("no interview is on the screen");
        Painting ours(*m_frame);
        Painting plain(*m_plain);
        std::vector<double> least;
        std::vector<double> taken;
        for (int number = 0; number < keys + warming; ++number) {
            m_clock.leap();
            const auto one = plain.timeOf(*m_plain, 'A');
            const auto other = ours.timeOf(*place, keyAt(*place->state(), number));
            if (number < warming)
                continue;
            least.push_back(one);
            taken.push_back(other);
        }
        const auto state = *place->state();
        if (!state.typed.empty())
            throw std::runtime_error("the keys were taken for a note");
        std::printf("A key to the finished picture, %d candidates, %s with %zu rows, ms of %d keys\n",
                    candidates, state.questions[state.question].id.c_str(),
                    state.points.size() + state.criteria.size(), keys);
        std::printf("%-34s %8s %8s\n", "", "plain", "ours");
        constexpr double goal = 16;
        const auto slow = quantile(taken, 0.99);
        std::printf("%-34s %8.1f %8.1f\n", "key-to-painted", quantile(least, 0.5), quantile(taken, 0.5));
        std::printf("%-34s %8.1f %8.1f  (goal <= %g)%s\n", "key-to-painted, slowest in a hundred",
                    quantile(least, 0.99), slow, goal, slow > goal ? "  out of line" : "");
    }

    /// Ticks in turn, and now and then a rating given anew.
    static int keyAt(const app::LiveState& state, int number) {
        constexpr int round = 8;
        if (number % round == round - 2)
            return WXK_UP;
        if (number % round == round - 1)
            return number / round % 2 == 0 ? '4' : '2';
        return state.points[static_cast<std::size_t>(number) % state.points.size()].key.front();
    }

    support::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "large.evenhand";
    LeapingClock m_clock;
    workbook::XlsxWriter m_workbooks{m_clock};
    app::Adapters m_adapters{
        [this](const auto& locator) { return store::openWorkspace(locator.text, m_clock); },
        [this](const auto& path) { return store::createWorkspace(path, m_clock); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
        {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}}};
    gui::Frame* m_frame = nullptr;
    wxFrame* m_plain = nullptr;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace

[[maybe_unused]] PaintApp& wxGetApp();
wxIMPLEMENT_APP(PaintApp);
