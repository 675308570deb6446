// SPDX-License-Identifier: MIT
// Reads the comparison anew and draws its heat map from a view nobody sees.
#include "gui/compare/ComparisonPdf.h"

#include "app/compare/ComparisonPages.h"
#include "app/ports/FileNames.h"
#include "gui/compare/HeatPage.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/dialogs/ProgressDialog.h"
#include "gui/paper/PdfPages.h"
#include "gui/paper/Printout.h"
#include "session/Time.h"

#include <wx/panel.h>

namespace gui {

namespace {

constexpr ProgressDialog::Stages drawing{words::message("Laying out the pages…"),
                                         words::message("Drawing the pages…")};

/// Uses pages and picture when there is something to compare.
template <class Use>
void withComparison(wxWindow* parent, app::Desk& desk, const Use& use) {
    app::ComparisonView comparison(desk);
    comparison.load();
    if (comparison.state().stage != app::CompareState::Stage::ready)
        return;
    const auto destroy = [](wxWindow* window) { window->Destroy(); };
    const std::unique_ptr<wxPanel, decltype(destroy)> behind(new wxPanel, destroy);
    behind->Hide();
    behind->Create(parent);
    auto* view = new HeatPage(behind.get(), {desk, comparison, [] {}});
    view->show();
    const auto today = session::localDay(desk.clock().now());
    use(app::comparisonPages(comparison, today, desk.tr()), view->paged());
}

/// The open position's title when there is somebody to compare; says so otherwise.
std::optional<std::string> titleToSave(wxWindow* parent, app::Desk& desk) {
    app::ComparisonView comparison(desk);
    comparison.load();
    switch (comparison.state().stage) {
    case app::CompareState::Stage::ready:
        return app::fileNameOf(comparison.state().title);
    case app::CompareState::Stage::noCandidates:
        showDone(parent, desk.tr(), desk.tr()("There is nobody to compare yet: first add candidates."));
        break;
    case app::CompareState::Stage::noPosition:
    case app::CompareState::Stage::notFrozen:
        break;
    }
    return std::nullopt;
}

} // namespace

app::Outcome writeComparisonPdf(wxWindow* parent, app::Desk& desk, const std::filesystem::path& path,
                                const app::GoOn& goOn) {
    auto outcome = app::Outcome::stopped;
    withComparison(parent, desk, [&](const auto& pages, const auto& picture) {
        outcome = writePdf(pages, picture, path, goOn);
    });
    return outcome;
}

std::vector<DrawnPage> drawComparison(wxWindow* parent, app::Desk& desk, const app::GoOn& goOn) {
    std::vector<DrawnPage> drawn;
    withComparison(parent, desk,
                   [&](const auto& pages, const auto& picture) { drawn = drawPages(pages, picture, goOn); });
    return drawn;
}

void saveComparisonPdf(wxWindow* parent, app::Desk& desk) {
    const auto& tr = desk.tr();
    const auto title = titleToSave(parent, desk);
    const auto path = title ? askPdf(parent, tr, *title) : std::nullopt;
    if (!path)
        return;
    const auto outcome =
        ProgressDialog(parent, tr, tr("Save as PDF"), drawing).here([&](const app::GoOn& goOn) {
            return writeComparisonPdf(parent, desk, *path, goOn);
        });
    showDone(parent, tr,
             outcome == app::Outcome::done ? tr("The pages are written: {}", path->string())
                                           : tr("Stopped; nothing was written."));
}

void printComparison(wxWindow* parent, app::Desk& desk) {
    const auto& tr = desk.tr();
    const auto title = titleToSave(parent, desk);
    if (!title)
        return;
    std::vector<DrawnPage> pages;
    ProgressDialog(parent, tr, tr("Print the comparison pages"), drawing).here([&](const app::GoOn& goOn) {
        pages = drawComparison(parent, desk, goOn);
        return pages.empty() ? app::Outcome::stopped : app::Outcome::done;
    });
    if (!pages.empty() && printPages(parent, *title, std::move(pages)) == Printed::failed)
        showDone(parent, tr, tr("The pages could not be printed."));
}

} // namespace gui
