// SPDX-License-Identifier: MIT
// Reads the comparison anew and draws its heat map from a view nobody sees.
#include "gui/ComparisonPdf.h"

#include "app/Export.h"
#include "app/Notices.h"
#include "app/PrintedPages.h"
#include "gui/Dialogs.h"
#include "gui/HeatPage.h"
#include "gui/PdfPages.h"

#include <wx/utils.h>

namespace gui {

bool writeComparisonPdf(wxWindow* parent, app::Desk& desk, const std::filesystem::path& path) {
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
    const PdfPicture picture{static_cast<double>(size.GetWidth()), static_cast<double>(size.GetHeight()),
                             [view](wxGraphicsContext& context) { view->draw(context, paperTheme()); }};
    const auto today = app::localDay(desk.clock().now());
    writePdf(app::comparisonPages(comparison, today, desk.tr()), picture, path);
    return true;
}

void saveComparisonPdf(wxWindow* parent, app::Desk& desk) {
    const auto& tr = desk.tr();
    const auto position = desk.store().position(desk.position());
    if (!position)
        return;
    if (desk.store().candidates(position->id).empty())
        return showDone(parent, tr, tr("There is nobody to compare yet: first add candidates."));
    const auto path = askPdf(parent, tr, app::fileNameOf(position->title));
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

} // namespace gui
