// SPDX-License-Identifier: MIT
// The dialog for practising: one key a level, the others' levels only afterwards.
#include "Window.h"

#include "gui/controls/WrappedText.h"
#include "gui/interview/LevelButton.h"

#include <wx/textctrl.h>

using app::CommandId;
using guitest::Window;

namespace {

std::string textOf(wxDialog& dialog, const std::string& called) {
    return guitest::findBelow<wxTextCtrl>(dialog, called).GetValue().utf8_string();
}

/// What stands between the fields, a line each.
std::string sentences(wxDialog& dialog) {
    std::string all;
    for (const auto* one : dialog.GetChildren())
        if (const auto* text = dynamic_cast<const gui::WrappedText*>(one); text != nullptr)
            all += text->text().utf8_string() + "\n";
    return all;
}

/// A key as the dialog gets it; modal dialogs are not on the screen here.
void key(wxDialog& dialog, int code) {
    wxKeyEvent event(wxEVT_CHAR_HOOK);
    event.m_keyCode = code;
    event.SetEventObject(&dialog);
    dialog.ProcessWindowEvent(event);
}

void press(wxDialog& dialog, const std::string& called) {
    auto& button = guitest::findBelow<wxButton>(dialog, called);
    wxCommandEvent event(wxEVT_BUTTON, button.GetId());
    event.SetEventObject(&button);
    button.ProcessWindowEvent(event);
}

std::vector<gui::LevelButton*> levels(wxDialog& dialog) {
    std::vector<gui::LevelButton*> all;
    for (auto* one : dialog.GetChildren())
        if (auto* button = dynamic_cast<gui::LevelButton*>(one); button != nullptr)
            all.push_back(button);
    return all;
}

} // namespace

TEST_CASE("A person practises with one key an answer and sees the others afterwards", "[practice]") {
    Window window;
    window.addPosition({"A06", "A08"});
    window.store().keepPractice({"merchandiser", 1, "SA-1", 200, "Wu"});
    std::string before, after, again, second, result;
    guitest::answerWith({[&](wxDialog& dialog) {
                            CHECK(levels(dialog).size() == 5);
                            before = textOf(dialog, "What the others give");
                            CHECK(textOf(dialog, "Sample answer").find("Well, the main thing") == 0);
                            key(dialog, '1');
                            after = textOf(dialog, "What the others give");
                            CHECK(levels(dialog)[0]->said().EndsWith(", given"));
                            key(dialog, '5');
                            again = textOf(dialog, "What the others give");
                            key(dialog, WXK_PAGEDOWN);
                            second = textOf(dialog, "What the others give");
                            key(dialog, '2');
                            press(dialog, "Next answer (PgDn)");
                            CHECK(textOf(dialog, "Sample answer").find("Last spring") == 0);
                            key(dialog, '4');
                            result = sentences(dialog);
                            return wxID_CANCEL;
                        }},
                        [&] { window.run(CommandId::practise); });
    CHECK(before.find("Give the answer a level first (1–5)") == 0);
    CHECK(before.find("Wu") == std::string::npos);
    CHECK(after.find("You give 1, the author gives 1.\nOnly \"communicate\"") == 0);
    CHECK(after.find("Colleagues give: Wu 2") != std::string::npos);
    CHECK(again == after);
    CHECK(second == before);
    CHECK(
        result.find("Compared with the author you are 0.7 stricter on “Communication and coordination”.\n") !=
        std::string::npos);
    CHECK(window.store().practice().size() == 4);
    CHECK(window.store().practice().back().what ==
          rubric::PracticeRating{"merchandiser", 1, "SA-3", 400, "Ann Lee"});
}

TEST_CASE("Levels, anchors and results of practice are on the screen in Chinese", "[practice]") {
    Window window;
    window.addPosition({"A06"});
    window.run(CommandId::chinese);
    guitest::answerWith({[&](wxDialog& dialog) {
                            CHECK(textOf(dialog, "样例回答").find("我觉得最要紧的就是沟通") == 0);
                            CHECK(textOf(dialog, "别人的评分").find("请先给这段回答评分（1–5）") == 0);
                            levels(dialog)[2]->SetFocus();
                            key(dialog, '3');
                            CHECK(textOf(dialog, "别人的评分").find("您评 3 分，作者评 1 分。\n") == 0);
                            return wxID_CANCEL;
                        }},
                        [&] { window.run(CommandId::practise); });
}

TEST_CASE("What practice could not keep is said and the answer stays open", "[practice]") {
    Window window;
    window.addPosition({"A06"});
    window.store().breakDown(
        reading::Finding{reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
    guitest::answerWith({[&](wxDialog& dialog) {
                            key(dialog, '3');
                            CHECK(textOf(dialog, "What the others give") == "⚠ NOT SAVED: The disk is full.");
                            window.store().breakDown(std::nullopt);
                            key(dialog, '3');
                            CHECK(textOf(dialog, "What the others give").find("You give 3") == 0);
                            return wxID_CANCEL;
                        }},
                        [&] { window.run(CommandId::practise); });
}
