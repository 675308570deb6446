// SPDX-License-Identifier: MIT
// The pages around the questions, filled in as a person does: what is typed and ticked is in the file at
// once, and there again afterwards.
#include "StageDriving.h"

#include "store/Workspace.h"

#include <wx/msgdlg.h>
#include <wx/testing.h>

using namespace guitest;
using app::CommandId;
using app::Page;

TEST_CASE("Page up from the first question opens what comes before, page down the questions again",
          "[interview]") {
    Window window;
    prepareStages(window);
    CHECK(interview(window).state()->page == Page::question);
    press(WXK_PAGEUP);
    REQUIRE(waitFor([&] { return interview(window).state()->page == Page::before; }));
    CHECK(saidIn(stage(window)).find("None brought costs nothing.") != std::string::npos);
    press('S'); // keys score nothing here
    press('4');
    press(WXK_PAGEDOWN);
    REQUIRE(waitFor([&] { return interview(window).state()->page == Page::question; }));
    CHECK(stored(window.store(), "point:A06-p1") == "no card");
    press('S');
    CHECK(waitFor([&] { return stored(window.store(), "point:A06-p1") == "seen"; }));
}

TEST_CASE("A claim is typed field by field, and the next line is there before it is needed", "[interview]") {
    Window window;
    prepareStages(window);
    goTo(window, CommandId::goBefore);
    CHECK(stage(window).fieldOf(item("claim:2:text")) == nullptr);
    press(WXK_TAB); // from where keys score into the page
    REQUIRE(waitFor([&] { return inside<wxTextCtrl>(window, "claim:1:text").HasFocus(); }));
    for (const char letter : std::string("ORDERS"))
        press(letter);
    CHECK(stored(window.store(), "claim:1:text") == "no card");
    press(WXK_TAB);
    REQUIRE(waitFor([&] { return stored(window.store(), "claim:1:text") == "orders"; }));
    CHECK(inside<wxTextCtrl>(window, "claim:1:number").HasFocus());
    REQUIRE(stage(window).fieldOf(item("claim:2:text")) != nullptr);
    for (const char letter : std::string("500"))
        press(letter);
    press(WXK_PAGEDOWN); // leaving stores
    CHECK(waitFor([&] { return stored(window.store(), "claim:1:number") == "500"; }));
    press('Z', wxMOD_CONTROL);
    CHECK(waitFor([&] { return interview(window).state()->page == Page::before; }));
    CHECK(stored(window.store(), "claim:1:number").empty());
    press('Z', wxMOD_CONTROL);
    CHECK(waitFor([&] { return stored(window.store(), "claim:1:text").empty(); }));
    CHECK(waitFor([&] { return stage(window).fieldOf(item("claim:2:text")) == nullptr; }));
}

TEST_CASE("A line that was filled by mistake is taken away again while the focus is in it", "[interview]") {
    Window window;
    prepareStages(window);
    goTo(window, CommandId::goBefore);
    click<gui::StageTick>(window, "portfolio_is:1:own");
    REQUIRE(waitFor([&] { return stage(window).fieldOf(item("portfolio_is:2:own")) != nullptr; }));
    click<gui::StageTick>(window, "portfolio_is:2:own");
    REQUIRE(waitFor([&] { return stored(window.store(), "portfolio_is:2:own") == "yes"; }));
    click<gui::StageTick>(window, "portfolio_is:2:own");
    REQUIRE(waitFor([&] { return stored(window.store(), "portfolio_is:2:own") == "no"; }));
    click<gui::StageTick>(window, "portfolio_is:2:own");
    CHECK(waitFor([&] { return stored(window.store(), "portfolio_is:2:own").empty(); }));
    CHECK(waitFor([&] { return stage(window).fieldOf(item("portfolio_is:3:own")) == nullptr; }));
    CHECK(stored(window.store(), "portfolio_is:1:own") == "yes");
}

TEST_CASE("An item of the checklist is done by a press, not needed by a second, and says so with its time",
          "[interview]") {
    Window window;
    prepareStages(window);
    goTo(window, CommandId::goDuring);
    auto& tick = inside<gui::StageTick>(window, "check:IN-05");
    CHECK(tick.said() == wxString::FromUTF8("not ticked: Checklist: Let the candidate settle; explain the "
                                            "course and the note-taking"));
    click<gui::StageTick>(window, "check:IN-05");
    REQUIRE(waitFor([&] { return stored(window.store(), "check:IN-05") == "done"; }));
    CHECK(tick.state().StartsWith(wxString::FromUTF8("✓ done  20")));
    tick.SetFocus();
    press(WXK_SPACE);
    CHECK(waitFor([&] { return stored(window.store(), "check:IN-05") == "na"; }));
    CHECK(tick.state().StartsWith("not needed  20"));
    press(WXK_SPACE);
    CHECK(waitFor([&] { return stored(window.store(), "check:IN-05").empty(); }));
    CHECK(tick.state().empty());
}

