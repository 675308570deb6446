// SPDX-License-Identifier: MIT
// Pictures of the views as files.
#include "CompareDriving.h"

#include "app/ports/FileNames.h"
#include "app/ports/SystemError.h"
#include "gui/compare/CompareViews.h"
#include "gui/compare/PictureFile.h"

#include <wx/filedlg.h>
#include <wx/image.h>

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using guitest::Window;

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string codeOf(const gui::CompareView& view, gui::PictureKind kind, const fs::path& path) {
    try {
        gui::writePicture(view, kind, path);
    } catch (const app::SystemError& trouble) {
        return trouble.finding().code;
    }
    return "written";
}

} // namespace

TEST_CASE("Every view that is a picture is written as PNG and as SVG", "[compare][pictures]") {
    Window window;
    const guitest::TempFolder folder;
    std::size_t pictures = 0;
    for (const std::string title : {"Heat map", "How sure", "Weights", "Side by side"}) {
        INFO(title);
        auto& place = guitest::openCompare(window, title);
        const auto size = place.view().pictureSize();
        REQUIRE(size.GetWidth() > 0);
        const auto png = folder.path() / "a.png";
        const auto svg = folder.path() / "a.svg";
        gui::writePicture(place.view(), gui::PictureKind::png, png);
        const wxImage image(wxString::FromUTF8(png.string()), wxBITMAP_TYPE_PNG);
        REQUIRE(image.IsOk());
        CHECK(image.GetSize() == wxSize(size.GetWidth() * 2, size.GetHeight() * 2));
        CHECK(image.CountColours(20) >= 10);
        gui::writePicture(place.view(), gui::PictureKind::svg, svg);
        const auto text = bytesOf(svg);
        CHECK(text.find("<svg ") != std::string::npos);
        CHECK(text.find("</svg>") != std::string::npos);
        CHECK(text.find(fmt::format("width=\"{}pt\"", size.GetWidth())) != std::string::npos);
        CHECK(text.find("<image") == std::string::npos);
        ++pictures;
    }
    CHECK(pictures == 4);
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("A picture that cannot be written leaves the old file and says why", "[compare][pictures]") {
    Window window;
    const guitest::TempFolder folder;
    auto& view = guitest::openCompare(window, "How sure").view();
    CHECK(codeOf(view, gui::PictureKind::svg, folder.path()) == "is-folder");
    CHECK(codeOf(view, gui::PictureKind::png, folder.path() / "none" / "a.png") == "missing-folder");
    const auto old = folder.path() / "old.svg";
    std::ofstream(old) << "old";
    fs::permissions(old, fs::perms::owner_read);
    CHECK(codeOf(view, gui::PictureKind::svg, old) == "read-only");
    CHECK(bytesOf(old) == "old");
    CHECK(codeOf(view, gui::PictureKind::svg, folder.path() / (std::string(260, 'n') + ".svg")) ==
          "long-name");
}

TEST_CASE("A picture too long for PNG is still written as SVG", "[compare][pictures]") {
    Window window;
    const guitest::TempFolder folder;
    std::vector<std::pair<std::string, std::string>> people;
    for (int at = 0; at < 1000; ++at)
        people.emplace_back("Candidate " + std::to_string(at), "");
    guitest::openRated(window, people);
    auto& view = guitest::openView(window, "How sure").view();
    REQUIRE(view.pictureSize().GetHeight() > 32'000);
    CHECK(codeOf(view, gui::PictureKind::png, folder.path() / "a.png") == "large-picture");
    CHECK(codeOf(view, gui::PictureKind::svg, folder.path() / "a.svg") == "written");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("The ending typed decides and a missing one is added", "[pictures]") {
    struct Case {
        std::string typed;
        int filter;
        std::string path;
        gui::PictureKind kind;
        bool completed;
    };
    for (const auto& one : {Case{"a.png", 1, "a.png", gui::PictureKind::png, false},
                            Case{"a.SVG", 0, "a.SVG", gui::PictureKind::svg, false},
                            Case{"a", 0, "a.png", gui::PictureKind::png, true},
                            Case{"a", 1, "a.svg", gui::PictureKind::svg, true},
                            Case{"v1.2", 1, "v1.2.svg", gui::PictureKind::svg, true}}) {
        INFO(one.typed << " " << one.filter);
        const auto choice = gui::pictureChoice(one.typed, one.filter);
        CHECK(choice.path == one.path);
        CHECK(choice.kind == one.kind);
        CHECK(choice.completed == one.completed);
    }
}

TEST_CASE("Any title makes a file name that file systems take", "[pictures]") {
    const guitest::TempFolder folder;
    std::string longTitle;
    for (int at = 0; at < 120; ++at)
        longTitle += "岗";
    CHECK(app::fileNameOf("Sales/Ops: \"A\\B\"?") == "Sales-Ops- -A-B--");
    CHECK(app::fileNameOf(" . ") == "evenhand");
    CHECK(app::fileNameOf("") == "evenhand");
    CHECK(app::fileNameOf("..hidden..") == "hidden");
    CHECK(app::fileNameOf("业务跟单/外贸组") == "业务跟单-外贸组");
    for (const auto& title : {longTitle, std::string("a\nb\tc"), std::string("/"), std::string("x/../y")}) {
        const auto name = app::fileNameOf(title);
        INFO(name);
        CHECK(wxString::FromUTF8(name).length() > 0);
        std::ofstream(folder.path() / (name + ".svg")) << "x";
        CHECK(fs::exists(folder.path() / (name + ".svg")));
    }
    CHECK(filesIn(folder.path()) == 4);
}

TEST_CASE("Save picture writes the file that was chosen", "[compare][pictures]") {
    Window window;
    const guitest::TempFolder folder;
    auto& place = guitest::openCompare(window, "How sure");
    const auto path = folder.path() / "sure.svg";
    guitest::answerWith({guitest::chooseFile(path)},
                        [&] { gui::savePicture(place, place.view(), "A/B", window.desk().tr()); });
    CHECK(bytesOf(path).find("<svg ") != std::string::npos);
}
