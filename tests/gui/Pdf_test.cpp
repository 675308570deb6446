// SPDX-License-Identifier: MIT
// Pages as PDF files.
#include "Window.h"

#include "app/decide/Letter.h"
#include "app/ports/SystemError.h"
#include "gui/compare/ComparisonPdf.h"
#include "gui/paper/PdfPages.h"
#include "gui/paper/Printout.h"

#include <wx/dcmemory.h>

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

int lastPageOf(wxPrintout& printout) {
    int first = 0;
    int last = 0;
    int from = 0;
    int to = 0;
    printout.GetPageInfo(&first, &last, &from, &to);
    CHECK(first == 1);
    CHECK(to == last);
    return last;
}

/// The page on white paper of a size in millimetres, so many pixels an inch.
wxImage printed(wxPrintout& printout, int page, const wxSize& paper, double resolution = 72) {
    const double dots = resolution / 25.4;
    wxBitmap bitmap(static_cast<int>(paper.x * dots), static_cast<int>(paper.y * dots), 24);
    {
        wxMemoryDC dc(bitmap);
        dc.SetBackground(*wxWHITE_BRUSH);
        dc.Clear();
        printout.SetDC(&dc);
        printout.SetPageSizeMM(paper.x, paper.y);
        static_cast<void>(printout.OnPrintPage(page));
        printout.SetDC(nullptr);
    }
    return bitmap.ConvertToImage();
}

bool dark(const wxImage& image, int x, int y) {
    return image.GetGreen(x, y) < 160;
}

int ink(wxPrintout& printout, int page, const wxSize& paper) {
    const auto image = printed(printout, page, paper);
    int count = 0;
    for (int y = 0; y < image.GetHeight(); ++y)
        for (int x = 0; x < image.GetWidth(); ++x)
            count += dark(image, x, y) ? 1 : 0;
    return count;
}

wxRect inkBox(wxPrintout& printout, int page, const wxSize& paper, double resolution = 72) {
    const auto image = printed(printout, page, paper, resolution);
    wxRect box;
    for (int y = 0; y < image.GetHeight(); ++y)
        for (int x = 0; x < image.GetWidth(); ++x)
            if (dark(image, x, y))
                box.Union(wxRect(x, y, 1, 1));
    return box;
}

bool toTheEnd(double) {
    return true;
}

std::string codeOf(const app::PrintedPages& pages, const fs::path& path) {
    try {
        static_cast<void>(gui::writePdf(pages, {}, path, toTheEnd));
    } catch (const app::SystemError& trouble) {
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
        REQUIRE(gui::writeComparisonPdf(&window.frame(), window.desk(), path, toTheEnd) ==
                app::Outcome::done);
        CHECK(bytesOf(path).find("%PDF-") == 0);
        CHECK(pagesOf(path) >= people + 2);
        const auto files = fs::directory_iterator(folder.path());
        CHECK(std::all_of(begin(files), end(files),
                          [](const auto& file) { return file.path().extension() == ".pdf"; }));
    }
    window.frame().speak(words::Language::english);
    guitest::answerWith({guitest::chooseFile(folder / "menu.pdf"), [](wxDialog&) { return wxID_OK; }},
                        [&] { window.run(CommandId::savePdf); });
    CHECK(bytesOf(folder / "menu.pdf").find("%PDF-") == 0);
}

TEST_CASE("What is printed has the pages of the PDF file with ink on each", "[pdf]") {
    Window window;
    const guitest::TempFolder folder;
    window.useDemo();
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        window.frame().speak(language);
        REQUIRE(gui::writeComparisonPdf(&window.frame(), window.desk(), folder / "a.pdf", toTheEnd) ==
                app::Outcome::done);
        gui::Printout printout("Pages", gui::drawComparison(&window.frame(), window.desk(), toTheEnd));
        const auto count = lastPageOf(printout);
        CHECK(count == pagesOf(folder / "a.pdf"));
        CHECK_FALSE(printout.HasPage(0));
        CHECK_FALSE(printout.HasPage(count + 1));
        const auto first = ink(printout, 1, {210, 297});
        for (int page = 1; page <= count; ++page)
            CHECK(ink(printout, page, {210, 297}) > 500);
        CHECK(ink(printout, 1, {210, 297}) == first);
        CHECK(ink(printout, count + 1, {210, 297}) == 0);
    }
}