TEST_CASE("A press on a sample question fills in what it is and what it may show", "[interview]") {
    Window window;
    prepareStages(window);
    goTo(window, CommandId::goDuring);
    const std::string sample = "What is the biggest challenge of this post at present?";
    click(window.find<wxButton>("+ " + sample));
    REQUIRE(waitFor([&] { return stored(window.store(), "their_question:1:text") == sample; }));
    CHECK(stored(window.store(), "their_question:1:signal") == "Wants to see the hard part first");
    CHECK(inside<wxTextCtrl>(window, "their_question:1:reply").GetHint() == "Ask back: how would you start?");
    CHECK(saidIn(stage(window)).find("1 asked\n") != std::string::npos);
    click(window.find<wxButton>("+ " + sample));
    CHECK(waitFor([&] { return stored(window.store(), "their_question:2:text") == sample; }));
}

TEST_CASE("Minutes late say what they mean, and what is no number stays with the reason", "[interview]") {
    Window window;
    prepareStages(window);
    goTo(window, CommandId::goDuring);
    auto& minutes = inside<wxTextCtrl>(window, "arrival:");
    CHECK(calledBy(minutes) == "Arrival, minutes late");
    stage(window).reveal(minutes, minutes);
    minutes.SetFocus();
    minutes.SetValue("soon");
    press(WXK_TAB);
    CHECK(waitFor([&] {
        return saidIn(stage(window)).find("NOT SAVED: arrival: cannot be \"soon\"") != std::string::npos;
    }));
    CHECK(minutes.GetValue() == "soon");
    minutes.SetFocus();
    minutes.SetValue("-10");
    press(WXK_TAB);
    CHECK(waitFor([&] { return stored(window.store(), "arrival:") == "-10"; }));
    CHECK(saidIn(stage(window)).find("10 min early\n") != std::string::npos);
}

TEST_CASE("After submission the last page is filled in without a reason", "[interview]") {
    Window window;
    prepareStages(window);
    press('S');
    wxTEST_DIALOG(window.run(CommandId::submitCard), wxExpectModal<wxMessageDialog>(wxID_YES));
    REQUIRE(waitFor([&] { return interview(window).state()->submitted; }));
    goTo(window, CommandId::goAfter);
    click<gui::StageTick>(window, "check:POST-02");
    CHECK(waitFor([&] { return stored(window.store(), "check:POST-02") == "done"; }));
    click<wxButton>(window, "contact_at:1");
    REQUIRE(waitFor([&] { return stored(window.store(), "contact_at:1").size() == 16; }));
    CHECK(saidIn(stage(window)).find("min after\n") != std::string::npos);
    click<gui::StageTick>(window, "contact_says:1:thanks");
    CHECK(waitFor([&] { return stored(window.store(), "contact_says:1:thanks") == "yes"; }));
    for (const auto& edit : window.store().log("P1", "C01"))
        CHECK(edit.reason.empty());
}

TEST_CASE("What was filled in is there when the workspace is opened again", "[interview]") {
    const TempFolder folder;
    const auto path = folder / "w.evenhand";
    {
        support::StepClock clock;
        (void)addPosition(*store::createWorkspace(path, clock));
    }
    {
        RealWindow window(path);
        window.frame().go(CommandId::goInterview);
        settle();
        goTo(window, CommandId::goBefore);
        auto& gap = inside<wxTextCtrl>(window, "to_probe:");
        gap.SetFocus();
        gap.SetValue("the gap in 2024");
        goTo(window, CommandId::goAfter);
        click<gui::StageTick>(window, "check:POST-06");
        CHECK(waitFor([&] { return stored(window.store(), "check:POST-06") == "done"; }));
    }
    RealWindow window(path);
    CHECK(stored(window.store(), "to_probe:") == "the gap in 2024");
    window.frame().go(CommandId::goInterview);
    settle();
    goTo(window, CommandId::goBefore);
    CHECK(inside<wxTextCtrl>(window, "to_probe:").GetValue() == "the gap in 2024");
    goTo(window, CommandId::goAfter);
    CHECK(inside<gui::StageTick>(window, "check:POST-06").state().StartsWith(wxString::FromUTF8("✓ done")));
}
