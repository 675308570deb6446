// SPDX-License-Identifier: MIT
// Every shipped layout made from the demo: other programs compute its formulas, and the nameless form of it
// names nobody.
#include "app/Demo.h"
#include "app/exchange/Export.h"
#include "app/exchange/Layouts.h"
#include "rubric/RubricFile.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "unit/workbook/Recalculation.h"
#include "workbook/XlsxWriter.h"

using namespace support;
using words::Words;

namespace {

app::LayoutShelf shelf() {
    return app::findLayouts({EVENHAND_SOURCE "/exports", {}});
}

struct Demo {
    explicit Demo(const Words& tr)
        : position(app::makeDemo(
              store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(), tr)) {}

    StepClock clock;
    MemoryStore store;
    std::string position;
};

bool hasFormulas(const sheet::Workbook& book) {
    for (const auto& page : book.sheets)
        for (const auto& row : page.rows)
            for (const auto& cell : row)
                if (sheet::formulaIn(cell) != nullptr)
                    return true;
    return false;
}

sheet::Cell& cellOf(sheet::Workbook& book, const std::string& id, std::size_t row, std::size_t column) {
    for (auto& page : book.sheets)
        if (page.id == id)
            return page.rows.at(row).at(column);
    FAIL("no sheet " << id);
    throw std::logic_error("unreachable");
}

void checkShippedLayouts(const Words& tr) {
    const auto layouts = shelf();
    const Demo demo(tr);
    for (const auto& found : layouts.layouts) {
        const auto book =
            app::exportSheets(demo.store, demo.position, {found.layout, found.layout.names, tr});
        if (!hasFormulas(book))
            continue;
        INFO(found.layout.id << " " << book.title);
        for (const auto program : {Program::gnumeric, Program::libreOffice})
            if (ready(program))
                CHECK(differences(program, book, book) == "");
    }
}

} // namespace

TEST_CASE("Gnumeric and LibreOffice compute every shipped layout in English") {
    checkShippedLayouts(Words(words::Language::english));
}

TEST_CASE("Gnumeric and LibreOffice compute every shipped layout in Chinese") {
    checkShippedLayouts(Words(words::Language::chinese));
}

TEST_CASE("Gnumeric and LibreOffice compute every shipped layout in both languages at once") {
    checkShippedLayouts(Words::bilingual());
}

TEST_CASE("Changed weights are said on the sheet that does not follow them") {
    const Words tr(words::Language::english);
    const Demo demo(tr);
    const auto layouts = shelf();
    const auto& layout = *app::findLayout(layouts, "comparison");
    auto book = app::exportSheets(demo.store, demo.position, {layout, layout.names, tr});
    auto& said = cellOf(book, "certainty", 3, 0);
    CHECK(sheet::display(said) == "✓ The weights are the same");
    cellOf(book, "comparison", 3, 2).value = 5.0;
    for (const auto program : {Program::gnumeric, Program::libreOffice})
        if (ready(program)) {
            const auto report = differences(program, book, book);
            CHECK(report.find("certainty/3/candidate_id: ⚠ The weights differ now instead of") !=
                  std::string::npos);
        }
}

TEST_CASE("No layout in its nameless form names anybody anywhere in the package") {
    const Words tr(words::Language::english);
    Demo demo(tr);
    session::NewCandidate person;
    person.name = "Quillon Vexley";
    person.email = "qv@example.org";
    person.phone = "+86 139-1234-5678";
    person.source = "Agency Zephyrine";
    person.note = "friend of Wolfram";
    person.more["Nickname"] = "Bumblequax";
    const auto id = demo.store.addCandidates(demo.position, {person}).front();
    const std::string note = "Bumblequax, that is vexley, wrote from other@example.org, tel 0755 8888 1234, "
                             "see /home/hr/secret.doc and C:\\Users\\hr\\x.doc";
    session::Edit edit;
    edit.position = demo.position;
    edit.candidate = id;
    edit.interviewer = "Isolde Brandywine";
    edit.item = {session::ItemKind::note, "", ""};
    edit.newValue = note;
    demo.store.record({edit});
    demo.store.decide(demo.position,
                      {id, session::Verdict::hold, "Ask Quillon again", "", "Bossworth Hale", ""});
    const TempFolder folder;
    const workbook::XlsxWriter writer(demo.clock);
    for (const auto& found : shelf().layouts) {
        const auto file = folder / (found.layout.id + ".xlsx");
        app::exportPosition(demo.store, demo.position, {found.layout, sheet::NameForm::anonymous, tr}, writer,
                            file, [](const app::Work& work) { return work(support::goOn); });
        const auto parts = output("unzip -p '" + file.string() + "'");
        INFO(found.layout.id);
        CHECK(parts.find("worksheet") != std::string::npos);
        for (const auto* secret :
             {"Quillon", "Vexley", "vexley", "example.org", "139-1234", "0755 8888", "Bumblequax", "Isolde",
              "Brandywine", "Zephyrine", "Wolfram", "Bossworth", "/home/hr", "secret.doc", "Users"}) {
            INFO(secret);
            CHECK(parts.find(secret) == std::string::npos);
        }
        CHECK(parts.find(folder.path().string()) == std::string::npos);
        for (const auto& one : demo.store.candidates(demo.position))
            CHECK(parts.find(one.name) == std::string::npos);
        for (const auto& card : demo.store.scorecards(demo.position))
            CHECK(parts.find(card.interviewer) == std::string::npos);
    }
}
