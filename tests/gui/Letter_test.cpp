// SPDX-License-Identifier: MIT
// The feedback letter: drafted, changed, saved as text and as PDF.
#include "Window.h"

#include "gui/controls/WrappedText.h"
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

/// The dialog itself is not on the screen: its controls are asked, not looked at.
std::string said(const wxWindow& window) {
    std::string all;
    for (const auto* one : window.GetChildren()) {
        if (const auto* line = dynamic_cast<const gui::WrappedText*>(one); line != nullptr && line->IsShown())
            all += line->text().utf8_string() + "\n";
        all += said(*one);
    }
    return all;
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

TEST_CASE("The letter changes its language and keeps what was typed in each", "[letter]") {
    Window window;
    window.useDemo();
    openAfterwards(window);
    guitest::answerWith({[&](wxDialog& dialog) {
                            auto& text = guitest::findBelow<wxTextCtrl>(dialog, letterField);
                            choose(dialog, 1);
                            CHECK(text.GetValue().Contains(wxString::FromUTF8("您")));
                            text.AppendText("mine");
                            choose(dialog, 0);
                            CHECK(text.GetValue().StartsWith("Dear "));
                            choose(dialog, 1);
                            CHECK(text.GetValue().EndsWith("mine"));
                            return wxID_CANCEL;
                        }},
                        [&] { guitest::click(window.find<wxButton>("Feedback letter…")); });
}

TEST_CASE("A letter that the disk does not take stays, with the reason, until it is saved elsewhere",
          "[letter]") {
    Window window;
    const guitest::TempFolder folder;
    const auto gone = folder / "gone";
    fs::create_directory(gone);
    window.useDemo();
    openAfterwards(window);
    guitest::answerWith({[&](wxDialog& dialog) {
                             auto& text = guitest::findBelow<wxTextCtrl>(dialog, letterField);
                             text.SetValue("Come again.");
                             press(dialog, "Save as text…");
                             CHECK(text.GetValue() == "Come again.");
                             CHECK(said(dialog).find("NOT SAVED") != std::string::npos);
                             press(dialog, "Close"); // asks
                             press(dialog, "Save as text…");
                             CHECK(said(dialog).find("NOT SAVED") == std::string::npos);
                             choose(dialog, 1);
                             choose(dialog, 0);
                             CHECK(text.GetValue() == "Come again.");
                             press(dialog, "Close"); // does not ask
                             return wxID_CANCEL;
                         },

                         [&](wxDialog& dialog) { // and then somebody takes the folder away
                             const auto answer = guitest::chooseFile(gone / "letter.txt")(dialog);
                             fs::remove(gone);
                             return answer;
                         },
                         [](wxDialog&) { return wxID_NO; }, guitest::chooseFile(folder / "letter.txt")},
                        [&] { guitest::click(window.find<wxButton>("Feedback letter…")); });
    CHECK(bytesOf(folder / "letter.txt") == "Come again.");
    CHECK(window.store().drafts("P1").empty());
}
