// SPDX-License-Identifier: MIT
// Breaking lines in both languages, and colours that can be read.
#include "Window.h"

#include "gui/compare/HeatColour.h"
#include "gui/controls/LineBreaks.h"

namespace {

/// Breaks a text whose characters are all one unit wide.
std::string broken(const std::string& utf8, int width) {
    const auto text = wxString::FromUTF8(utf8);
    std::vector<int> extents;
    for (std::size_t at = 0; at < text.length(); ++at)
        extents.push_back(static_cast<int>(at) + 1);
    return gui::brokenLines(text, extents, width).utf8_string();
}

} // namespace

TEST_CASE("English breaks between words and Chinese between characters", "[lines]") {
    CHECK(broken("one two three", 7) == "one two\nthree");
    CHECK(broken("one two three", 30) == "one two three");
    CHECK(broken("先听各方再协调", 4) == "先听各方\n再协调");
    CHECK(broken("", 4).empty());
}

TEST_CASE("No line begins with closing punctuation or ends with an opening one", "[lines]") {
    CHECK(broken("先听各方，再协调", 4) == "先听各\n方，再协\n调");
    CHECK(broken("说说（例子）吧", 3) == "说说\n（例\n子）吧");
}

TEST_CASE("A word longer than the line is cut and old line ends stay", "[lines]") {
    CHECK(broken("abcdefgh", 3) == "abc\ndef\ngh");
    CHECK(broken("a\nb c", 9) == "a\nb c");
}

TEST_CASE("Higher scores are always darker on paper and every number can be read on its colour", "[heat]") {
    for (auto theme : {gui::paperTheme(), gui::HeatTheme{*wxBLACK, *wxWHITE, {}, {}, {}, {}, true}}) {
        double last = 0;
        for (int step = 0; step <= 40; ++step) {
            const auto colour = gui::heatColour(step / 40.0, theme);
            const double distance = gui::contrast(colour, theme.paper);
            CHECK(distance > last);
            last = distance;
            CHECK(gui::contrast(colour, gui::inkOn(colour)) >= 4.5);
        }
    }
}
