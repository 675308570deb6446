// SPDX-License-Identifier: MIT
// The frame: menus, places, language, what is remembered, and what a broken file looks like.
#include "Window.h"

#include "gui/controls/Command.h"
#include "gui/controls/WrappedText.h"

#include <wx/clipbrd.h>
#include <wx/config.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/statusbr.h>
#include <wx/testing.h>
#include <wx/tglbtn.h>

using app::CommandId;
using guitest::Window;

TEST_CASE("Every command of the table has its entry with its key in the menus", "[frame]") {
    Window window;
    for (const auto& command : app::commands()) {
        const auto* item = window.frame().GetMenuBar()->FindItem(gui::idOf(command.id));
        INFO(command.name);
        REQUIRE(item != nullptr);
        CHECK(item->GetItemLabelText() == wxString::FromUTF8(command.text.data(), command.text.size()));
        CHECK_FALSE(item->GetHelp().empty());
        const std::unique_ptr<wxAcceleratorEntry> key(item->GetAccel());
        CHECK((key != nullptr) == !command.keys.empty());
    }
}

TEST_CASE("Each place is reached by its button and by its key", "[frame]") {
    Window window;
    window.useDemo();
    const std::vector<std::pair<std::string, char>> places{
        {"Positions", '1'}, {"Prepare", '2'}, {"Interview", '3'}, {"Compare", '4'}, {"Decide", '5'}};
    for (const auto& [label, key] : places) {
        auto& button = window.find<wxToggleButton>(label);
        guitest::click(button);
        CHECK(guitest::waitFor([&] { return button.GetValue(); }));
    }
    for (const auto& [label, key] : places) {
        auto& button = window.find<wxToggleButton>(label);
        guitest::press(key, wxMOD_CONTROL);
        INFO(label);
        CHECK(guitest::waitFor([&] { return button.GetValue(); }));
    }
}

TEST_CASE("An empty workspace invites to a first position", "[frame]") {
    Window window;
    CHECK(window.find<wxButton>("New position…").IsEnabled());
    CHECK(guitest::textsBelow(window.frame()).find("Which position are you hiring for?") !=
          std::string::npos);
    CHECK_FALSE(window.frame().can(CommandId::exportWorkbook));
}

TEST_CASE("The language changes every text at once and the workspace stays open", "[frame]") {
    Window window;
    window.useDemo();
    const auto* store = &window.desk().store();
    const std::vector<CommandId> places{CommandId::goPositions, CommandId::goPrepare, CommandId::goDecide};
    window.run(CommandId::chinese);
    for (const auto place : places) {
        window.go(place);
        INFO(guitest::textsBelow(window.frame()));
        // Names of people and files stay; no English label may be left.
        for (const auto* english : {"Positions", "Prepare", "Decide", "Candidates", "Weight", "Must-have",
                                    "Reason", "Question", "Saved", "Interviewer", "Minutes", "Search"})
            CHECK(guitest::textsBelow(window.frame()).find(std::string("\n") + english) == std::string::npos);
    }
    CHECK(window.frame().GetMenuBar()->GetMenuLabelText(0) == wxString::FromUTF8("文件"));
    CHECK(&window.desk().store() == store);
    window.run(CommandId::english);
    CHECK(window.find<wxToggleButton>("Prepare").IsShown());
}

TEST_CASE("The status bar says when a change was saved and who is interviewing", "[frame]") {
    Window window;
    window.addPosition({"A06"});
    window.go(CommandId::goPrepare);
    window.run(CommandId::goPrepare);
    window.desk().saved();
    const auto* status = window.frame().GetStatusBar();
    CHECK(status->GetStatusText(1) == "Interviewer: Ann Lee");
    CHECK(status->GetStatusText(3).StartsWith("Saved "));
}

