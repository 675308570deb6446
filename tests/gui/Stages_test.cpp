// SPDX-License-Identifier: MIT
// The pages around the questions, filled in as a person does: what is typed and ticked is in the file at
// once, and there again afterwards.
#include "StageDriving.h"

#include "gui/interview/BesideQuestion.h"
#include "session/Time.h"
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

TEST_CASE("A claim stands beside its question, and its state is given there by presses", "[interview]") {
    Window window;
    prepareStages(window);
    for (const auto& [text, value] : {std::pair{"claim:1:text", "followed alone"},
                                      {"claim:1:number", "500"},
                                      {"claim:1:question", "A06"},
                                      {"to_probe:A06", "the year 2024"}}) {
        session::Edit edit;
        edit.position = "P1";
        edit.candidate = "C01";
        edit.interviewer = "Ann Lee";
        edit.item = item(text);
        edit.newValue = value;
        window.store().record({edit});
    }
    window.go(CommandId::goPositions);
    window.go(CommandId::goInterview);
    settle();
    auto& beside = panel<gui::BesideQuestion>(window.frame());
    auto& claim = panel<gui::StageTick>(beside);
    CHECK(claim.text() == wxString::FromUTF8("From the CV: 500 (followed alone) · out of how many? over what "
                                             "time? which part was their own? how was it measured?"));
    CHECK(textsBelow(beside).find("→  the year 2024") != std::string::npos);
    const auto pressed = [&] {
        click(claim);
        settle();
        return stored(window.store(), "claim_state:1");
    };
    CHECK(pressed() == "verified");
    CHECK(claim.state() == wxString::FromUTF8("✓ verified"));
    CHECK(pressed() == "doubtful");
    CHECK(pressed() == "unsupported");
    CHECK(pressed().empty());
    press('S'); // letters score again after a press
    CHECK(waitFor([&] { return stored(window.store(), "point:A06-p1") == "seen"; }));
    press(WXK_PAGEDOWN);
    for (auto* one : shownBelow(window.frame()))
        CHECK(dynamic_cast<gui::BesideQuestion*>(one) == nullptr);
}

TEST_CASE("Positions says which promised result is due, and nothing while none is", "[positions]") {
    Window window;
    const auto id = addPosition(window.store());
    window.desk().openPosition(id);
    window.frame().refresh();
    window.go(CommandId::goPositions);
    settle();
    CHECK(textsBelow(window.frame()).find("Promised by") == std::string::npos);
    const auto today = session::localDay(session::utcText(window.desk().clock().now()));
    window.store().keepNotice(id, {"C02", today, "", "", ""});
    window.frame().refresh();
    CHECK(textsBelow(window.frame()).find("Lee (Merchandiser): Promised by " + today + ": due today.") !=
          std::string::npos);
}

TEST_CASE("What was found of a question is read with it when the next plan is prepared", "[prepare]") {
    Window window;
    prepareStages(window);
    session::Edit edit;
    edit.position = "P1";
    edit.candidate = "C01";
    edit.interviewer = "Ann Lee";
    edit.item = item("lesson_note:A06");
    edit.newValue = "too long";
    window.store().record({edit});
    window.go(CommandId::goPrepare);
    settle();
    auto& table = window.find<wxDataViewListCtrl>("Questions of the rubric");
    const auto& detail = window.find<wxTextCtrl>("The question in full");
    for (unsigned row = 0; row < static_cast<unsigned>(table.GetItemCount()); ++row) {
        table.SelectRow(row);
        wxDataViewEvent chosen(wxEVT_DATAVIEW_SELECTION_CHANGED, &table,
                               table.RowToItem(static_cast<int>(row)));
        table.ProcessWindowEvent(chosen);
        const auto text = detail.GetValue().utf8_string();
        CHECK((text.rfind("A06  ", 0) == 0) ==
              (text.find("From earlier interviews\n• ") != std::string::npos));
        CHECK((text.rfind("A06  ", 0) == 0) == (text.find(", Ann Lee: too long") != std::string::npos));
    }
}
