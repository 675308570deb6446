// SPDX-License-Identifier: MIT
// The same with a real file that is moved, deleted and replaced under the window.
#include "RealWindow.h"

#include "gui/controls/Command.h"
#include "gui/frame/SavingBar.h"
#include "rubric/RubricFile.h"

#include <wx/statusbr.h>

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using app::CommandId;
using guitest::press;
using guitest::RealWindow;
using guitest::waitFor;

namespace {

const support::StepClock stepClock;

fs::path prepare(const guitest::TempFolder& folder) {
    const auto file = folder / "hr.evenhand";
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    const auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06", "A08"});
    const auto store = store::createWorkspace(file, stepClock);
    store->addPosition(plan, rubric);
    store->freeze("P1", plan::freeze(plan, rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    store->addCandidates("P1", {kim});
    return file;
}

void interview(RealWindow& window) {
    REQUIRE(waitFor([&] { return window.frame().IsShownOnScreen(); }));
    window.frame().go(CommandId::goInterview);
    guitest::settle();
}

void run(RealWindow& window, CommandId command) {
    wxCommandEvent event(wxEVT_MENU, gui::idOf(command));
    window.frame().GetEventHandler()->ProcessEvent(event);
    guitest::settle();
}

std::string status(RealWindow& window) {
    return window.frame().GetStatusBar()->GetStatusText(3).utf8_string();
}

std::string banner(RealWindow& window) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* bar = dynamic_cast<gui::SavingBar*>(one))
            return bar->sentence().utf8_string();
    return {};
}

/// "point:A06-p1=seen" and so on, in the order of the log, as another program reads the file.
std::string logOf(const fs::path& file) {
    std::string all;
    for (const auto& edit : store::openWorkspace(file, stepClock)->log("P1", std::nullopt))
        all += session::write(edit.item) + "=" + edit.newValue + " ";
    return all;
}

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

constexpr auto nine =
    "point:A06-p1=seen asked:A06=asked point:A06-p2=seen point:A06-p3=seen point:A06-p4=seen "
    "criterion:A06-c1=met criterion:A06-c2=met point:A06-p1=partly point:A06-p2=partly "
    "point:A06-p1=not_seen ";

void pressNine() {
    for (const char key : std::string("SDFGZXSDS"))
        press(key);
}

} // namespace

TEST_CASE("Nine marks made after the file was moved away are in it when it is back", "[saving]") {
    const guitest::TempFolder folder;
    const auto file = prepare(folder);
    RealWindow window(file);
    interview(window);
    fs::rename(file, folder / "elsewhere.evenhand");
    pressNine();
    REQUIRE(waitFor([&] { return status(window) == "⚠ NOT SAVED: 6 marks"; }));
    CHECK(banner(window).find("hr.evenhand is not there any more (deleted, moved or renamed)") !=
          std::string::npos);
    fs::rename(folder / "elsewhere.evenhand", file);
    window.frame().look();
    CHECK(status(window).starts_with("Saved "));
    CHECK(banner(window).empty());
    CHECK(logOf(file) == nine);
}

TEST_CASE("A deleted file is noticed by itself and its marks are saved elsewhere", "[saving]") {
    const guitest::TempFolder folder;
    const auto file = prepare(folder);
    RealWindow window(file);
    interview(window);
    press('S');
    REQUIRE(waitFor([&] { return status(window).starts_with("Saved "); }));
    fs::remove(file);
    REQUIRE(waitFor([&] { return status(window) == "⚠ NOT SAVED from now on"; }));
    for (const char key : std::string("DFGZXSDS"))
        press(key);
    const auto target = folder / "rescued.evenhand";
    guitest::answerWith({guitest::chooseFile(target)}, [&] { run(window, CommandId::saveElsewhere); });
    CHECK(status(window).starts_with("Saved "));
    CHECK(banner(window).empty());
    CHECK(window.frame().GetTitle().Contains("rescued.evenhand"));
    CHECK(logOf(target) == nine);
    CHECK_FALSE(fs::exists(file));
    press('4');
    CHECK(waitFor([&] { return logOf(target).ends_with("=4 "); }));
}

TEST_CASE("A file that was put in its place is not written to", "[saving]") {
    const guitest::TempFolder folder;
    const auto file = prepare(folder);
    const auto other = folder / "other.evenhand";
    fs::copy_file(file, other);
    RealWindow window(file);
    interview(window);
    press('S');
    REQUIRE(waitFor([&] { return status(window).starts_with("Saved "); }));
    const auto before = bytesOf(other);
    fs::rename(other, file);
    window.frame().look();
    CHECK(banner(window).find("is another file now, put there by another program") != std::string::npos);
    press('D');
    REQUIRE(waitFor([&] { return status(window) == "⚠ NOT SAVED: 1 mark"; }));
    CHECK(bytesOf(file) == before);
    const auto target = folder / "both.evenhand";
    guitest::answerWith({guitest::chooseFile(target)}, [&] { run(window, CommandId::saveElsewhere); });
    CHECK(logOf(target) == "point:A06-p1=seen asked:A06=asked point:A06-p2=seen ");
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A copy of the one file made a little after the last mark holds every mark", "[saving]") {
    const guitest::TempFolder folder;
    const auto file = prepare(folder);
    RealWindow window(file);
    interview(window);
    pressNine();
    const auto copy = folder / "stick.evenhand";
    REQUIRE(waitFor([&] {
        std::error_code none;
        return fs::file_size(folder / "hr.evenhand-wal", none) == 0 || none;
    }));
    fs::copy_file(file, copy);
    CHECK(logOf(copy) == nine);
}

TEST_CASE("A second name of the file is only mentioned and saving goes on", "[saving]") {
    const guitest::TempFolder folder;
    const auto file = prepare(folder);
    RealWindow window(file);
    interview(window);
    fs::create_hard_link(file, folder / "second.evenhand");
    window.frame().look();
    CHECK(window.frame().GetStatusBar()->GetStatusText(0).Contains("has another name as well (a hard link)"));
    CHECK(banner(window).empty());
    press('S');
    CHECK(waitFor([&] { return status(window).starts_with("Saved "); }));
}
