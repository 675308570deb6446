// SPDX-License-Identifier: MIT
// What is typed in a dialog or a field is there until the store has it.
#include "Window.h"

#include "gui/decide/DecidePlace.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/msgdlg.h>
#include <wx/testing.h>

#include <fstream>

using app::CommandId;
using guitest::Window;

namespace {

const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};
const std::string notSaved = "⚠ NOT SAVED: The disk is full.";

/// Accepts a dialog on a full disk; then the text must be there still, with the reason, and the disk has
/// room.
std::vector<std::function<int(wxDialog&)>> acceptedTwice(Window& window, const std::string& field,
                                                         const std::string& text,
                                                         const reading::Finding& trouble = full) {
    return {[=, &window](wxDialog& dialog) {
                guitest::findBelow<wxTextCtrl>(dialog, field).SetValue(text);
                window.store().breakDown(trouble);
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

TEST_CASE("A new position that the store does not take stays in the dialog", "[taken]") {
    Window window;
    guitest::answerWith(acceptedTwice(window, "Title of the position", "Merchandiser"),
                        [&] { window.run(CommandId::newPosition); });
    REQUIRE(window.store().positions().size() == 1);
    CHECK(window.store().positions().front().title == "Merchandiser");
}

TEST_CASE("An own verdict that the store does not take stays in the dialog", "[taken]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::answerWith(acceptedTwice(window, "In English, like \"second interview\"", "Again"),
                        [&] { guitest::click(window.find<wxButton>("Own verdicts…")); });
    CHECK(window.store().verdictWords("P1").size() == 1);
}

TEST_CASE("The reason of a discarded scorecard stays in the dialog until that is taken", "[taken]") {
    Window window;
    const auto id = window.addPosition({"A06"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.go(CommandId::goInterview);
    guitest::press('S');
    wxTEST_DIALOG(window.run(CommandId::submitCard), wxExpectModal<wxMessageDialog>(wxID_YES));
    const reading::Finding refused{reading::Severity::error, "refused", full.message, {}, {}};
    auto answers = acceptedTwice(window, "Reason", "Wrong candidate", refused);
    answers.insert(answers.begin(), [](wxDialog& dialog) { // refused by the rules: it cannot be seen
        guitest::findBelow<wxTextCtrl>(dialog, "Reason").SetValue(wxString::FromUTF8("\u200B"));
        return wxID_OK;
    });
    guitest::answerWith(answers, [&] { window.run(CommandId::discardCard); });
    const auto discarded = window.store().log(id, std::nullopt).back();
    CHECK(session::write(discarded.item) == "discarded:");
    CHECK(discarded.newValue == "Wrong candidate");
    CHECK(discarded.reason == "Wrong candidate");
}

TEST_CASE("The reason of an import stays in the dialog until its marks are taken", "[taken]") {
    Window window;
    window.useDemo();
    const guitest::TempFolder folder;
    const auto card = window.store().scorecards("P1").front();
    REQUIRE_FALSE(card.submittedAt.empty());
    const auto file = folder / "marks.csv";
    std::ofstream(file) << "candidate,interviewer,item,value\n"
                        << card.candidate << "," << card.interviewer << ",note:,From paper\n";
    auto answers = acceptedTwice(window, "Reason", "Typed from paper");
    const auto yes = [](wxDialog&) { return wxID_OK; };
    answers.insert(answers.begin(), guitest::chooseFile(file));
    answers.insert(answers.begin() + 2, yes);  // the preview, on a full disk
    answers.insert(answers.end(), {yes, yes}); // the preview, and what was done
    guitest::answerWith(answers, [&] { window.run(CommandId::importMarks); });
    CHECK(session::valueOf(*window.store().scorecard("P1", card.candidate, card.interviewer),
                           *session::readItem("note:")) == "From paper");
    CHECK(window.store().log("P1", std::nullopt).back().reason == "Typed from paper");
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
