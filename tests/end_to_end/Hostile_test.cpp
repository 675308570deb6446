// SPDX-License-Identifier: MIT
// Small files made to fill memory or to exhaust the stack: one sentence, an ordinary exit, bounded memory.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// The address space of the whole program; the sanitizers need more than any limit.
#ifdef __SANITIZE_ADDRESS__
const std::string limited;
#else
const std::string limited = "ulimit -v 700000; ";
#endif

const std::string package = R"py(
import sys, zipfile
TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
def book(name, rows, shared='', sheets=1, top=''):
    z = zipfile.ZipFile(name, 'w', zipfile.ZIP_DEFLATED)
    rel = '<Relationship Id="r%d" Type="' + TYPE + '%s" Target="%s"/>'
    z.writestr('_rels/.rels', '<Relationships>' + rel % (1, 'officeDocument', 'xl/b.xml') + '</Relationships>')
    z.writestr('xl/b.xml', '<workbook xmlns:r="r"><sheets>' + ''.join(
        '<sheet name="S%d" r:id="r1"/>' % n for n in range(sheets)) + '</sheets></workbook>')
    z.writestr('xl/_rels/b.xml.rels', '<Relationships>' + rel % (1, 'worksheet', 's.xml') +
               (rel % (2, 'sharedStrings', 't.xml') if shared else '') + '</Relationships>')
    z.writestr('xl/s.xml', top + '<worksheet><sheetData>' + rows + '</sheetData></worksheet>')
    if shared: z.writestr('xl/t.xml', '<sst>' + shared + '</sst>')
    z.close()
)py";

} // namespace

TEST_CASE("Workbooks made to fill memory are refused with a sentence inside a memory limit") {
    const Panel panel;
    panel.write("bombs.py", package + R"py(
book('shared.xlsx', '<row>' + '<c t="s"><v>0</v></c></row><row>' * 200000 + '</row>', '<si><t>' + 'x' * 50000 + '</t></si>')
book('wide.xlsx', ''.join('<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(1, 20001)))
book('tall.xlsx', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', sheets=3000)
book('texts.xlsx', '<row><c t="s"><v>0</v></c></row>', ''.join('<si><t>%s%d</t></si>' % ('y' * 90000, n) for n in range(1500)))
book('cells.xlsx', ('<row>' + '<c><v>1</v></c>' * 16000 + '</row>') * 600)
book('deep.xlsx', '<row>' * 400000)
book('tag.xlsx', '<row a="' + 'z' * 20000000 + '"/>')
book('entity.xlsx', '<row><c t="inlineStr"><is><t>&a;</t></is></c></row>', top='<!DOCTYPE x [<!ENTITY a "aaaa">]>')
)py");
    REQUIRE(panel.shell("/usr/bin/python3 bombs.py").exit == 0);
    const std::string unreadable = "is no readable .xlsx workbook; save it again as .xlsx and try again.";
    const std::string noPlan = "does not say from which plan it was made";
    for (const auto& [name, exit, said] :
         std::vector<std::tuple<std::string, int, std::string>>{{"shared", 1, noPlan},
                                                                {"wide", 1, noPlan},
                                                                {"tall", 1, noPlan},
                                                                {"texts", 3, unreadable},
                                                                {"cells", 3, unreadable},
                                                                {"deep", 3, unreadable},
                                                                {"tag", 3, unreadable},
                                                                {"entity", 3, unreadable}}) {
        INFO(name);
        const auto done = panel.shell(limited + "\"$cli\" -w w.evenhand marks import P1 " + name + ".xlsx");
        CHECK(done.exit == exit);
        CHECK_THAT(done.err, Catch::Contains(said));
    }
    CHECK(panel.marks() == tidyHeader);
}

TEST_CASE("TOML that nests without end is refused with its line by rubric and layout alike") {
    const Program program;
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int time = 0; time < times; ++time)
            all += text;
        return all;
    };
    program.write("names.toml", "id = \"x\"\n[a" + repeated(".a", 40'000) + "]\n");
    program.write("keys.toml", "a" + repeated(".a", 40'000) + " = 1\n");
    program.write("lists.toml", "id = 1\n\na = " + repeated("[", 40'000));
    program.write("tables.toml", "a = " + repeated("{a = ", 40'000));
    for (const auto& [name, line] : std::vector<std::pair<std::string, std::string>>{
             {"names", "2"}, {"keys", "1"}, {"lists", "3"}, {"tables", "1"}})
        for (const auto* kind : {"rubric", "layout"}) {
            INFO(name << " " << kind);
            const auto done =
                program.shell(limited + "\"$cli\" " + std::string(kind) + " check " + name + ".toml");
            CHECK(done.exit == 1);
            CHECK_THAT(done.err, Catch::Contains(name + ".toml:" + line + ":"));
            CHECK_THAT(done.err, Catch::Contains("tables or lists lie more than 32 deep in each other"));
        }
    program.write("strings.toml", "id = \"" + repeated("[.", 40'000) + "\" # " + repeated("{", 100) + "\n");
    CHECK_THAT(program({"rubric", "check", "strings.toml"}).err, !Catch::Contains("deep in each other"));
}
