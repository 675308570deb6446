// SPDX-License-Identifier: MIT
// The drawing of a view on a bitmap or as lines; pages are PdfPages.cpp's.
#include "gui/compare/PictureFile.h"

#include "app/ports/FileNames.h"
#include "app/ports/SystemError.h"
#include "app/ports/WholeFile.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"

#include <wx/dcmemory.h>
#include <wx/filedlg.h>
#include <wx/image.h>
#include <wx/log.h>
#include <wx/mstream.h>

#include <cairo/cairo-svg.h>

#include <algorithm>

namespace gui {

namespace fs = std::filesystem;
using words::message;

namespace {

/// Cairo's bitmaps end at 32767.
constexpr int longestSide = 32'000;

[[noreturn]] void fail(const char* code, std::string_view text, std::vector<std::string> arguments) {
    throw app::SystemError({reading::Severity::error, code, std::string(text), std::move(arguments), {}});
}

std::string png(const CompareView& view, const fs::path& path) {
    const auto size = view.pictureSize();
    const int longest = std::max(size.GetWidth(), size.GetHeight());
    if (longest > longestSide)
        fail("large-picture", message("{0} is too long for a PNG picture; save it as SVG."), {path.string()});
    const int scale = longest * 2 > longestSide ? 1 : 2;
    wxBitmap bitmap(size.GetWidth() * scale, size.GetHeight() * scale, 24);
    {
        wxMemoryDC dc(bitmap);
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        context->Scale(scale, scale);
        view.draw(*context, paperTheme());
    }
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
        wxImage::AddHandler(new wxPNGHandler);
    wxMemoryOutputStream stream;
    bitmap.ConvertToImage().SaveFile(stream, wxBITMAP_TYPE_PNG);
    std::string bytes(stream.GetSize(), '\0');
    stream.CopyTo(bytes.data(), bytes.size());
    return bytes;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string svg(const CompareView& view) {
    const auto size = view.pictureSize();
    std::string bytes;
    auto* surface = cairo_svg_surface_create_for_stream(append, &bytes, size.GetWidth(), size.GetHeight());
    auto* cairo = cairo_create(surface);
    {
        const std::unique_ptr<wxGraphicsContext> context(
            wxGraphicsRenderer::GetCairoRenderer()->CreateContextFromNativeContext(cairo));
        view.draw(*context, paperTheme());
    }
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

} // namespace

PictureChoice pictureChoice(const fs::path& typed, int filter) {
    const auto ending = app::endingOf(typed);
    if (ending == ".png" || ending == ".svg")
        return {typed, ending == ".png" ? PictureKind::png : PictureKind::svg, false};
    const auto kind = filter == 1 ? PictureKind::svg : PictureKind::png;
    auto path = typed;
    path += kind == PictureKind::svg ? ".svg" : ".png";
    return {path, kind, true};
}

void writePicture(const CompareView& view, PictureKind kind, const fs::path& path) {
    const wxLogNull quiet;
    const auto bytes = kind == PictureKind::svg ? svg(view) : png(view, path);
    if (bytes.empty())
        fail("no-picture", message("The picture could not be made; {0} was not written."), {path.string()});
    app::writeWhole(path, bytes);
}

void savePicture(wxWindow& parent, const CompareView& view, const std::string& title,
                 const words::Words& tr) {
    wxFileDialog dialog(&parent, shown(tr("Save picture…")), "", shown(app::fileNameOf(title)) + ".png",
                        "PNG (*.png)|*.png|SVG (*.svg)|*.svg", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    const auto choice = pictureChoice(typed(dialog.GetPath()), dialog.GetFilterIndex());
    if (choice.completed && fs::exists(choice.path) &&
        !confirm(&parent, tr, tr("There is already a file {0}. Replace it?", choice.path.filename().string()),
                 tr("Replace")))
        return;
    try {
        const wxBusyCursor busy;
        writePicture(view, choice.kind, choice.path);
    } catch (const app::SystemError& trouble) {
        showTrouble(&parent, tr, trouble.finding());
    }
}

} // namespace gui
