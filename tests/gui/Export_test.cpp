// SPDX-License-Identifier: MIT
// What is chosen in the Export dialog is what the file holds, and the choice is remembered.
#include "Window.h"

#include "app/exchange/Layouts.h"
#include "gui/frame/Exchange.h"
#include "gui/frame/ExportDialog.h"
#include "plan/Freeze.h"
#include "spreadsheet/XlsxReader.h"
#include "workbook/XlsxWriter.h"

#include <atomic>
#include <fstream>
#include <thread>

using guitest::findBelow;
using guitest::Window;

namespace {

/// By hand on the dialog, as a choice in its list does it.
void choose(wxDialog& dialog, const std::string& list, const std::string& text) {
    auto& control = findBelow<wxChoice>(dialog, list);
    REQUIRE(control.SetStringSelection(wxString::FromUTF8(text)));
    wxCommandEvent chosen(wxEVT_CHOICE, control.GetId());
    chosen.SetEventObject(&control);
    control.GetEventHandler()->ProcessEvent(chosen);
}

std::string chosenIn(wxDialog& dialog, const std::string& list) {
    return findBelow<wxChoice>(dialog, list).GetStringSelection().utf8_string();
}

/// A demo in a window whose exports really write.
struct Room {
    Room() { window.useDemo(); }

    void exportWith(const std::function<void(wxDialog&)>& choices, const std::filesystem::path& target) {
        guitest::answerWith({[&](wxDialog& dialog) {
                                 choices(dialog);
                                 return wxID_OK;
                             },
                             guitest::chooseFile(target), [](wxDialog&) { return wxID_OK; }},
                            [&] { gui::exportWorkbook(&window.frame(), window.desk(), adapters); });
    }

    Window window;
    support::StepClock clock;
    workbook::XlsxWriter writer{clock};
    app::Adapters adapters{
        {}, {}, writer, clock, EVENHAND_SOURCE "/rubrics", {EVENHAND_SOURCE "/exports", {}}};
    guitest::TempFolder folder;
};

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> namesOf(const std::vector<app::ImportedSheet>& sheets) {
    std::vector<std::string> names;
    for (const auto& sheet : sheets)
        names.push_back(sheet.name());
    return names;
}

/// The button of the dialog that shows how far an export is.
void pressStop() {
    for (auto* window : wxTopLevelWindows)
        for (auto* button : guitest::shownBelow(*window))
            if (guitest::calledBy(*button) == "Stop") {
                wxCommandEvent clicked(wxEVT_BUTTON, button->GetId());
                button->GetEventHandler()->ProcessEvent(clicked);
            }
}

/// Writes its first workbook; the second takes until somebody presses Stop, as happens then.
struct SlowWriter : app::WorkbookWriter {
    explicit SlowWriter(const app::WorkbookWriter& real) : m_real(real) {}
    app::Outcome write(const sheet::SheetSource& sheets, const std::filesystem::path& target,
                       const app::GoOn& goOn) const override {
        if (++begun == 1)
            return m_real.write(sheets, target, goOn);
        wxTheApp->CallAfter([] { pressStop(); });
        while (goOn(0.3))
            std::this_thread::yield();
        return m_real.write(sheets, target, goOn);
    }
    mutable std::atomic<int> begun = 0;

private:
    const app::WorkbookWriter& m_real;
};

/// Another position like the demo's first, frozen.
void addFrozen(app::Store& store, const std::string& title) {
    const auto frozen = *store.position("P1")->frozen;
    auto plan = frozen.plan;
    plan.title = title;
    store.freeze(store.addPosition(plan, frozen.rubric), plan::freeze(plan, frozen.rubric));
}

} // namespace

