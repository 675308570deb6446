// SPDX-License-Identifier: MIT
// Workbooks of hundreds of positions whose every text is hostile: still XML, text still text, within a
// spreadsheet's limits.
#include "sheet/LayoutWorkbook.h"
#include "spreadsheet/Archive.h"
#include "spreadsheet/XlsxReader.h"
#include "spreadsheet/Xml.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/ShippedLayout.h"
#include "support/Soak.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "text/CodePoints.h"
#include "unit/compare/PanelText.h"
#include "workbook/CellText.h"

#include <random>

using namespace support;

namespace {

using Random = std::mt19937;

unsigned below(Random& random, unsigned limit) {
    return static_cast<unsigned>(random() % limit);
}

void append(std::string& text, unsigned code) {
    const auto byte = [&](unsigned value) { text += static_cast<char>(value); };
    if (code < 0x80)
        return byte(code);
    if (code < 0x800) {
        byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
    }
    byte(0x80 | (code & 0x3F));
}

/// Openings of formulas, markup, control characters, any code point, bytes that are no UTF-8.
std::string hostile(Random& random) {
    static const std::vector<std::string> openings{
        "=",       "+",         "-",  "@",    "\t=", "=HYPERLINK(\"x\")",
        "]]>",     "</t>",      "&",  "<!--", "'",   "\"",
        "_x0007_", "[a]:*?/\\", "王", "😀",    "",    "CON"};
    auto text = openings[below(random, static_cast<unsigned>(openings.size()))];
    for (auto letters = below(random, 24); letters > 0; --letters)
        switch (below(random, 6)) {
        case 0:
            append(text, below(random, 0x20));
            break;
        case 1:
            text += static_cast<char>(below(random, 256));
            break;
        case 2:
            append(text, 0xD7F0 + below(random, 0x820)); // round the surrogates and the private ones
            break;
        case 3:
            append(text, 0xFFF0 + below(random, 0x20));
            break;
        default:
            append(text, below(random, 0x110000));
        }
    if (below(random, 50) == 0)
        text.append(40'000, 'x');
    return text;
}

struct Scene {
    compare::Comparison comparison;
    std::vector<session::Candidate> people;
    std::vector<session::Decision> decisions;
};

Scene sceneOf(Random& random) {
    auto position = smallPosition();
    position.title = hostile(random);
    Scene scene;
    scene.people = support::people(3);
    for (auto& person : scene.people)
        person.name = hostile(random);
    auto cards = cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=2", "C02 Wu | rating:a=NE"});
    for (auto& card : cards) {
        card.interviewer = hostile(random) + "x";
        card.marks[{session::ItemKind::note, "Q1", ""}].value = hostile(random) + "x";
        card.marks[{session::ItemKind::note, "", ""}].value = hostile(random) + "x";
    }
    session::Decision decision;
    decision.candidate = "C01";
    decision.reason = hostile(random);
    decision.dissent = hostile(random);
    scene.decisions = {decision};
    scene.comparison = compare::compare(position, scene.people, cards);
    return scene;
}

class Formulas : public spreadsheet::XmlListener {
public:
    void begin(std::string_view name, const spreadsheet::Attributes&) override {
        m_inCell = m_inCell || name == "c";
        count += m_inCell && name == "f" ? 1 : 0;
    }
    void end(std::string_view name) override { m_inCell = m_inCell && name != "c"; }
    void text(std::string_view) override {}
    std::size_t count = 0;

private:
    bool m_inCell = false;
};

/// Formulas of cells in a part that must be XML.
std::size_t formulasIn(spreadsheet::Archive& archive, const std::string& part) {
    Formulas formulas;
    spreadsheet::XmlReader reader(formulas);
    REQUIRE(archive.read(part, [&](std::string_view piece) { reader.take(piece); }));
    reader.finish();
    return formulas.count;
}

std::size_t formulasOf(const sheet::Sheet& page) {
    std::size_t count = 0;
    for (const auto& row : page.rows)
        for (const auto& cell : row)
            count += sheet::formulaIn(cell) != nullptr ? 1 : 0;
    return count;
}

void check(const sheet::Workbook& book, const std::filesystem::path& file) {
    spreadsheet::Archive archive(file);
    for (const auto* part : {"docProps/core.xml", "docProps/app.xml", "xl/styles.xml", "[Content_Types].xml",
                             "xl/charts/chart1.xml"})
        (void)formulasIn(archive, part);
    for (std::size_t at = 0; at < book.sheets.size(); ++at)
        CHECK(formulasIn(archive, "xl/worksheets/sheet" + std::to_string(at + 1) + ".xml") ==
              formulasOf(book.sheets[at]));
    const auto sheets = spreadsheet::readXlsx(file);
    REQUIRE(sheets.size() == book.sheets.size());
    std::size_t longest = 0, longestTab = 0;
    for (const auto& sheet : sheets) {
        longestTab = std::max(longestTab, text::utf16Length(sheet.name()));
        for (const auto& cell : sheet.cells())
            longest = std::max(longest, text::utf16Length(sheet.textOf(cell)));
    }
    CHECK(longest <= workbook::longestCellText);
    CHECK(longestTab <= 31);
}

} // namespace

TEST_CASE("Hostile positions make workbooks that stay text and XML and within the limits", "[soak]") {
    Random random(support::seed(20261122));
    const TempFolder folder;
    const auto file = folder / "book.xlsx";
    const auto layout = support::shippedLayout("comparison");
    for (int round = 0; round < support::rounds(400, 10'000); ++round) {
        const auto scene = sceneOf(random);
        const words::Words tr(round % 2 == 0 ? words::Language::english : words::Language::chinese);
        const auto book =
            sheet::layoutWorkbook(layout, {scene.comparison, scene.people, scene.decisions}, tr);
        support::saveBook(book, file);
        INFO("round " << round);
        check(book, file);
    }
}
