// SPDX-License-Identifier: MIT
// Pages as a PDF file: A4, wrapped text in either language, tables, one picture; what stands on them is the
// app floor's.
#pragma once

#include "app/PrintedPages.h"

#include <wx/graphics.h>

#include <filesystem>
#include <functional>

namespace gui {

/// Drawn as lines and text; smaller than it is when the paper is too narrow.
struct PdfPicture {
    double width = 0;
    double height = 0;
    std::function<void(wxGraphicsContext&)> draw;
};

/// Replaces the file whole. Throws app::Trouble and leaves what was there.
void writePdf(const app::PrintedPages& pages, const PdfPicture& picture, const std::filesystem::path& path);

} // namespace gui
