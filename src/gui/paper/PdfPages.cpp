// SPDX-License-Identifier: MIT
// One PDF page for each drawn one, as large as it.
#include "gui/paper/PdfPages.h"

#include "app/ports/SystemError.h"
#include "app/ports/WholeFile.h"

#include <cairo/cairo-pdf.h>

namespace gui {

namespace {

using words::message;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Empty when Cairo could not.
std::string pdfOf(const std::vector<DrawnPage>& pages, const std::string& title) {
    std::string bytes;
    auto* surface =
        cairo_pdf_surface_create_for_stream(append, &bytes, pages.front().width, pages.front().height);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    for (const auto& page : pages) {
        cairo_pdf_surface_set_size(surface, page.width, page.height);
        auto* cairo = cairo_create(surface);
        show(page, cairo);
        cairo_show_page(cairo);
        cairo_destroy(cairo);
    }
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        bytes.clear();
    cairo_surface_destroy(surface);
    return bytes;
}

} // namespace

app::Outcome writePdf(const app::PrintedPages& pages, const PagePicture& picture,
                      const std::filesystem::path& path, const app::GoOn& goOn) {
    constexpr double shareOfDrawing = 0.8;
    const auto drawn = drawPages(pages, picture, [&](double share) { return goOn(shareOfDrawing * share); });
    if (drawn.empty() || !goOn(shareOfDrawing))
        return app::Outcome::stopped;
    const auto bytes = pdfOf(drawn, pages.title);
    if (bytes.empty())
        throw app::SystemError({reading::Severity::error,
                                "no-pages",
                                std::string(message("The pages could not be made; {0} was not written.")),
                                {path.string()},
                                {}});
    if (!goOn(1))
        return app::Outcome::stopped;
    app::writeWhole(path, bytes);
    return app::Outcome::done;
}

} // namespace gui
