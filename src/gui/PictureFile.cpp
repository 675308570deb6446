// SPDX-License-Identifier: MIT
// The drawing of a view on a bitmap.
#include "gui/PictureFile.h"

#include "gui/Utf8.h"

#include <wx/dcmemory.h>
#include <wx/filedlg.h>
#include <wx/image.h>

namespace gui {

namespace {

void writePng(const CompareView& view, const wxString& path) {
    constexpr int scale = 2;
    const auto size = view.pictureSize();
    wxBitmap bitmap(size.GetWidth() * scale, size.GetHeight() * scale, 24);
    {
        wxMemoryDC dc(bitmap);
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        context->Scale(scale, scale);
        view.draw(*context, paperTheme());
    }
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
        wxImage::AddHandler(new wxPNGHandler);
    bitmap.SaveFile(path, wxBITMAP_TYPE_PNG);
}

} // namespace

void savePicture(wxWindow& parent, const CompareView& view, const std::string& title,
                 const words::Words& tr) {
    wxFileDialog dialog(&parent, shown(tr("Save picture…")), "", shown(title) + ".png", "PNG (*.png)|*.png",
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() == wxID_OK)
        writePng(view, dialog.GetPath());
}

} // namespace gui