TEST_CASE("Language and interviewer are remembered for the next sitting", "[frame]") {
    Window window;
    window.run(CommandId::chinese);
    guitest::answerWith({[](wxDialog& dialog) {
                            for (auto* one : guitest::shownBelow(dialog))
                                if (auto* entry = dynamic_cast<wxTextEntry*>(one))
                                    entry->SetValue("Wu Mei");
                            return wxID_OK;
                        }},
                        [&] { window.run(CommandId::whoAmI); });
    CHECK(window.desk().interviewer() == "Wu Mei");
    CHECK(wxConfigBase::Get()->Read("/Language", "") == "zh");
    CHECK(wxConfigBase::Get()->Read("/Interviewer", "") == "Wu Mei");
}

TEST_CASE("Trouble with the file is one sentence in the dialog and the window goes on", "[frame]") {
    Window window;
    const auto id = window.addPosition({"A06"});
    window.go(CommandId::goPositions);
    window.store().breakDown(
        reading::Finding{reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
    std::string said;
    guitest::answerWith({[](wxDialog& dialog) {
                             guitest::findBelow<wxTextCtrl>(dialog, "Full name").SetValue("Li Hua");
                             return wxID_OK;
                         },
                         [&](wxDialog& dialog) {
                             CHECK(guitest::findBelow<wxTextCtrl>(dialog, "Full name").GetValue() ==
                                   "Li Hua");
                             for (auto* one : dialog.GetChildren())
                                 if (const auto* line = dynamic_cast<gui::WrappedText*>(one))
                                     said += line->text().utf8_string();
                             return wxID_CANCEL;
                         }},
                        [&] { guitest::click(window.find<wxButton>("Add candidate…")); });
    CHECK(said == "⚠ NOT SAVED: The disk is full.");
    CHECK(window.store().candidates(id).empty());
    window.go(CommandId::goPrepare);
    CHECK(window.find<wxToggleButton>("Prepare").GetValue());
}

TEST_CASE("A long list of candidates is shown whole and follows a change") {
    guitest::Window window;
    const auto position = window.addPosition({"A06"});
    std::vector<session::NewCandidate> people(300);
    for (std::size_t at = 0; at < people.size(); ++at)
        people[at].name = "Candidate " + std::to_string(at + 1);
    const auto ids = window.store().addCandidates(position, people);
    window.frame().refresh();
    auto& table = window.find<wxDataViewListCtrl>("Candidates");
    CHECK(table.GetItemCount() == 300);
    CHECK(table.GetTextValue(299, 0) == wxString::FromUTF8(ids.back()));
    CHECK(table.GetTextValue(299, 1) == "Candidate 300");
    table.SelectRow(299);
    CHECK(table.GetSelectedRow() == 299);
    (void)window.store().addCandidates(position, {people.front()});
    window.frame().refresh();
    CHECK(table.GetItemCount() == 301);
    CHECK(table.GetTextValue(300, 1) == "Candidate 1");
    CHECK(table.GetSelectedRow() == 299);
}

TEST_CASE("The table that has the keyboard is copied as text and as HTML") {
    guitest::Window window;
    CHECK_FALSE(window.frame().can(CommandId::copyTable));
    const auto position = window.addPosition({"A06"});
    window.go(CommandId::goPositions);
    session::NewCandidate person;
    person.name = "Kim <b>";
    (void)window.store().addCandidates(position, {person});
    window.frame().refresh();
    const auto copied = [&](const std::string& table) {
        window.find<wxDataViewListCtrl>(table).SetFocus();
        guitest::settle();
        window.run(CommandId::copyTable);
        REQUIRE(wxTheClipboard->Open());
        wxTextDataObject text;
        wxHTMLDataObject html;
        CHECK(wxTheClipboard->GetData(text));
        CHECK(wxTheClipboard->GetData(html));
        wxTheClipboard->Close();
        return text.GetText().utf8_string() + "|" + html.GetHTML().utf8_string();
    };
    const auto people = copied("Candidates");
    CHECK(people.find("Full name") != std::string::npos);
    CHECK(people.find("C01\tKim <b>") != std::string::npos);
    CHECK(people.find("Kim &lt;b&gt;") != std::string::npos);
    const auto positions = copied("Positions");
    CHECK(positions.find("Scorecards submitted") != std::string::npos);
    CHECK(positions.find("Kim") == std::string::npos);
}
