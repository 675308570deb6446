// SPDX-License-Identifier: MIT
// The fields of the pages around the questions: reached by mouse and keyboard, named, and within the window.
#include "StageDriving.h"

#include <set>

using namespace guitest;
using app::CommandId;
using app::Page;

TEST_CASE("The marks beside the questions lead to the pages, and say where one is", "[interview]") {
    Window window;
    prepareStages(window);
    auto& dots = panel<gui::QuestionDots>(window.frame());
    const auto go = [&](Page page, std::size_t question = 0) {
        const auto place = dots.placeOf(page, question);
        clickAt(dots, {place.x + place.width / 2, place.y + place.height / 2});
        return waitFor([&] { return interview(window).state()->page == page; });
    };
    CHECK(go(Page::before));
    CHECK(dots.said() == "Before the interview");
    CHECK(go(Page::during));
    CHECK(go(Page::summary));
    CHECK(go(Page::after));
    CHECK(dots.said() == "After the interview");
    CHECK(go(Page::question, 1));
    CHECK(interview(window).state()->question == 1);
    const int wide = dots.placeOf(Page::before).width;
    CHECK(wide > dots.placeOf(Page::question).width); // a word
    window.frame().SetMinSize({500, 300});
    window.frame().SetSize(760, 720);
    REQUIRE(waitFor([&] { return dots.placeOf(Page::before).width < wide; })); // a letter
    CHECK(go(Page::after));
    CHECK(dots.said() == "After the interview");
}

TEST_CASE("Tab goes through every field of a page and out again, either way", "[interview]") {
    Window window;
    prepareStages(window);
    for (const auto page : {CommandId::goBefore, CommandId::goDuring, CommandId::goAfter}) {
        goTo(window, page);
        auto* const outside = wxWindow::FindFocus();
        std::vector<wxWindow*> seen;
        for (press(WXK_TAB); wxWindow::FindFocus() != outside && seen.size() < 200; press(WXK_TAB)) {
            seen.push_back(wxWindow::FindFocus());
            CHECK(inSight(stage(window), *seen.back()));
        }
        CHECK(seen == fieldsOf(stage(window)));
        press(WXK_TAB, wxMOD_SHIFT);
        CHECK(wxWindow::FindFocus() == seen.back());
        press(WXK_TAB, wxMOD_SHIFT);
        CHECK(wxWindow::FindFocus() == seen[seen.size() - 2]);
    }
}

TEST_CASE("Every field of the pages has a name of its own in either language", "[interview]") {
    Window window;
    prepareStages(window);
    for (const auto language : {CommandId::english, CommandId::chinese}) {
        window.run(language);
        settle();
        for (const auto page : {CommandId::goBefore, CommandId::goDuring, CommandId::goAfter}) {
            goTo(window, page);
            std::set<wxString> names;
            for (auto* one : fieldsOf(stage(window))) {
                const auto name = calledBy(*one);
                INFO(name.utf8_string());
                CHECK_FALSE(name.empty());
                CHECK(names.insert(name).second);
            }
            CHECK(names.size() > 10);
        }
    }
}

TEST_CASE("Nothing of the pages is wider than the window, large or small", "[interview]") {
    Window window;
    prepareStages(window);
    for (const int width : {1280, 900}) {
        window.frame().SetSize(width, 720);
        settle();
        for (const auto page : {CommandId::goBefore, CommandId::goDuring, CommandId::goAfter}) {
            goTo(window, page);
            const auto room = stage(window).GetClientSize().GetWidth();
            for (auto* one : shownBelow(stage(window))) {
                const auto place = stage(window).ScreenToClient(one->GetScreenPosition());
                INFO(width << " " << calledBy(*one).utf8_string());
                CHECK(place.x >= 0);
                CHECK(place.x + one->GetSize().GetWidth() <= room);
            }
        }
    }
}
