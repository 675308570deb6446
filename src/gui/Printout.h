// SPDX-License-Identifier: MIT
// Drawn pages for a printer, the same as in a PDF file.
#pragma once

#include "gui/DrawnPages.h"

#include <wx/print.h>

namespace gui {

/// Every page shrunk, never enlarged, to the paper and turned where the paper stands the other way.
class Printout : public wxPrintout {
public:
    Printout(const std::string& title, std::vector<DrawnPage> pages);

    bool HasPage(int page) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int page) override;

private:
    std::vector<DrawnPage> m_pages;
};

enum class Printed { done, cancelled, failed };

/// Asks with the system's own print dialog.
[[nodiscard]] Printed printPages(wxWindow* parent, const std::string& title, std::vector<DrawnPage> pages);

} // namespace gui
