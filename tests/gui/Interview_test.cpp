// SPDX-License-Identifier: MIT
// Scoring live with keys alone, then seeing both candidates side by side.
#include "Window.h"

#include "gui/compare/ComparePlace.h"
#include "gui/interview/InterviewPlace.h"

#include <wx/clipbrd.h>
#include <wx/msgdlg.h>
#include <wx/testing.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// A frozen position of three questions with two candidates.
void prepare(Window& window) {
    const auto id = window.addPosition({"A06", "A08", "B04"});
    auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim, lee;
    kim.name = "Kim";
    lee.name = "Lee";
    window.store().addCandidates(id, {kim, lee});
    window.go(CommandId::goInterview);
}

gui::InterviewPlace& interview(Window& window) {
    return dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
}

std::string stored(Window& window, const std::string& candidate, const std::string& item) {
    const auto card = window.store().scorecard("P1", candidate, "Ann Lee");
    return card ? session::valueOf(*card, *session::readItem(item)) : std::string("no card");
}

/// Every letter and digit is a key press of its own.
void keys(const std::string& letters) {
    for (const char letter : letters)
        press(letter);
}

void submit(Window& window) {
    wxTEST_DIALOG(window.run(CommandId::submitCard), wxExpectModal<wxMessageDialog>(wxID_YES));
}

} // namespace

TEST_CASE("Before interviews can begin the place says what is missing and helps", "[interview]") {
    Window window;
    window.addPosition({"A06"});
    window.go(CommandId::goInterview);
    CHECK_FALSE(interview(window).state().has_value());
    guitest::click(window.find<wxButton>("Prepare"));
    CHECK(waitFor([&] { return dynamic_cast<gui::InterviewPlace*>(window.frame().place()) == nullptr; }));
}

TEST_CASE("Keys alone tick and rate and each one is stored before the next", "[interview]") {
    Window window;
    prepare(window);
    press('S');
    REQUIRE(waitFor([&] { return stored(window, "C01", "point:A06-p1") == "seen"; }));
    CHECK(stored(window, "C01", "asked:A06") == "asked");
    press('D', wxMOD_SHIFT);
    CHECK(waitFor([&] { return stored(window, "C01", "point:A06-p2") == "partly"; }));
    press('Z');
    CHECK(waitFor([&] { return stored(window, "C01", "criterion:A06-c1") == "met"; }));
    const auto row = interview(window).state()->ratings[interview(window).state()->row].item;
    press('4');
    CHECK(waitFor([&] { return stored(window, "C01", session::write(row)) == "4"; }));
    press('Z', wxMOD_CONTROL);
    CHECK(waitFor([&] { return stored(window, "C01", session::write(row)).empty(); }));
    press('Y', wxMOD_CONTROL);
    CHECK(waitFor([&] { return stored(window, "C01", session::write(row)) == "4"; }));
}

TEST_CASE("Letters typed into the note are text and Esc gives the keys back", "[interview]") {
    Window window;
    prepare(window);
    press(WXK_F4);
    keys("SD4");
    CHECK(stored(window, "C01", "point:A06-p1") == "no card");
    press(WXK_ESCAPE);
    CHECK(waitFor([&] { return stored(window, "C01", "note:A06") == "sd4"; }));
    press('S');
    CHECK(waitFor([&] { return stored(window, "C01", "point:A06-p1") == "seen"; }));
}

TEST_CASE("A note belongs to the question it was typed at", "[interview]") {
    Window window;
    prepare(window);
    press(WXK_F4);
    keys("X");
    press(WXK_PAGEDOWN);
    REQUIRE(waitFor([&] { return interview(window).state()->question == 1; }));
    CHECK(stored(window, "C01", "note:A06") == "x");
    CHECK(stored(window, "C01", "note:A08").empty());
    CHECK(interview(window).state()->note.empty());
}

TEST_CASE("Red flags are reached and raised without the mouse", "[interview]") {
    Window window;
    prepare(window);
    press('R');
    press('B');
    CHECK(waitFor([&] { return stored(window, "C01", "flag:RF-02") == "raised"; }));
    press('S');
    CHECK(waitFor([&] { return stored(window, "C01", "point:A06-p1") == "seen"; }));
}

TEST_CASE("Submitting says what is missing and what is doubted, and not yet is the answer until then",
          "[interview]") {
    Window window;
    prepare(window);
    press('1');
    guitest::answerWith({[](wxDialog& dialog) {
                            const auto& question = dynamic_cast<wxMessageDialog&>(dialog);
                            const auto text = question.GetMessage().utf8_string();
                            CHECK(text.find("Still missing:") != std::string::npos);
                            CHECK(text.find("• No recommendation yet") != std::string::npos);
                            CHECK(text.find("Communication and coordination: ⚠ rated 1 with neither a tick "
                                            "nor a note") != std::string::npos);
                            CHECK((question.GetMessageDialogStyle() & wxNO_DEFAULT) != 0);
                            return wxID_NO;
                        }},
                        [&] { window.run(CommandId::submitCard); });
    CHECK_FALSE(interview(window).state()->submitted);
}

TEST_CASE("Two candidates are scored with keys and compared", "[interview][compare]") {
    Window window;
    prepare(window);
    const auto scoreAll = [&](const std::string& level) {
        for (int question = 0; question < 3; ++question) {
            keys("SDM");
            const auto rows = interview(window).state()->ratings.size();
            for (std::size_t row = 0; row < rows; ++row)
                press(WXK_UP);
            for (std::size_t row = 0; row < rows; ++row)
                keys(level);
            press(WXK_PAGEDOWN);
        }
        submit(window);
    };
    scoreAll("4");
    press(WXK_PAGEDOWN, wxMOD_CONTROL);
    REQUIRE(waitFor([&] { return interview(window).state()->candidate == "Lee"; }));
    scoreAll("2");
    window.go(CommandId::goCompare);
    auto& compare = dynamic_cast<gui::ComparePlace&>(*window.frame().place());
    const auto& table = compare.state().table;
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[2].text == "4.00");
    CHECK(table.rows[1].cells[2].text == "2.00");
    guitest::settle();
    const auto cell = compare.map().placeOf({1, 3});
    REQUIRE(waitFor([&] { return compare.map().GetClientRect().Contains(cell); }));
    guitest::clickAt(compare.map(), {cell.x + cell.width / 2, cell.y + cell.height / 2});
    CHECK(waitFor([&] { return compare.reasons().Contains("Ann Lee: 2"); }));
    CHECK(compare.reasons().StartsWith("Lee"));
    press(WXK_UP);
    CHECK(waitFor([&] { return compare.reasons().StartsWith("Kim"); }));
    window.run(CommandId::copyTable);
    REQUIRE(wxTheClipboard->Open());
    wxTextDataObject text;
    REQUIRE(wxTheClipboard->GetData(text));
    wxTheClipboard->Close();
    CHECK(text.GetText().Contains("4.00"));
}

TEST_CASE("The interview survives a change of language", "[interview]") {
    Window window;
    prepare(window);
    press('S');
    window.run(CommandId::chinese);
    REQUIRE(waitFor([&] { return interview(window).state().has_value(); }));
    CHECK(interview(window).state()->points.front().tick == app::Tick::seen);
    CHECK(interview(window).state()->text.find("生产") != std::string::npos);
    press('D');
    CHECK(waitFor([&] { return stored(window, "C01", "point:A06-p2") == "seen"; }));
}
