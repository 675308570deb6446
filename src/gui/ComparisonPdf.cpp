// SPDX-License-Identifier: MIT
// Reads the comparison anew and draws its heat map from a view nobody sees.
#include "gui/ComparisonPdf.h"

#include "app/Export.h"
#include "app/Notices.h"
#include "app/PrintedPages.h"
#include "gui/Dialogs.h"
#include "gui/HeatPage.h"
#include "gui/PdfPages.h"
#include "gui/Printout.h"

#include <wx/utils.h>

namespace gui {

namespace {

template <class Use>
bool withComparison(wxWindow* parent, app::Desk& desk, const Use& use) {
    app::ComparisonView comparison(desk);
    comparison.load();
    if (comparison.state().stage != app::CompareState::Stage::ready)
        return false;
    const auto destroy = [](wxWindow* window) { window->Destroy(); };
    const std::unique_ptr<wxPanel, decltype(destroy)> behind(new wxPanel, destroy);
    behind->Hide();
    behind->Create(parent);
    auto* view = new HeatPage(behind.get(), {desk, comparison, [] {}});
    view->show();
    const auto size = view->pictureSize();
    const PagePicture picture{static_cast<double>(size.GetWidth()), static_cast<double>(size.GetHeight()),
                              [view](wxGraphicsContext& context) { view->draw(context, paperTheme()); }};
    const auto today = app::localDay(desk.clock().now());
    use(app::comparisonPages(comparison, today, desk.tr()), picture);
    return true;
}

/// The open position's title when there is somebody to compare; says so otherwise.
std::optional<std::string> titleToSave(wxWindow* parent, app::Desk& desk) {
    const auto position = desk.store().position(desk.position());
    if (!position)
        return std::nullopt;
    if (!desk.store().candidates(position->id).empty())
        return app::fileNameOf(position->title);
    showDone(parent, desk.tr(), desk.tr()("There is nobody to compare yet: first add candidates."));
    return std::nullopt;
}

} // namespace

bool writeComparisonPdf(wxWindow* parent, app::Desk& desk, const std::filesystem::path& path) {
    return withComparison(parent, desk,
                          [&](const auto& pages, const auto& picture) { writePdf(pages, picture, path); });
}

std::vector<DrawnPage> drawComparison(wxWindow* parent, app::Desk& desk) {
    std::vector<DrawnPage> drawn;
    static_cast<void>(withComparison(
        parent, desk, [&](const auto& pages, const auto& picture) { drawn = drawPages(pages, picture); }));
    return drawn;
}

void saveComparisonPdf(wxWindow* parent, app::Desk& desk) {
    const auto& tr = desk.tr();
    const auto title = titleToSave(parent, desk);
    const auto path = title ? askPdf(parent, tr, *title) : std::nullopt;
    if (!path)
        return;
    bool written = false;
    {
        const wxBusyCursor busy;
        written = writeComparisonPdf(parent, desk, *path);
    }
    if (written)
        showDone(parent, tr, tr("The pages are written: {}", path->string()));
}

void printComparison(wxWindow* parent, app::Desk& desk) {
    const auto title = titleToSave(parent, desk);
    if (!title)
        return;
    std::vector<DrawnPage> pages;
    {
        const wxBusyCursor busy;
        pages = drawComparison(parent, desk);
    }
    if (!pages.empty() && printPages(parent, *title, std::move(pages)) == Printed::failed)
        showDone(parent, desk.tr(), desk.tr()("The pages could not be printed."));
}

} // namespace gui
