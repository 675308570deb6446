// SPDX-License-Identifier: MIT
// What is typed of a plan, or of a candidate's dates, is in its field until the store has it.
#include "Window.h"

#include "gui/decide/DecidePlace.h"

#include <wx/msgdlg.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

using app::CommandId;
using guitest::waitFor;
using guitest::Window;

namespace {

const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};

bool saysNotSaved(Window& window) { // the sentence may be on several lines
    return guitest::textsBelow(window.frame()).find("NOT SAVED") != std::string::npos;
}

plan::Plan draft(Window& window) {
    return window.store().position("P1")->draft;
}

void prepare(Window& window) {
    window.addPosition({"A06", "A08"});
    window.go(CommandId::goPrepare);
}

wxSpinCtrlDouble& numberField(Window& window, const std::string& called) {
    auto& table = window.find<wxDataViewListCtrl>("Questions of the plan");
    if (table.GetSelectedRow() == wxNOT_FOUND) {
        table.SetFocus();
        guitest::settle();
        guitest::press(WXK_HOME);
        REQUIRE(waitFor([&] { return table.GetSelectedRow() == 0; }));
    }
    return window.find<wxSpinCtrlDouble>(called);
}

/// Types a number over the one that is there and goes on to the next field.
void typeOver(wxSpinCtrlDouble& field, const std::string& number) {
    field.SetFocus();
    guitest::settle();
    field.SetSelection(-1, -1);
    guitest::type(field, number);
    guitest::press(WXK_TAB);
}

/// A number that is not taken is there until it is.
void isKept(const std::string& called, const std::string& number,
            const std::function<int(const plan::Plan&)>& stored) {
    INFO(called);
    Window window;
    prepare(window);
    if (called.starts_with("Lowest"))
        guitest::click(window.find<wxCheckBox>(called.substr(std::string("Lowest level of ").size()) +
                                               " is a must-have"));
    const int before = stored(draft(window));
    const double wanted = std::stod(number);
    REQUIRE(before != static_cast<int>(wanted * 100));
    window.store().breakDown(full);
    auto& field = numberField(window, called);
    typeOver(field, number);
    CHECK(waitFor([&] { return saysNotSaved(window); }));
    window.frame().refresh();
    window.run(CommandId::chinese);
    window.run(CommandId::english);
    auto& again = numberField(window, called);
    CHECK(again.GetValue() == wanted);
    CHECK(saysNotSaved(window));
    CHECK(stored(draft(window)) == before);
    window.store().breakDown(std::nullopt);
    again.SetFocus();
    guitest::settle();
    guitest::press(WXK_TAB);
    CHECK(waitFor([&] { return stored(draft(window)) == static_cast<int>(wanted * 100); }));
    CHECK(waitFor([&] { return !saysNotSaved(window); }));
}

} // namespace

TEST_CASE("A number of the plan that the store does not take stays in its field and is stored later",
          "[plan]") {
    Window window;
    prepare(window);
    const auto first = draft(window).weights.front().competency;
    const auto name = rubric::findCompetency(window.merchandiser(), first)->name.en;
    isKept("Minutes of this question", "9",
           [](const plan::Plan& plan) { return plan.questions[0].minutes * 100; });
    isKept("Minutes of the interview", "75", [](const plan::Plan& plan) { return plan.minutes * 100; });
    isKept("Weight of " + name, "7",
           [&](const plan::Plan& plan) { return plan::findWeight(plan, first)->hundredths; });
    isKept("Lowest level of " + name, "4.5",
           [&](const plan::Plan& plan) { return plan::findMustHave(plan, first)->cutHundredths; });
}

TEST_CASE("Interviewers that the store does not take stay in their field and are stored later", "[plan]") {
    Window window;
    prepare(window);
    auto& panel = window.find<wxTextCtrl>("Interviewers, one name a line");
    window.store().breakDown(full);
    guitest::type(panel, "Bo Xu");
    window.find<wxDataViewListCtrl>("Questions of the plan").SetFocus();
    CHECK(waitFor([&] { return saysNotSaved(window); }));
    CHECK(panel.GetValue() == "Bo Xu");
    window.go(CommandId::goPositions);
    window.store().breakDown(std::nullopt);
    window.go(CommandId::goPrepare);
    CHECK(panel.GetValue() == "Bo Xu");
    window.go(CommandId::goPositions);
    CHECK(draft(window).panel == std::vector<std::string>{"Bo Xu"});
}

