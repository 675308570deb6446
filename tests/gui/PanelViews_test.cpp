// SPDX-License-Identifier: MIT
// The panel, two candidates side by side and the nameless review, as a person uses them.
#include "CompareDriving.h"

#include <wx/choice.h>

using app::CommandId;
using guitest::Window;

namespace {

using guitest::openCompare;

std::string copiedText(gui::ComparePlace& place) {
    return place.view().copied().text;
}

} // namespace

TEST_CASE("A cell to talk about leads to the heat map", "[compare]") {
    Window window;
    auto& place = openCompare(window, "How the panel agrees");
    auto& spots = window.find<wxDataViewListCtrl>("To talk about: interviewers half the scale or more apart");
    REQUIRE(spots.GetItemCount() > 0);
    const auto candidate = spots.GetTextValue(0, 0);
    spots.SelectRow(0);
    auto& button = window.find<wxButton>("Show in the heat map");
    button.Enable();
    wxCommandEvent event(wxEVT_BUTTON, button.GetId());
    button.GetEventHandler()->ProcessEvent(event);
    REQUIRE(guitest::waitFor([&] { return place.map().IsShownOnScreen(); }));
    CHECK(place.reasons().StartsWith(candidate + ": "));
}

TEST_CASE("The panel table has a row for each interviewer and one for each competency", "[compare]") {
    Window window;
    openCompare(window, "How the panel agrees");
    CHECK(window.find<wxDataViewListCtrl>("Who marks how").GetItemCount() == 3);
    CHECK(window.find<wxDataViewListCtrl>("Agreement").GetItemCount() == 4);
}

TEST_CASE("Choosing another candidate compares with that one", "[compare]") {
    Window window;
    auto& place = openCompare(window, "Side by side");
    const auto before = copiedText(place);
    auto& second = window.find<wxChoice>("Second");
    const int other = second.GetSelection() == 2 ? 3 : 2;
    second.SetSelection(other);
    wxCommandEvent event(wxEVT_CHOICE, second.GetId());
    event.SetInt(other);
    second.GetEventHandler()->ProcessEvent(event);
    CHECK(copiedText(place) != before);
    CHECK(copiedText(place).find(second.GetString(static_cast<unsigned>(other)).utf8_string()) !=
          std::string::npos);
}

TEST_CASE("Names stay hidden until asked for and the next question comes by a key", "[compare]") {
    Window window;
    auto& place = openCompare(window, "Nameless review");
    const auto name = window.store().candidates("P1").front().name;
    const auto first = copiedText(place);
    CHECK(first.find(name) == std::string::npos);
    guitest::click(window.find<wxButton>("Show names"));
    REQUIRE(guitest::waitFor([&] { return copiedText(place).find(name) != std::string::npos; }));
    window.find<wxButton>("Next question").SetFocus();
    guitest::settle();
    guitest::press(WXK_PAGEDOWN);
    REQUIRE(guitest::waitFor([&] { return copiedText(place).substr(0, 3) != first.substr(0, 3); }));
    CHECK(copiedText(place).find(name) == std::string::npos);
}

TEST_CASE("A rating changed in the nameless review is kept as a debrief entry", "[compare]") {
    Window window;
    openCompare(window, "Nameless review");
    window.desk().setInterviewer(window.store().scorecards("P1").front().interviewer);
    window.go(CommandId::goCompare);
    guitest::settle();
    const auto edits = window.store().log("P1", std::nullopt).size();
    wxChoice* choice = nullptr;
    for (auto* one : guitest::shownBelow(window.frame()))
        if (choice == nullptr && guitest::calledBy(*one).StartsWith("Your rating"))
            choice = dynamic_cast<wxChoice*>(one);
    REQUIRE(choice != nullptr);
    const int other = choice->GetSelection() == 1 ? 2 : 1;
    guitest::answerWith({[](wxDialog& dialog) {
                            guitest::findBelow<wxTextCtrl>(dialog, "Reason").SetValue("No port was named.");
                            return wxID_OK;
                        }},
                        [&] {
                            choice->SetSelection(other);
                            wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
                            event.SetInt(other);
                            choice->GetEventHandler()->ProcessEvent(event);
                            CHECK(guitest::waitFor(
                                [&] { return window.store().log("P1", std::nullopt).size() == edits + 1; }));
                        });
    const auto edit = window.store().log("P1", std::nullopt).back();
    CHECK(edit.phase == session::Phase::debrief);
    CHECK(edit.reason == "No port was named.");
    CHECK(edit.newValue == std::to_string(other));
}

TEST_CASE("Questions asked has a row for each question of the plan and one for each candidate", "[compare]") {
    Window window;
    auto& place = openCompare(window, "Questions asked");
    CHECK(window.find<wxDataViewListCtrl>("Over all candidates").GetItemCount() == 7);
    CHECK(window.find<wxDataViewListCtrl>("Candidate by candidate").GetItemCount() == 6);
    const auto copied = copiedText(place);
    CHECK(copied.find("B06") != std::string::npos);
    CHECK(copied.find("min") != std::string::npos);
}
