// SPDX-License-Identifier: MIT
// The whole job in the real window on a real file: pick, freeze, score two people, compare, export, read the
// workbook back.
#include "RealWindow.h"

#include "gui/compare/ComparePlace.h"
#include "gui/controls/Command.h"
#include "gui/interview/InterviewPlace.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/filedlg.h>
#include <wx/testing.h>

#include <array>
#include <cstdio>

using app::CommandId;
using guitest::findBelow;
using guitest::press;
using guitest::waitFor;

namespace {

void run(guitest::RealWindow& window, CommandId command) {
    wxCommandEvent event(wxEVT_MENU, gui::idOf(command));
    window.frame().GetEventHandler()->ProcessEvent(event);
    guitest::settle();
}

void makePosition(guitest::RealWindow& window) {
    guitest::answerWith({[](wxDialog& dialog) {
                            findBelow<wxTextCtrl>(dialog, "Title of the position").SetValue("Merchandiser");
                            auto& rubric = findBelow<wxChoice>(dialog, "Questions from this rubric");
                            for (unsigned at = 0; at < rubric.GetCount(); ++at)
                                if (rubric.GetString(at).Contains("erchandis"))
                                    rubric.SetSelection(static_cast<int>(at));
                            return wxID_OK;
                        }},
                        [&] { run(window, CommandId::newPosition); });
}

/// Narrows the list to one question and ticks it with a click.
void pick(guitest::RealWindow& window, const std::string& question) {
    auto& table = findBelow<wxDataViewListCtrl>(window.frame(), "Questions of the rubric");
    auto& search = findBelow<wxTextCtrl>(window.frame(), "Search");
    guitest::type(search, question);
    REQUIRE(waitFor([&] { return table.GetItemCount() == 1; }));
    guitest::clickCell(table, 0, 0);
    REQUIRE(waitFor([&] { return table.GetToggleValue(0, 0); }));
    search.Clear();
    guitest::settle();
}

void scoreWith(guitest::RealWindow& window, char level) {
    auto& place = dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
    for (int question = 0; question < 3; ++question) {
        press('S');
        const auto rows = place.state()->ratings.size();
        for (std::size_t row = 0; row < rows; ++row)
            press(WXK_UP);
        for (std::size_t row = 0; row < rows; ++row)
            press(level);
        press(WXK_PAGEDOWN);
    }
    wxTEST_DIALOG(run(window, CommandId::submitCard), wxExpectModal<wxMessageDialog>(wxID_YES));
    REQUIRE(waitFor([&] { return place.state()->submitted; }));
}

std::string partsOf(const std::filesystem::path& workbook, const std::string& part) {
    const auto command = "unzip -p '" + workbook.string() + "' '" + part + "'";
    std::string text;
    std::array<char, 4096> bytes{};
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    while (const auto count = std::fread(bytes.data(), 1, bytes.size(), pipe))
        text.append(bytes.data(), count);
    CHECK(pclose(pipe) == 0);
    return text;
}

} // namespace

TEST_CASE("The whole job from rubric to workbook is done in the window", "[job]") {
    guitest::TempFolder folder;
    const auto file = folder / "job.evenhand";
    { // the file as File > New workspace makes it
        support::StepClock clock;
        (void)store::createWorkspace(file, clock);
    }
    guitest::RealWindow window(file);
    REQUIRE(waitFor([&] { return window.frame().IsShownOnScreen(); }));

    makePosition(window);
    run(window, CommandId::goPrepare);
    for (const auto* question : {"A06", "A08", "B04"})
        pick(window, question);
    REQUIRE(waitFor([&] { return window.store().position("P1")->draft.questions.size() == 3; }));
    guitest::answerWith({[](wxDialog&) { return wxID_YES; }},
                        [&] { guitest::click(findBelow<wxButton>(window.frame(), "Freeze the plan")); });
    REQUIRE(window.store().position("P1")->frozen);

    session::NewCandidate kim, lee;
    kim.name = "Kim =1+1";
    lee.name = "Lee";
    window.store().addCandidates("P1", {kim, lee});
    window.frame().refresh();

    run(window, CommandId::goInterview);
    scoreWith(window, '4');
    run(window, CommandId::nextCandidate);
    scoreWith(window, '2');

    run(window, CommandId::goCompare);
    const auto& rows = dynamic_cast<gui::ComparePlace&>(*window.frame().place()).state().table.rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells[2].text == "4.00");

    const auto workbook = folder / "out.xlsx";
    guitest::answerWith(
        {[](wxDialog&) { return wxID_OK; }, guitest::chooseFile(workbook), [](wxDialog&) { return wxID_OK; }},
        [&] { run(window, CommandId::exportWorkbook); });
    REQUIRE(std::filesystem::exists(workbook));
    const auto sheets = partsOf(workbook, "xl/worksheets/*.xml");
    const auto texts = partsOf(workbook, "xl/*.xml"); // texts stand in the sheets or are shared between them
    CHECK(texts.find("Kim =1+1") != std::string::npos);
    CHECK(sheets.find("<f>1+1") == std::string::npos);
    CHECK(sheets.find("<f>") != std::string::npos);
    CHECK(sheets.find("<v>4</v>") != std::string::npos);
    CHECK(sheets.find("<v>2</v>") != std::string::npos);
}