TEST_CASE("A page fits paper that is smaller or lies the other way", "[pdf]") {
    gui::Printout printout(
        "A", gui::drawPages(app::letterPages("A", "left", words::Language::english), {}, toTheEnd));
    const auto whole = inkBox(printout, 1, {210, 297});
    const auto half = inkBox(printout, 1, {105, 148});
    CHECK(half.GetHeight() < whole.GetHeight() * 0.55);
    CHECK(half.GetHeight() > whole.GetHeight() * 0.45);
    const auto fine = inkBox(printout, 1, {210, 297}, 300);
    CHECK(std::abs(fine.GetTop() * 72 / 300 - whole.GetTop()) <= 3);
    CHECK(std::abs(fine.GetHeight() * 72 / 300 - whole.GetHeight()) <= 3);
    const auto turned = inkBox(printout, 1, {297, 210});
    CHECK(std::abs(turned.GetWidth() - whole.GetHeight()) <= 3);
    CHECK(std::abs(turned.GetHeight() - whole.GetWidth()) <= 3);
}

TEST_CASE("A long text goes over as many pages as it needs", "[pdf]") {
    const guitest::TempFolder folder;
    std::string text;
    for (int at = 0; at < 200; ++at)
        text += "评分标准对每一位候选人都一样，所有人回答同样的问题。\n\n";
    gui::writePdf(app::letterPages("信", text, words::Language::chinese), {}, folder / "a.pdf", toTheEnd);
    CHECK(pagesOf(folder / "a.pdf") >= 4);
    gui::writePdf(app::letterPages("信", "短", words::Language::chinese), {}, folder / "a.pdf", toTheEnd);
    CHECK(pagesOf(folder / "a.pdf") == 1);
}

TEST_CASE("The character a PDF file would lose comes from another face", "[pdf]") {
    const guitest::TempFolder folder;
    const auto faceOf = [&](const std::string& text) {
        gui::writePdf(app::letterPages("信", text, words::Language::chinese), {}, folder / "a.pdf", toTheEnd);
        return bytesOf(folder / "a.pdf").find("NotoSansCJKtc") != std::string::npos;
    };
    CHECK(faceOf("如有疑问，欢迎与我们联系。"));
    CHECK_FALSE(faceOf("有疑问，欢迎与我们联系。"));
}

TEST_CASE("Pages that cannot be written leave the old file and say why", "[pdf]") {
    const guitest::TempFolder folder;
    const auto pages = app::letterPages("A", "b", words::Language::english);
    CHECK(codeOf(pages, folder.path()) == "is-folder");
    CHECK(codeOf(pages, folder / "none" / "a.pdf") == "missing-folder");
    std::ofstream(folder / "old.pdf") << "old";
    fs::permissions(folder / "old.pdf", fs::perms::owner_read);
    CHECK(codeOf(pages, folder / "old.pdf") == "read-only");
    CHECK(bytesOf(folder / "old.pdf") == "old");
}

TEST_CASE("A picture of many rows goes over the pages row by row, each with its head", "[pdf]") {
    struct Piece {
        std::size_t first, count;
    };
    std::vector<Piece> drawn;
    const gui::PagePicture picture{400, 40, 20, 200,
                                   [&](wxGraphicsContext&, std::size_t first, std::size_t count) {
                                       drawn.push_back({first, count});
                                   }};
    const app::PrintedPages pages{"Heat", words::Language::english, {app::PrintedPicture{}}};
    const auto made = gui::drawPages(pages, picture, toTheEnd);
    REQUIRE(drawn.size() == made.size());
    CHECK(drawn.size() >= 4);
    std::size_t next = 0;
    for (const auto& piece : drawn) {
        CHECK(piece.first == next);
        next += piece.count;
        // Points; 20 mm are left free above and below.
        CHECK((40 + 20 * static_cast<double>(piece.count)) * 0.75 <= 841.89 - 2 * 56.7 + 0.5);
    }
    CHECK(next == 200);
}

TEST_CASE("Pages that are stopped at any moment leave the old file", "[pdf]") {
    const guitest::TempFolder folder;
    std::ofstream(folder / "old.pdf") << "old";
    const auto pages = app::letterPages("A", "one\n\ntwo\n\nthree", words::Language::english);
    double reached = 0;
    for (const double last : {0.0, 0.2, 0.5, 0.8, 1.0}) {
        CHECK(gui::writePdf(pages, {}, folder / "old.pdf", [&](double share) {
                  CHECK(share >= reached);
                  reached = share;
                  return share < last;
              }) == app::Outcome::stopped);
        reached = 0;
        CHECK(bytesOf(folder / "old.pdf") == "old");
    }
    CHECK(gui::writePdf(pages, {}, folder / "old.pdf", toTheEnd) == app::Outcome::done);
    CHECK(bytesOf(folder / "old.pdf").find("%PDF-") == 0);
}
