// SPDX-License-Identifier: MIT
// Names typed in the window: one person stays one, and what only looks alike is asked about.
#include "Window.h"
#include "gui/controls/Utf8.h"
#include "support/SmallPosition.h"

#include <wx/combobox.h>
#include <wx/msgdlg.h>

using app::CommandId;

namespace {

void type(guitest::Window& window, const std::string& name) {
    guitest::answerWith(
        {[&](wxDialog& dialog) {
            guitest::findBelow<wxComboBox>(dialog, "Interviewer's name").SetValue(gui::shown(name));
            return wxID_OK;
        }},
        [&] { window.run(CommandId::whoAmI); });
}

/// The same where it is asked about; answers the question.
void type(guitest::Window& window, const std::string& name, int answer) {
    guitest::answerWith(
        {[&](wxDialog& dialog) {
             guitest::findBelow<wxComboBox>(dialog, "Interviewer's name").SetValue(gui::shown(name));
             return wxID_OK;
         },
         [&](wxDialog& dialog) {
             CHECK(dynamic_cast<wxMessageDialog*>(&dialog) != nullptr);
             return answer;
         }},
        [&] { window.run(CommandId::whoAmI); });
}

} // namespace

TEST_CASE("An interviewer's name in another spelling is the one the panel has") {
    guitest::Window window;
    window.useDemo();
    const auto known = window.store().scorecards(window.desk().position()).front().interviewer;
    type(window, "  " + known + "\u00A0\u200B");
    CHECK(window.desk().interviewer() == known);
    type(window, "José  Ruiz\u3000");
    CHECK(window.desk().interviewer() == "José Ruiz");
}

TEST_CASE("A name that only looks like a known one is asked about") {
    guitest::Window window;
    window.useDemo();
    auto edit = support::edit("C01", "José Ruiz", "note:", "calm");
    edit.position = window.desk().position();
    window.store().record({edit});
    type(window, "Jose Ruiz", wxID_YES);
    CHECK(window.desk().interviewer() == "José Ruiz");
    type(window, "Jose Ruiz", wxID_NO);
    CHECK(window.desk().interviewer() == "Jose Ruiz");
}

TEST_CASE("What the window shows turns no direction and steers nothing") {
    CHECK(gui::typed(gui::shown("\u202EEvil\u2069 \u009B31m\x1Bx\xFF")) == "Evil 31mx\uFFFD");
    CHECK(gui::typed(gui::shown("two\nlines")) == "two\nlines");
}
