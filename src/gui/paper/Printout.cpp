// SPDX-License-Identifier: MIT
// Puts each page in the middle of the paper.
#include "gui/paper/Printout.h"

#include "gui/controls/Utf8.h"

#include <cairo/cairo.h>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr double quarterTurn = M_PI / 2;

/// The context's unit is a point.
void place(const DrawnPage& page, double paperWidth, double paperHeight, cairo_t* onto) {
    const bool turned = (page.width > page.height) != (paperWidth > paperHeight);
    const double width = turned ? page.height : page.width;
    const double height = turned ? page.width : page.height;
    const double scale = std::min({1.0, paperWidth / width, paperHeight / height});
    cairo_save(onto);
    cairo_translate(onto, paperWidth / 2, paperHeight / 2);
    cairo_scale(onto, scale, scale);
    if (turned)
        cairo_rotate(onto, quarterTurn);
    cairo_translate(onto, -page.width / 2, -page.height / 2);
    show(page, onto);
    cairo_restore(onto);
}

} // namespace

Printout::Printout(const std::string& title, std::vector<DrawnPage> pages)
    : wxPrintout(shown(title)), m_pages(std::move(pages)) {}

bool Printout::HasPage(int page) {
    return page >= 1 && page <= static_cast<int>(m_pages.size());
}

void Printout::GetPageInfo(int* first, int* last, int* from, int* to) {
    *first = *from = 1;
    *last = *to = static_cast<int>(m_pages.size());
}

bool Printout::OnPrintPage(int page) {
    try {
        return printPage(page);
    } catch (...) { // GTK calls this, and it knows no exceptions
        m_thrown = std::current_exception();
        return false;
    }
}

bool Printout::printPage(int page) {
    if (!HasPage(page) || GetDC() == nullptr)
        return false;
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(*GetDC()));
    if (!context)
        return false;
    constexpr double pointsPerMillimetre = 72 / 25.4;
    int width = 0;
    int height = 0;
    GetPageSizeMM(&width, &height);
    if (width <= 0 || height <= 0)
        return false;
    // A printer's unit is its own dot.
    const auto dots = GetDC()->GetSize();
    auto* onto = static_cast<cairo_t*>(context->GetNativeContext());
    cairo_scale(onto, dots.GetWidth() / (width * pointsPerMillimetre),
                dots.GetHeight() / (height * pointsPerMillimetre));
    place(m_pages[static_cast<std::size_t>(page - 1)], width * pointsPerMillimetre,
          height * pointsPerMillimetre, onto);
    return true;
}

Printed printPages(wxWindow* parent, const std::string& title, std::vector<DrawnPage> pages) {
    wxPrintData paper;
    paper.SetPaperId(wxPAPER_A4);
    wxPrintDialogData asked(paper);
    asked.EnableSelection(false);
    wxPrinter printer(&asked);
    Printout printout(title, std::move(pages));
    const bool done = printer.Print(parent, &printout, true);
    printout.rethrow();
    if (done)
        return Printed::done;
    return wxPrinter::GetLastError() == wxPRINTER_CANCELLED ? Printed::cancelled : Printed::failed;
}

} // namespace gui