TEST_CASE("An export of every position that is stopped keeps whole files only and says how many",
          "[export]") {
    Room room;
    addFrozen(room.window.store(), "Second");
    addFrozen(room.window.store(), "Third");
    const SlowWriter slow(room.writer);
    const auto& desk = room.window.desk();
    const auto shelf = app::findLayouts(room.adapters.layouts);
    const auto request = app::requestOf(shelf.layouts.front().layout, desk.tr());
    std::string said;
    guitest::answerWith({[&](wxDialog& dialog) {
                            said = dynamic_cast<wxMessageDialog&>(dialog).GetMessage().utf8_string();
                            return wxID_OK;
                        }},
                        [&] {
                            gui::exportEvery(&room.window.frame(), room.window.desk(), request, slow,
                                             room.folder.path());
                        });
    CHECK(slow.begun == 2);
    const std::filesystem::directory_iterator begin(room.folder.path()), end;
    REQUIRE(std::distance(begin, end) == 1);
    CHECK_NOTHROW(spreadsheet::readXlsx(std::filesystem::directory_iterator(room.folder.path())->path()));
    CHECK(said == "Stopped. Workbooks written: 1, in " + room.folder.path().string());
    CHECK(room.window.frame().IsThisEnabled());
}

TEST_CASE("Layout and language and names chosen in the dialog are those of the workbook", "[export]") {
    Room room;
    const auto file = room.folder / "debrief.xlsx";
    room.exportWith(
        [](wxDialog& dialog) {
            choose(dialog, "Layout", "Debrief");
            choose(dialog, "Language of the workbook", "简体中文");
            choose(dialog, "Names", "Letters instead of names");
            CHECK(guitest::textsBelow(dialog).find("Taken out of the notes") != std::string::npos);
        },
        file);
    const auto sheets = spreadsheet::readXlsx(file);
    CHECK(namesOf(sheets).front() == "一致性");
    std::string all;
    for (const auto& sheet : sheets)
        for (const auto& cell : sheet.cells())
            all += sheet.textOf(cell) + "\n";
    CHECK(all.find("Chen Xiaoyan") == std::string::npos);
    CHECK(all.find("Daniel Chen") == std::string::npos);
    guitest::answerWith(
        {[](wxDialog& dialog) {
            CHECK(chosenIn(dialog, "Layout") == "Debrief");
            CHECK(chosenIn(dialog, "Language of the workbook") == "简体中文");
            CHECK(chosenIn(dialog, "Names") == "Letters instead of names");
            return wxID_CANCEL;
        }},
        [&] { gui::exportWorkbook(&room.window.frame(), room.window.desk(), room.adapters); });
}

TEST_CASE("A CSV file is offered for one table only and written with or without its mark", "[export]") {
    Room room;
    const auto file = room.folder / "marks.csv";
    const auto marks = [&](const std::string& kind) {
        room.exportWith(
            [&](wxDialog& dialog) {
                choose(dialog, "Layout", "Comparison workbook");
                CHECK_FALSE(findBelow<wxChoice>(dialog, "Kind of file").IsEnabled());
                choose(dialog, "Layout", "Flat data");
                CHECK(findBelow<wxChoice>(dialog, "Kind of file").IsEnabled());
                choose(dialog, "Kind of file", kind);
            },
            file);
        return bytesOf(file);
    };
    const auto excel = marks("CSV for Excel (with byte order mark)");
    CHECK(excel.substr(0, 6) == "\xEF\xBB\xBFId,");
    std::filesystem::remove(file);
    CHECK("\xEF\xBB\xBF" + marks("CSV (plain UTF-8)") == excel);
}

TEST_CASE("The choice of every position arrives and makes workbooks only", "[export]") {
    Room room;
    const auto shelf = app::findLayouts(room.adapters.layouts);
    std::optional<gui::ExportChoice> chosen;
    guitest::answerWith({[](wxDialog& dialog) {
                            choose(dialog, "Layout", "Flat data");
                            choose(dialog, "Kind of file", "CSV (plain UTF-8)");
                            choose(dialog, "Positions", "Every position with a frozen plan");
                            CHECK_FALSE(findBelow<wxChoice>(dialog, "Kind of file").IsEnabled());
                            return wxID_OK;
                        }},
                        [&] { chosen = gui::askExport(&room.window.frame(), room.window.desk(), shelf); });
    REQUIRE(chosen);
    CHECK(chosen->layout.id == "flat");
    CHECK(chosen->scope == gui::ExportChoice::Scope::all);
    CHECK(chosen->format == gui::ExportChoice::Format::workbook);
}
