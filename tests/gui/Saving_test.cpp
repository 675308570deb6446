// SPDX-License-Identifier: MIT
// Saved means found: what the window says, keeps and writes while the file cannot be written, and what
// becomes of typed text.
#include "Window.h"

#include "gui/frame/SavingBar.h"
#include "gui/interview/InterviewPlace.h"

#include <wx/choice.h>
#include <wx/notebook.h>
#include <wx/statusbr.h>
#include <wx/testing.h>
#include <wx/textctrl.h>

using app::CommandId;
using app::FileState;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

constexpr auto noteField = "Note on A06 (F4)";
const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};

/// A frozen position of two questions with two candidates.
void prepareOnly(Window& window) {
    const auto id = window.addPosition({"A06", "A08"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim, lee;
    kim.name = "Kim";
    lee.name = "Lee";
    window.store().addCandidates(id, {kim, lee});
}

/// The same, at the interview.
void prepare(Window& window) {
    prepareOnly(window);
    window.go(CommandId::goInterview);
}

/// Drafts of what is typed; the time of the question on the screen is kept as one too.
std::vector<session::Draft> typedTexts(Window& window) {
    auto drafts = window.store().drafts("P1");
    std::erase_if(drafts, [](const auto& draft) { return draft.place.item.starts_with("minutes:"); });
    return drafts;
}

std::string status(Window& window) {
    return window.frame().GetStatusBar()->GetStatusText(3).utf8_string();
}

/// The sentence above the status bar; empty while there is none.
std::string banner(Window& window) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* bar = dynamic_cast<gui::SavingBar*>(one))
            return bar->sentence().utf8_string();
    return {};
}

std::string stored(Window& window, const std::string& item) {
    const auto card = window.store().scorecard("P1", "C01", "Ann Lee");
    return card ? session::valueOf(*card, *session::readItem(item)) : std::string("no card");
}

std::size_t entries(Window& window) {
    return window.store().log("P1", std::nullopt).size();
}

bool says(Window& window, const std::string& text) {
    return guitest::textsBelow(window.frame()).find(text) != std::string::npos;
}

/// Presses a button of a dialog that is not on the screen.
void answer(wxDialog& dialog, const std::string& called) {
    auto& button = guitest::findBelow<wxButton>(dialog, called);
    wxCommandEvent event(wxEVT_BUTTON, button.GetId());
    event.SetEventObject(&button);
    button.ProcessWindowEvent(event);
}

std::string listed(wxDialog& dialog) {
    for (auto* one : guitest::shownBelow(dialog))
        if (auto* text = dynamic_cast<wxTextCtrl*>(one))
            return text->GetValue().utf8_string();
    return {};
}

} // namespace

TEST_CASE("A file that is gone is said before the next mark, and the mark stays as not saved", "[saving]") {
    Window window;
    prepare(window);
    press('S');
    REQUIRE(waitFor([&] { return status(window).starts_with("Saved "); }));
    const auto before = entries(window);
    window.store().stand(FileState::gone);
    window.frame().look();
    CHECK(status(window) == "⚠ NOT SAVED from now on");
    CHECK(banner(window).starts_with("⚠ memory.evenhand is not there any more (deleted, moved or renamed)"));
    press('D');
    REQUIRE(waitFor([&] { return says(window, "NOT SAVED  D ✔ seen"); }));
    CHECK(says(window, "S ✔ seen"));
    CHECK(status(window) == "⚠ NOT SAVED: 1 mark");
    CHECK(entries(window) == before);
    window.store().stand(FileState::there);
    window.frame().look();
    CHECK(stored(window, "point:A06-p2") == "seen");
    CHECK(status(window).starts_with("Saved "));
    CHECK(banner(window).empty());
    CHECK(says(window, "D ✔ seen"));
}

TEST_CASE("Nine marks on a full disk are said once, without a dialog, and undone or written", "[saving]") {
    Window window;
    prepare(window);
    window.store().breakDown(full);
    for (const char key : std::string("SDFGZX4"))
        press(key);
    REQUIRE(waitFor([&] { return status(window) == "⚠ NOT SAVED: 7 marks"; }));
    CHECK(banner(window) ==
          "⚠ The disk is full. What you mark stays on this screen and is saved when that is "
          "mended, or choose Save elsewhere…");
    CHECK(says(window, "NOT SAVED"));
    press('Z', wxMOD_CONTROL);
    window.store().breakDown(std::nullopt);
    guitest::click(window.find<wxButton>("Try again"));
    REQUIRE(waitFor([&] { return banner(window).empty(); }));
    CHECK(stored(window, "point:A06-p4") == "seen");
    CHECK(entries(window) == 9); // seven marks, the question asked, one undone
}

TEST_CASE("Whoever quits is told what is not saved and stays, tries again or leaves", "[saving]") {
    Window window;
    prepare(window);
    window.store().breakDown(full);
    press('S');
    press(WXK_F4);
    press('X');
    std::string list;
    guitest::answerWith({[&](wxDialog& dialog) {
                            list = listed(dialog);
                            answer(dialog, "Stay");
                            return wxID_OK;
                        }},
                        [&] { window.run(CommandId::quit); });
    CHECK(list == "• Kim: 1 mark\n• Kim: the note on A06");
    CHECK(window.frame().IsShown());
    guitest::answerWith({[&](wxDialog& dialog) {
                             window.store().breakDown(std::nullopt);
                             answer(dialog, "Try again");
                             return wxID_OK;
                         },
                         [](wxDialog&) { return wxID_CANCEL; }}, // which workspace
                        [&] { window.run(CommandId::openWorkspace); });
    CHECK(stored(window, "point:A06-p1") == "seen");
    CHECK(stored(window, "note:A06") == "x");
}

