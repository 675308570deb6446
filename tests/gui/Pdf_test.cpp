// SPDX-License-Identifier: MIT
// Pages as PDF files.
#include "Window.h"

#include "app/Trouble.h"
#include "gui/ComparisonPdf.h"
#include "gui/PdfPages.h"

#include <fstream>
#include <iterator>
#include <regex>

namespace fs = std::filesystem;
using app::CommandId;
using guitest::Window;

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// As the page tree says.
int pagesOf(const fs::path& path) {
    const auto bytes = bytesOf(path);
    std::smatch found;
    static const std::regex count(R"(/Count (\d+))");
    return std::regex_search(bytes, found, count) ? std::stoi(found[1]) : 0;
}

std::string codeOf(const app::PrintedPages& pages, const fs::path& path) {
    try {
        gui::writePdf(pages, {}, path);
    } catch (const app::Trouble& trouble) {
        return trouble.finding().code;
    }
    return "written";
}

} // namespace

TEST_CASE("The comparison is saved as pages to print in both languages", "[pdf]") {
    Window window;
    const guitest::TempFolder folder;
    window.useDemo();
    const auto people = static_cast<int>(window.store().candidates("P1").size());
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        window.frame().speak(language);
        const auto path = folder / (std::string(words::codeOf(language)) + ".pdf");
        REQUIRE(gui::writeComparisonPdf(&window.frame(), window.desk(), path));
        CHECK(bytesOf(path).find("%PDF-") == 0);
        CHECK(pagesOf(path) >= people + 2);
        CHECK_FALSE(fs::exists(path.string() + ".part"));
    }
    window.frame().speak(words::Language::english);
    guitest::answerWith({guitest::chooseFile(folder / "menu.pdf"), [](wxDialog&) { return wxID_OK; }},
                        [&] { window.run(CommandId::savePdf); });
    CHECK(bytesOf(folder / "menu.pdf").find("%PDF-") == 0);
}

TEST_CASE("A long text goes over as many pages as it needs", "[pdf]") {
    const guitest::TempFolder folder;
    std::string text;
    for (int at = 0; at < 200; ++at)
        text += "评分标准对每一位候选人都一样，所有人回答同样的问题。\n\n";
    gui::writePdf(app::letterPages("信", text, words::Language::chinese), {}, folder / "a.pdf");
    CHECK(pagesOf(folder / "a.pdf") >= 4);
    gui::writePdf(app::letterPages("信", "短", words::Language::chinese), {}, folder / "a.pdf");
    CHECK(pagesOf(folder / "a.pdf") == 1);
}

TEST_CASE("Pages that cannot be written leave the old file and say why", "[pdf]") {
    const guitest::TempFolder folder;
    const auto pages = app::letterPages("A", "b", words::Language::english);
    CHECK(codeOf(pages, folder.path()) == "is-folder");
    CHECK(codeOf(pages, folder / "none" / "a.pdf") == "missing-folder");
    std::ofstream(folder / "old.pdf") << "old";
    fs::create_directory(folder / "old.pdf.part");
    CHECK(codeOf(pages, folder / "old.pdf") == "cannot-write");
    CHECK(bytesOf(folder / "old.pdf") == "old");
}