TEST_CASE("Whoever quits is told of the plan's entry that is not saved", "[plan]") {
    Window window;
    prepare(window);
    window.store().breakDown(full);
    guitest::type(window.find<wxTextCtrl>("Interviewers, one name a line"), "Bo Xu");
    std::string list;
    guitest::answerWith({[&](wxDialog& dialog) {
                            for (auto* one : guitest::shownBelow(dialog))
                                if (auto* text = dynamic_cast<wxTextCtrl*>(one))
                                    list = text->GetValue().utf8_string();
                            return wxID_CANCEL;
                        }},
                        [&] { window.run(CommandId::quit); });
    CHECK(list == "• Merchandiser: an entry of the plan (The disk is full.)");
    CHECK(window.frame().IsShown());
}

TEST_CASE("What somebody else made of the plan meanwhile is not overwritten by what is typed, and no plan is "
          "frozen "
          "over it",
          "[plan]") {
    Window window;
    prepare(window);
    auto theirs = *window.store().position("P1");
    auto& panel = window.find<wxTextCtrl>("Interviewers, one name a line");
    guitest::type(panel, "Bo Xu");
    theirs.draft.panel = {"Cy Lin"};
    window.store().saveDraft("P1", theirs.draft, theirs.rubric, theirs.revision);
    window.find<wxDataViewListCtrl>("Questions of the plan").SetFocus();
    CHECK(waitFor([&] { return saysNotSaved(window); }));
    CHECK(panel.GetValue() == "Bo Xu");
    std::string said;
    guitest::answerWith({[&](wxDialog& dialog) {
                            said = dynamic_cast<wxMessageDialog&>(dialog).GetMessage().utf8_string();
                            return wxID_OK;
                        }},
                        [&] { guitest::click(window.find<wxButton>("Freeze the plan")); });
    CHECK(said.starts_with("Something typed is not saved, so the plan is not frozen: "));
    CHECK(draft(window).panel == std::vector<std::string>{"Cy Lin"});
    panel.SetFocus();
    guitest::settle();
    window.find<wxDataViewListCtrl>("Questions of the plan").SetFocus();
    CHECK(waitFor([&] { return draft(window).panel == std::vector<std::string>{"Bo Xu"}; }));
}

TEST_CASE("A date typed before the program ended is back in its field and stored when it is left",
          "[dates]") {
    Window window;
    window.useDemo();
    window.store().keepDraft({"P1", "C01", "Ann Lee", "notice:promised"}, "2026-01-05");
    window.go(CommandId::goDecide);
    dynamic_cast<gui::DecidePlace&>(*window.frame().place()).open(1);
    guitest::settle();
    CHECK(window.find<wxTextCtrl>("Result promised by").GetValue() == "2026-01-05");
    CHECK(saysNotSaved(window));
    CHECK(window.store().notices("P1").empty());
    guitest::click(window.find<wxButton>("Sent today"));
    window.go(CommandId::goCompare);
    CHECK(window.store().notices("P1").front().promised == "2026-01-05");
    CHECK(window.store().drafts("P1").empty());
}

TEST_CASE("A date somebody else changed while it was typed is not overwritten, and what was typed stays",
          "[dates]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    dynamic_cast<gui::DecidePlace&>(*window.frame().place()).open(1);
    guitest::settle();
    auto& promised = window.find<wxTextCtrl>("Result promised by");
    promised.SetFocus();
    promised.SetValue("2026-01-05");
    window.store().keepNotice("P1", {"C01", "2026-12-24", "", "HR", ""});
    window.frame().follow();
    CHECK(promised.GetValue() == "2026-01-05");
    guitest::press(WXK_RETURN);
    CHECK(waitFor([&] { return saysNotSaved(window); }));
    CHECK(window.store().notices("P1").front().promised == "2026-12-24");
    CHECK(promised.GetValue() == "2026-01-05");
    promised.SetValue("2026-01-06");
    guitest::press(WXK_RETURN);
    CHECK(waitFor([&] { return window.store().notices("P1").front().promised == "2026-01-06"; }));
}
