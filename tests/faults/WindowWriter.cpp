// SPDX-License-Identifier: MIT
// The window to be killed: it goes through a scripted interview, and through every key only when what came
// before it is done; no test. A minute is three seconds to it.
//     window_writer FILE CANDIDATE [slowly]     slowly: a fifth of a second a letter of a note
// It says, a line each:
//     on QUESTION SECONDS          where the screen is, at first and whenever something is done
//     saved ITEM VALUE             the status bar called it saved
//     typed MILLISECONDS TEXT      what stands in the note
//     leaving QUESTION             the next key leads onward
//     done                         at the end of the interview
#include "gui/frame/App.h"
#include "gui/frame/Frame.h"
#include "gui/frame/SteadyApp.h"
#include "gui/interview/InterviewPlace.h"
#include "store/Workspace.h"
#include "support/WindowKeys.h"
#include "workbook/XlsxWriter.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/memconf.h>
#include <wx/stopwatch.h>

#include <fmt/format.h>

#include <deque>
#include <unistd.h>

namespace {

using For = support::ScriptedKey::For;
using support::ScriptedKey;

class QuickClock : public app::Clock {
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override {
        constexpr int times = 20;
        const auto real = std::chrono::system_clock::now();
        return real + (times - 1) * (real - m_start);
    }

private:
    std::chrono::system_clock::time_point m_start = std::chrono::system_clock::now();
};

class WriterApp : public gui::SteadyApp {
public:
    bool OnInit() override {
        wxConfigBase::Set(new wxMemoryConfig);
        wxConfigBase::Get()->Write("/Interviewer", "Ann Lee");
        m_frame = gui::openFrame(m_adapters, {argv[1].utf8_string(), words::Language::english});
        m_frame->openCandidate(argv[2].utf8_string());
        m_frame->Raise();
        Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
            event.RequestMore();
            step();
        });
        return true;
    }

private:
    static void say(const std::string& line) {
        const auto whole = line + "\n";
        if (write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
            _exit(5);
    }

    void step() {
        if (!m_frame->IsShownOnScreen())
            return;
        if (m_place == nullptr) {
            m_place = support::interviewBelow(*m_frame);
            if (m_place != nullptr && m_place->state())
                sayWhere();
            return;
        }
        if (m_pressed) {
            if (!isDone())
                return;
            m_pressed.reset();
            sayWhere();
        }
        if (m_keys.empty())
            plan();
        constexpr long aLetter = 200;
        if (argc > 3 && m_keys.front().what == For::text && m_watch.Time() - m_lastLetter < aLetter)
            return;
        pressNext();
    }

    void plan() {
        const auto state = m_place->state().value();
        if (state.atEnd && !state.recommendation.empty()) {
            say("done");
            _exit(0);
        }
        constexpr std::size_t all = 99;
        for (const auto& key : support::keysAt(state, all)) {
            if (key.what != For::text) {
                m_keys.push_back(key);
                continue;
            }
            for (const char letter : key.key)
                m_keys.push_back({For::text, std::string(1, letter)});
        }
    }

    void pressNext() {
        const auto before = m_place->state().value();
        m_pressed = m_keys.front();
        m_keys.pop_front();
        m_question = before.question;
        m_from = before.page;
        m_typed = noteText();
        m_frame->GetStatusBar()->SetStatusText("", savedField);
        if (m_pressed->what == For::onward)
            say("leaving " + before.questions[before.question].id);
        support::press(*m_place, *m_pressed);
    }

    /// Whether what the last key was for has happened.
    bool isDone() {
        const auto state = m_place->state().value();
        switch (m_pressed->what) {
        case For::note:
            return dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus()) != nullptr;
        case For::text:
            if (noteText().size() != m_typed.size() + 1)
                return false;
            m_lastLetter = m_watch.Time();
            say(fmt::format("typed {} {}", m_lastLetter, noteText()));
            return true;
        case For::onward:
            return state.page != m_from || state.question != m_question;
        default:
            if (!m_frame->GetStatusBar()->GetStatusText(savedField).StartsWith("Saved"))
                return false;
            sayMarks(state);
            return true;
        }
    }

    [[nodiscard]] std::string noteText() const {
        const auto* field = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus());
        return field != nullptr ? field->GetValue().utf8_string() : std::string();
    }

    void sayWhere() {
        const auto state = m_place->state().value();
        say(fmt::format("on {} {}",
                        state.page != app::Page::question ? "end" : state.questions[state.question].id,
                        state.seconds));
    }

    /// Every mark on the screen that has not been said.
    void sayMarks(const app::LiveState& state) {
        for (const auto* rows : {&state.points, &state.criteria})
            for (const auto& row : *rows)
                sayMark(row.item, row.tick == app::Tick::partly ? session::Meaning::partly
                                  : row.tick == app::Tick::seen ? session::Meaning::seen
                                                                : session::Meaning::none);
        for (const auto& row : state.star)
            sayMark(row.item, row.tick == app::Tick::seen ? session::Meaning::seen : session::Meaning::none);
        for (const auto& row : state.ratings)
            sayMark(row.item, row.value);
        sayMark({session::ItemKind::recommend, {}, {}}, state.recommendation);
    }

    void sayMark(const session::Item& item, session::Meaning meaning) {
        sayMark(item,
                meaning == session::Meaning::none ? std::string() : session::spelled(item.kind, meaning));
    }

    void sayMark(const session::Item& item, const std::string& value) {
        if (!value.empty() && m_said[item] != value)
            say("saved " + session::write(item) + " " + value);
        m_said[item] = value;
    }

    static constexpr int savedField = 3;

    QuickClock m_clock;
    workbook::XlsxWriter m_workbooks{m_clock};
    app::Adapters m_adapters{
        [this](const auto& locator) { return store::openWorkspace(locator.text, m_clock); },
        [this](const auto& path) { return store::createWorkspace(path, m_clock); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
        {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}}};
    gui::Frame* m_frame = nullptr;
    gui::InterviewPlace* m_place = nullptr;
    std::deque<ScriptedKey> m_keys;
    std::optional<ScriptedKey> m_pressed;
    std::size_t m_question = 0;
    app::Page m_from = app::Page::question;
    std::string m_typed;
    std::map<session::Item, std::string> m_said;
    wxStopWatch m_watch;
    long m_lastLetter = 0;
};

} // namespace

[[maybe_unused]] WriterApp& wxGetApp();
wxIMPLEMENT_APP(WriterApp);
