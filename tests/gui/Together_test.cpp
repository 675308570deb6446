// SPDX-License-Identifier: MIT
// Two windows and a command line on one file: they follow each other, a scorecard has one writer, a second
// start brings the first window forward.
#include "RealWindow.h"

#include "app/Demo.h"
#include "gui/interview/InterviewPlace.h"
#include "rubric/RubricFile.h"
#include "store/FileClaims.h"

#include <wx/msgdlg.h>
#include <wx/process.h>
#include <wx/testing.h>

#include <cstdlib>

using app::CommandId;
using guitest::press;
using guitest::RealWindow;
using guitest::waitFor;

namespace {

/// A workspace file with two candidates under a frozen plan.
struct File {
    File() : path(folder.path() / "two.evenhand") {
        const auto reading =
            rubric::loadRubric(std::filesystem::path(EVENHAND_SOURCE) / "rubrics/merchandiser.toml");
        auto store = store::createWorkspace(path, clock);
        const auto draft = plan::draftPlan(*reading.rubric, "Merchandiser", {"A06", "A08"});
        store->addPosition(draft, *reading.rubric);
        store->freeze("P1", plan::freeze(draft, *reading.rubric));
        session::NewCandidate kim, lee;
        kim.name = "Kim";
        lee.name = "Lee";
        store->addCandidates("P1", {kim, lee});
    }
    /// On a screen of one's own: nobody is brought forward and nobody waits for it.
    [[nodiscard]] store::FileClaims claims(const std::string& screen) const {
        return {folder.path() / "session", clock, screen};
    }
    /// As a command line does: opens, writes, leaves.
    void write(const std::string& interviewer, const std::string& item, const std::string& value) const {
        session::Edit edit;
        edit.position = "P1";
        edit.candidate = "C01";
        edit.interviewer = interviewer;
        edit.item = *session::readItem(item);
        edit.newValue = value;
        (void)store::openWorkspace(path, clock)->record({edit});
    }

