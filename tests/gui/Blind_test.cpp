// SPDX-License-Identifier: MIT
// A panel member who has not submitted sees nobody else's marks of that candidate on any outlet of the
// window.
#include "CompareDriving.h"

#include "gui/decide/DecidePlace.h"
#include "gui/frame/Exchange.h"
#include "workbook/XlsxWriter.h"

#include <fstream>

using app::CommandId;
using guitest::findBelow;
using guitest::Window;

namespace {

/// The demo through the eyes of Daniel Chen, whose scorecard of Lin Hao (C06) is open.
struct Room {
    Room() {
        window.useDemo();
        window.desk().setInterviewer("Daniel Chen");
    }

    Window window;
    support::StepClock clock;
    workbook::XlsxWriter writer{clock};
    app::Adapters adapters{
        {}, {}, writer, clock, EVENHAND_SOURCE "/rubrics", {EVENHAND_SOURCE "/exports", {}}};
    guitest::TempFolder folder;
};

wxDataViewListCtrl& tableIn(wxDialog& dialog) {
    for (auto* one : guitest::shownBelow(dialog))
        if (auto* found = dynamic_cast<wxDataViewListCtrl*>(one))
            return *found;
    FAIL("the dialog has no table");
    throw std::logic_error("unreachable");
}

std::string cell(wxDataViewListCtrl& table, unsigned row, unsigned column) {
    return table.GetTextValue(row, column).utf8_string();
}

} // namespace

TEST_CASE("The preview of an import leaves blank what hidden marks say now", "[blind]") {
    Room room;
    const auto file = room.folder / "marks.csv";
    std::ofstream(file) << "candidate,interviewer,item,value\nC06,Wang Min 王敏,rating:communication,5\n"
                           "C01,Wang Min 王敏,rating:communication,1\n";
    std::string hidden = "not seen", visible;
    guitest::answerWith({guitest::chooseFile(file),
                         [](wxDialog& dialog) {
                             for (auto* one : guitest::shownBelow(dialog))
                                 if (auto* text = dynamic_cast<wxTextCtrl*>(one))
                                     text->SetValue("typed from paper");
                             return wxID_OK;
                         },
                         [&](wxDialog& dialog) {
                             auto& table = tableIn(dialog);
                             for (unsigned row = 0; row < static_cast<unsigned>(table.GetItemCount()); ++row)
                                 (cell(table, row, 0).starts_with("C06") ? hidden : visible) =
                                     cell(table, row, 3);
                             return wxID_CANCEL;
                         },
                         [](wxDialog&) { return wxID_CANCEL; }}, // the reason, which is there still
                        [&] { gui::importMarks(&room.window.frame(), room.window.desk(), room.adapters); });
    CHECK(hidden.empty());
    CHECK(visible == "5");
}

TEST_CASE("An export of hidden marks is refused and names whom to submit first", "[blind]") {
    Room room;
    std::string said;
    guitest::answerWith(
        {[](wxDialog&) { return wxID_OK; },
         [&](wxDialog& dialog) {
             said = dynamic_cast<wxMessageDialog&>(dialog).GetMessage().utf8_string();
             return wxID_OK;
         }},
        [&] { gui::exportWorkbook(&room.window.frame(), room.window.desk(), room.adapters); });
    CHECK(said.find("Hidden so far: Lin Hao") != std::string::npos);
    CHECK(said.find("submit first, then export") != std::string::npos);
}

TEST_CASE("Compare and Decide say nothing of a hidden candidate but that they are hidden", "[blind]") {
    Room room;
    auto& compare = guitest::openView(room.window, "Heat map");
    const auto copied = compare.view().copied().text;
    CHECK(copied.find("unranked\tLin Hao 林浩\tblank\tblank\tblank\tblank") != std::string::npos);
    CHECK(guitest::textsBelow(compare).find("Hidden so far: Lin Hao") != std::string::npos);
    room.window.store().decide("P1", {"C06", session::Verdict::hire, "Wang gave 5", "", "HR", ""});
    room.window.go(CommandId::goDecide);
    auto* place = room.window.frame().place();
    REQUIRE(guitest::waitFor(
        [&] { return guitest::textsBelow(*place).find("Hidden so far") != std::string::npos; }));
    const auto texts = guitest::textsBelow(*place);
    CHECK(texts.find("Wang gave 5") == std::string::npos);
    CHECK(texts.find("hired without a rank") == std::string::npos);
}
