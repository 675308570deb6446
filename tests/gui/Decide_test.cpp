// SPDX-License-Identifier: MIT
// Deciding: saved at once, with a reason where the verdict leaves the computed order.
#include "Window.h"

#include "gui/decide/DecidePlace.h"

#include <wx/dataview.h>
#include <wx/notebook.h>

using app::CommandId;
using guitest::Window;

namespace {

std::optional<session::Decision> decisionOn(Window& window, const std::string& candidate) {
    for (const auto& decision : window.store().decisions("P1"))
        if (decision.candidate == candidate)
            return decision;
    return std::nullopt;
}

void press(Window& window, const std::string& button) {
    guitest::click(window.find<wxButton>(button));
}

void openAfterwards(Window& window) {
    auto* place = dynamic_cast<gui::DecidePlace*>(window.frame().place());
    REQUIRE(place != nullptr);
    place->open(1);
    guitest::settle();
}

} // namespace

TEST_CASE("Hiring the first needs no reason and is saved at once", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    const auto decision = window.store().decisions("P1").front();
    CHECK(decision.verdict == session::Verdict::hire);
    CHECK(decision.decidedBy == "Ann Lee");
    CHECK(window.find<wxRadioButton>("Hire").GetValue());
}

TEST_CASE("Hiring past a better candidate asks for the reason and keeps it", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    auto& table = window.find<wxDataViewListCtrl>("Candidates");
    table.SetFocus();
    guitest::settle();
    guitest::press(WXK_DOWN);
    REQUIRE(guitest::waitFor([&] { return table.GetSelectedRow() == 1; }));
    guitest::answerWith({[](wxDialog&) { return wxID_CANCEL; }},
                        [&] { guitest::click(window.find<wxRadioButton>("Hire")); });
    CHECK(window.store().decisions("P1").empty());
    CHECK(window.find<wxRadioButton>("Not decided yet").GetValue());
    guitest::answerWith({[](wxDialog& dialog) {
                            guitest::findBelow<wxTextCtrl>(dialog, "Reason").SetValue("Speaks Portuguese.");
                            return wxID_OK;
                        }},
                        [&] { guitest::click(window.find<wxRadioButton>("Hire")); });
    const auto decision = decisionOn(window, "C02");
    REQUIRE(decision);
    CHECK(decision->reason == "Speaks Portuguese.");
}

TEST_CASE("A reason typed under a decision somebody else changed meanwhile stays and is not put under theirs",
          "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    auto& reason = window.find<wxTextCtrl>("Reason");
    reason.SetFocus();
    guitest::settle();
    guitest::press('H');
    guitest::press('I');
    REQUIRE(guitest::waitFor([&] { return reason.GetValue() == "hi"; }));
    window.store().decide("P1", {"C01", session::Verdict::reject, "theirs", "", "HR", "", {}, {}});
    window.frame().follow();
    window.find<wxDataViewListCtrl>("Candidates").SetFocus();
    CHECK(guitest::waitFor([&] { // the sentence may be on several lines
        return guitest::textsBelow(window.frame()).find("NOT SAVED: The decision") != std::string::npos;
    }));
    CHECK(decisionOn(window, "C01")->verdict == session::Verdict::reject);
    CHECK(decisionOn(window, "C01")->reason == "theirs");
    CHECK(reason.GetValue() == "hi");
}

TEST_CASE("A decision is undone and made again by the usual commands", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    REQUIRE(window.frame().can(CommandId::undo));
    window.run(CommandId::undo);
    CHECK(window.store().decisions("P1").empty());
    CHECK(window.find<wxRadioButton>("Not decided yet").GetValue());
    window.run(CommandId::redo);
    CHECK(window.find<wxRadioButton>("Hire").GetValue());
    guitest::click(window.find<wxRadioButton>("Not decided yet"));
    REQUIRE(guitest::waitFor([&] { return window.store().decisions("P1").empty(); }));
    CHECK(window.store().decisionLog("P1", "C01").size() == 4);
}

TEST_CASE("A decision is signed in a role and the signature taken back", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    guitest::answerWith({[](wxDialog& dialog) {
                            guitest::findBelow<wxTextCtrl>(dialog, "Name of the signer").SetValue("Bo Xu");
                            guitest::findBelow<wxComboBox>(dialog, "Signs as").SetValue("HR");
                            return wxID_OK;
                        }},
                        [&] { press(window, "Sign…"); });
    REQUIRE(guitest::waitFor([&] { return !decisionOn(window, "C01")->signatures.empty(); }));
    CHECK(decisionOn(window, "C01")->signatures.front().role == "HR");
    CHECK(window.find<wxDataViewListCtrl>("Signatures").GetTextValue(0, 0) == "Bo Xu");
    press(window, "Take signature back");
    CHECK(guitest::waitFor([&] { return decisionOn(window, "C01")->signatures.empty(); }));
}

TEST_CASE("An own verdict is added and chosen", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::answerWith(
        {[](wxDialog& dialog) {
            guitest::findBelow<wxTextCtrl>(dialog, "In English, like \"second interview\"").SetValue("Again");
            guitest::findBelow<wxTextCtrl>(dialog, "In Chinese, like 复试")
                .SetValue(wxString::FromUTF8("复试"));
            return wxID_OK;
        }},
        [&] { press(window, "Own verdicts…"); });
    REQUIRE(guitest::waitFor([&] { return window.store().verdictWords("P1").size() == 1; }));
    guitest::click(window.find<wxRadioButton>("Again"));
    REQUIRE(guitest::waitFor([&] { return decisionOn(window, "C01").has_value(); }));
    CHECK(decisionOn(window, "C01")->word.zh == "复试");
}

TEST_CASE("A promised date is kept and a wrong one is said and not kept", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    openAfterwards(window);
    auto& promised = window.find<wxTextCtrl>("Result promised by");
    promised.SetFocus();
    promised.SetValue("30.11.2026");
    press(window, "Sent today");
    REQUIRE(guitest::waitFor([&] { return !window.store().notices("P1").empty(); }));
    CHECK(window.store().notices("P1").front().promised.empty());
    CHECK_FALSE(window.store().notices("P1").front().sent.empty());
    CHECK(promised.GetValue() == "30.11.2026");
    CHECK(guitest::textsBelow(window.frame()).find("NOT SAVED") != std::string::npos);
    promised.SetFocus();
    promised.SetValue("2026-01-05");
    guitest::press(WXK_RETURN);
    CHECK(guitest::waitFor([&] { return window.store().notices("P1").front().promised == "2026-01-05"; }));
    CHECK_FALSE(window.store().notices("P1").front().sent.empty());
    CHECK(guitest::textsBelow(window.frame()).find("NOT SAVED") == std::string::npos);
}

TEST_CASE("A debrief note is added and stays", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    openAfterwards(window);
    window.find<wxTextCtrl>("New note; notes stay as they are").SetValue("Ask for the reference.");
    press(window, "Add the note");
    REQUIRE(guitest::waitFor([&] { return window.store().debriefNotes("P1").size() == 1; }));
    CHECK(window.store().debriefNotes("P1").front().by == "Ann Lee");
    CHECK(window.find<wxDataViewListCtrl>("Debrief notes").GetTextValue(0, 2) == "Ask for the reference.");
}