    guitest::TempFolder folder;
    support::StepClock clock;
    std::filesystem::path path;
};

app::LiveState interview(gui::Frame& frame) {
    return dynamic_cast<gui::InterviewPlace&>(*frame.place()).state().value();
}

wxTextCtrl& note(gui::Frame& frame) {
    for (auto* one : guitest::shownBelow(frame))
        if (auto* text = dynamic_cast<wxTextCtrl*>(one))
            return *text;
    FAIL("no note");
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("A window shows what a command line wrote, and the note being typed keeps its cursor",
          "[together]") {
    const File file;
    RealWindow window(file.path);
    window.frame().go(CommandId::goInterview);
    press(WXK_F4);
    guitest::settle();
    auto* field = wxWindow::FindFocus();
    auto& text = note(window.frame());
    guitest::press('H');
    guitest::press('I');
    REQUIRE(waitFor([&] { return text.GetValue() == "hi"; }));
    text.SetInsertionPoint(1);
    file.write("Ann Lee", "point:A06-p1", "seen");
    CHECK(waitFor([&] { return interview(window.frame()).points.front().tick == app::Tick::seen; }));
    CHECK(text.GetValue() == "hi");
    CHECK(text.GetInsertionPoint() == 1);
    CHECK(wxWindow::FindFocus() == field);
    CHECK(interview(window.frame()).candidate == "Kim");
}

TEST_CASE("A note that was written elsewhere while it is typed is not overwritten, and what is typed stays",
          "[together]") {
    const File file;
    RealWindow window(file.path);
    window.frame().go(CommandId::goInterview);
    press(WXK_F4);
    guitest::settle();
    auto& text = note(window.frame());
    guitest::press('H');
    guitest::press('I');
    REQUIRE(waitFor([&] { return text.GetValue() == "hi"; }));
    file.write("Ann Lee", "note:A06", "theirs");
    REQUIRE(waitFor([&] { return interview(window.frame()).note == "theirs"; }));
    press(WXK_ESCAPE);
    CHECK(waitFor([&] {
        return guitest::textsBelow(window.frame())
                   .find("note:A06 was set to \"theirs\" elsewhere meanwhile and your change was not kept") !=
               std::string::npos;
    }));
    CHECK(text.GetValue() == "hi");
    CHECK(interview(window.frame()).note == "theirs");
    press(WXK_F4);
    guitest::settle();
    press(WXK_ESCAPE);
    CHECK(waitFor([&] { return interview(window.frame()).note == "hi"; }));
}

TEST_CASE("Two windows follow each other's marks", "[together]") {
    const File file;
    RealWindow first(file.path);
    first.frame().go(CommandId::goPositions);
    RealWindow second(file.path);
    second.frame().go(CommandId::goInterview);
    second.frame().Raise();
    press('S');
    CHECK(waitFor([&] {
        auto& table = guitest::findBelow<wxDataViewListCtrl>(first.frame(), "Candidates");
        return table.GetTextValue(0, 5) == "0 of 1";
    }));
}

TEST_CASE("A second window on the same scorecard looks on, says who writes it, and takes over",
          "[together]") {
    const File file;
    auto firstClaims = file.claims(":1"), secondClaims = file.claims(":2");
    RealWindow first(file.path, &firstClaims);
    first.frame().go(CommandId::goInterview);
    press('S');
    REQUIRE(waitFor([&] { return interview(first.frame()).points[0].tick == app::Tick::seen; }));
    std::string asked;
    std::optional<RealWindow> second;
    guitest::answerWith({[&](wxDialog& dialog) {
                            asked = dynamic_cast<wxMessageDialog&>(dialog).GetMessage().utf8_string();
                            return wxID_YES;
                        }},
                        [&] { second.emplace(file.path, &secondClaims); });
    CHECK(asked.starts_with("two.evenhand is open in another window of "));
    CHECK(asked.find("(process " + std::to_string(getpid()) + ")") != std::string::npos);
    auto& frame = second->frame();
    frame.go(CommandId::goInterview);
    guitest::settle();
    CHECK(interview(frame).elsewhere.starts_with("Ann Lee writes this scorecard in another window since "));
    CHECK(guitest::textsBelow(frame).find("⚠ Ann Lee writes this scorecard in another window") !=
          std::string::npos);
    press(WXK_PAGEUP); // it opened at the first question without marks
    REQUIRE(waitFor([&] { return interview(frame).question == 0; }));
    CHECK(interview(frame).points[0].tick == app::Tick::seen);
    press('D');
    guitest::settle();
    CHECK(interview(frame).points[1].tick == app::Tick::blank);
    CHECK_FALSE(note(frame).IsEditable());
    first.frame().go(CommandId::goDecide);
    CHECK(waitFor([&] { return interview(frame).elsewhere.empty(); }));
    CHECK(guitest::textsBelow(frame).find("it is written here now") != std::string::npos);
    CHECK(note(frame).IsEditable());
    frame.Raise();
    press('D');
    CHECK(waitFor([&] { return interview(frame).points[1].tick == app::Tick::seen; }));
    first.frame().go(CommandId::goInterview);
    CHECK(interview(first.frame()).points[1].tick == app::Tick::seen);
    CHECK_FALSE(interview(first.frame()).elsewhere.empty());
}

TEST_CASE("A second start of the program brings the first window forward and ends", "[together]") {
    const File file;
    const auto session = (file.folder.path() / "run").string();
    std::filesystem::create_directory(session);
    const auto* screen = std::getenv("DISPLAY");
    store::FileClaims claims(std::filesystem::path(session) / "evenhand", file.clock,
                             screen == nullptr ? "" : screen);
    RealWindow window(file.path, &claims);
    wxExecuteEnv surroundings;
    wxGetEnvMap(&surroundings.env);
    surroundings.env["XDG_RUNTIME_DIR"] = session;
    surroundings.env["XDG_CONFIG_HOME"] = session;
    surroundings.env.erase("WAYLAND_DISPLAY");
    class Second : public wxProcess {
    public:
        void OnTerminate(int, int status) override { ended = status; }
        std::optional<int> ended;
    } second;
    const auto command = wxString::FromUTF8("\"" EVENHAND_PROGRAM "\" \"" + file.path.string() + "\"");
    REQUIRE(wxExecute(command, wxEXEC_ASYNC, &second, &surroundings) > 0);
    CHECK(waitFor([&] { return second.ended.has_value(); }));
    CHECK(second.ended == 0);
}
