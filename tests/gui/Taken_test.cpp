// SPDX-License-Identifier: MIT
// What is typed in a dialog or a field is there until the store has it.
#include "Window.h"

#include "gui/decide/DecidePlace.h"
#include "gui/dialogs/DialogFrame.h"

using app::CommandId;
using guitest::Window;

namespace {

const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};
const std::string notSaved = "⚠ NOT SAVED: The disk is full.";

/// Accepts a dialog on a full disk; then the text must be there still, with the reason, and the disk has
/// room.
std::vector<std::function<int(wxDialog&)>> acceptedTwice(Window& window, const std::string& field,
                                                         const std::string& text) {
    return {[=, &window](wxDialog& dialog) {
                guitest::findBelow<wxTextCtrl>(dialog, field).SetValue(text);
                window.store().breakDown(full);
                return wxID_OK;
            },
            [=, &window](wxDialog& dialog) {
                CHECK(guitest::findBelow<wxTextCtrl>(dialog, field).GetValue() == text);
                // The dialog itself is not on the screen: its controls are asked, not looked at.
                bool said = false;
                for (auto* one : dialog.GetChildren())
                    if (const auto* line = dynamic_cast<gui::WrappedText*>(one))
                        said = said || line->text().utf8_string() == notSaved;
                CHECK(said);
                window.store().breakDown(std::nullopt);
                return wxID_OK;
            }};
}

void choose(Window& window, int key, int row) {
    auto& table = window.find<wxDataViewListCtrl>("Candidates");
    table.SetFocus();
    guitest::settle();
    guitest::press(key);
    REQUIRE(guitest::waitFor([&] { return table.GetSelectedRow() == row; }));
}

} // namespace

TEST_CASE("A new candidate whom the store does not take stays in the dialog", "[taken]") {
    Window window;
    const auto id = window.addPosition({"A06"});
    window.go(CommandId::goPositions);
    guitest::answerWith(acceptedTwice(window, "Full name", "Kim Chen"),
                        [&] { guitest::click(window.find<wxButton>("Add candidate…")); });
    REQUIRE(window.store().candidates(id).size() == 1);
    CHECK(window.store().candidates(id).front().name == "Kim Chen");
}

TEST_CASE("A signature that the store does not take stays in the dialog", "[taken]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    guitest::answerWith(acceptedTwice(window, "Name of the signer", "Bo Xu"),
                        [&] { guitest::click(window.find<wxButton>("Sign…")); });
    CHECK(guitest::waitFor([&] { return window.store().decisions("P1").front().signatures.size() == 1; }));
}

TEST_CASE("The reason against the order that the store does not take stays in the dialog", "[taken]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    choose(window, WXK_DOWN, 1);
    guitest::answerWith(acceptedTwice(window, "Reason", "Knows the customers"),
                        [&] { guitest::click(window.find<wxRadioButton>("Hire")); });
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    CHECK(window.store().decisions("P1").front().reason == "Knows the customers");
}

TEST_CASE("Dates that the store does not take are there when one comes back to the candidate", "[taken]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    auto* place = dynamic_cast<gui::DecidePlace*>(window.frame().place());
    REQUIRE(place != nullptr);
    place->open(1);
    guitest::settle();
    auto& promised = window.find<wxTextCtrl>("Result promised by");
    promised.SetFocus();
    promised.SetValue("2026-01-05");
    window.store().breakDown(full);
    choose(window, WXK_DOWN, 1);
    REQUIRE(guitest::waitFor([&] { return promised.GetValue().empty(); }));
    choose(window, WXK_UP, 0);
    CHECK(guitest::waitFor([&] { return promised.GetValue() == "2026-01-05"; }));
    window.store().breakDown(std::nullopt);
    choose(window, WXK_DOWN, 1);
    CHECK(guitest::waitFor([&] { return window.store().notices("P1").size() == 1; }));
}