TEST_CASE("A note that is refused stays in its field, marked, wherever one goes meanwhile", "[saving]") {
    Window window;
    prepare(window);
    const std::string text(20'100, 'n');
    auto& note = window.find<wxTextCtrl>(noteField);
    press(WXK_F4);
    note.SetValue(text);
    press(WXK_ESCAPE);
    REQUIRE(waitFor([&] { return says(window, "⚠ NOT SAVED: "); }));
    CHECK(note.GetValue() == text);
    press(WXK_PAGEDOWN);
    press(WXK_PAGEDOWN, wxMOD_CONTROL);
    CHECK(note.GetValue().empty());
    window.run(CommandId::chinese);
    window.run(CommandId::english);
    auto& choice = window.find<wxChoice>("Candidate");
    choice.SetSelection(0);
    wxCommandEvent chosen(wxEVT_CHOICE, choice.GetId());
    chosen.SetInt(0);
    choice.ProcessWindowEvent(chosen);
    guitest::settle();
    auto& again = window.find<wxTextCtrl>(noteField);
    CHECK(again.GetValue() == text);
    CHECK(typedTexts(window).size() == 1);
    window.run(CommandId::submitCard);
    CHECK(says(window, "⚠ A note is not saved, so the scorecard is not submitted: "));
    again.SetFocus();
    again.SetValue("short");
    press(WXK_ESCAPE);
    CHECK(waitFor([&] { return stored(window, "note:A06") == "short"; }));
    CHECK(typedTexts(window).empty());
    CHECK_FALSE(says(window, "⚠ NOT SAVED: "));
}

TEST_CASE("Typing is one entry when the field is left, and a draft before", "[saving]") {
    Window window;
    prepare(window);
    press(WXK_F4);
    press('A');
    REQUIRE(waitFor([&] { return typedTexts(window).size() == 1; }));
    press('B');
    REQUIRE(waitFor([&] { return typedTexts(window).front().text == "ab"; }));
    CHECK(entries(window) == 0);
    press(WXK_ESCAPE);
    REQUIRE(waitFor([&] { return stored(window, "note:A06") == "ab"; }));
    CHECK(entries(window) == 2); // the note, and that the question was asked
    CHECK(typedTexts(window).empty());
}

TEST_CASE("A draft of an earlier sitting is back in its field and stored when it is left", "[saving]") {
    Window window;
    prepareOnly(window);
    window.store().keepDraft({"P1", "C02", "Ann Lee", "note:A06"}, "half a sent");
    window.go(CommandId::goInterview);
    CHECK(window.find<wxTextCtrl>(noteField).GetValue().empty());
    window.run(CommandId::nextCandidate);
    auto& field = window.find<wxTextCtrl>(noteField);
    CHECK(field.GetValue() == "half a sent");
    CHECK(says(window, "⚠ NOT SAVED: typed earlier; it is saved when you leave this field"));
    CHECK(entries(window) == 0);
    press(WXK_F4);
    press('X');
    press(WXK_ESCAPE);
    CHECK(waitFor([&] {
        const auto card = window.store().scorecard("P1", "C02", "Ann Lee");
        return card && session::valueOf(*card, *session::readItem("note:A06")) == "half a sentx";
    }));
    CHECK(typedTexts(window).empty());
}

TEST_CASE("F4 puts the cursor behind the last letter of the note", "[saving]") {
    Window window;
    prepare(window);
    press(WXK_F4);
    press('A');
    press('B');
    press(WXK_HOME);
    press(WXK_ESCAPE);
    press(WXK_F4);
    press('C');
    press(WXK_ESCAPE);
    CHECK(waitFor([&] { return stored(window, "note:A06") == "abc"; }));
}

TEST_CASE("A debrief note whose saving failed stays in its field with the reason", "[saving]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    auto& book = window.find<wxNotebook>("notebook");
    book.ChangeSelection(1);
    guitest::settle();
    constexpr auto called = "New note; notes stay as they are";
    guitest::type(window.find<wxTextCtrl>(called), "ask again");
    const auto before = window.store().debriefNotes("P1").size();
    window.store().breakDown(full);
    guitest::click(window.find<wxButton>("Add the note"));
    CHECK(window.find<wxTextCtrl>(called).GetValue() == "ask again");
    CHECK(says(window, "⚠ NOT SAVED: The disk is full."));
    window.store().breakDown(std::nullopt);
    guitest::click(window.find<wxButton>("Add the note"));
    CHECK(waitFor([&] { return window.store().debriefNotes("P1").size() == before + 1; }));
    CHECK(window.find<wxTextCtrl>(called).GetValue().empty());
}

TEST_CASE("A workspace opened to look only says so and tries nothing", "[saving]") {
    Window window;
    prepare(window);
    press('S');
    REQUIRE(waitFor([&] { return stored(window, "point:A06-p1") == "seen"; }));
    window.store().lookOnly(reading::Finding{reading::Severity::note, "read-only", "read only", {}, {}});
    window.frame().refresh();
    window.frame().look();
    CHECK(status(window) == "Opened to look only");
    const auto before = window.store().revision();
    press('D');
    CHECK(waitFor([&] { return says(window, "This workspace is opened to look only: nothing is marked."); }));
    CHECK(says(window, "S ✔ seen"));
    CHECK_FALSE(window.find<wxTextCtrl>(noteField).IsEditable());
    CHECK(window.store().revision() == before);
}

TEST_CASE("A little after the last mark everything is in the one file", "[saving]") {
    Window window;
    prepare(window);
    const int before = window.store().settled();
    press('S');
    CHECK(waitFor([&] { return window.store().settled() == before + 1; }));
}
