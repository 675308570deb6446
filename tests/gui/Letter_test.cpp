// SPDX-License-Identifier: MIT
// The feedback letter: drafted, changed, saved as text and as PDF.
#include "Window.h"

#include "gui/decide/DecidePlace.h"

#include <wx/choice.h>

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using app::CommandId;
using guitest::Window;

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

constexpr auto letterField = "Letter; change it as you like, nothing is sent";

/// A press on a button of a dialog that is not on the screen.
void press(wxDialog& dialog, const std::string& called) {
    auto& button = guitest::findBelow<wxButton>(dialog, called);
    wxCommandEvent event(wxEVT_BUTTON, button.GetId());
    event.SetEventObject(&button);
    button.ProcessWindowEvent(event);
}

void choose(wxDialog& dialog, int language) {
    auto& choice = guitest::findBelow<wxChoice>(dialog, "Language of the letter");
    choice.SetSelection(language);
    wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
    choice.ProcessWindowEvent(event);
}

void openAfterwards(Window& window) {
    window.go(CommandId::goDecide);
    auto* place = dynamic_cast<gui::DecidePlace*>(window.frame().place());
    REQUIRE(place != nullptr);
    place->open(1);
    guitest::settle();
}

} // namespace

TEST_CASE("The letter is changed and saved as text and as PDF", "[letter]") {
    Window window;
    const guitest::TempFolder folder;
    window.useDemo();
    openAfterwards(window);
    std::string draft;
    guitest::answerWith({[&](wxDialog& dialog) {
                             auto& text = guitest::findBelow<wxTextCtrl>(dialog, letterField);
                             draft = text.GetValue().utf8_string();
                             text.SetValue("Dear Lin,\n\nCome again.\n");
                             press(dialog, "Save as text…");
                             press(dialog, "Save as PDF…");
                             return wxID_CANCEL;
                         },
                         guitest::chooseFile(folder / "letter.txt"),
                         guitest::chooseFile(folder / "letter.pdf")},
                        [&] { guitest::click(window.find<wxButton>("Feedback letter…")); });
    CHECK(draft.find("Dear ") == 0);
    CHECK(bytesOf(folder / "letter.txt") == "Dear Lin,\n\nCome again.\n");
    CHECK(bytesOf(folder / "letter.pdf").find("%PDF-") == 0);
}

TEST_CASE("The letter changes its language and asks before it drops what was typed", "[letter]") {
    Window window;
    window.useDemo();
    openAfterwards(window);
    guitest::answerWith({[&](wxDialog& dialog) {
                             auto& text = guitest::findBelow<wxTextCtrl>(dialog, letterField);
                             choose(dialog, 1);
                             CHECK(text.GetValue().Contains(wxString::FromUTF8("您")));
                             text.AppendText("mine");
                             choose(dialog, 0);
                             CHECK(text.GetValue().EndsWith("mine"));
                             return wxID_CANCEL;
                         },
                         [](wxDialog&) { return wxID_NO; }},
                        [&] { guitest::click(window.find<wxButton>("Feedback letter…")); });
}
