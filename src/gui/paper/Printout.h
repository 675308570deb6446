// SPDX-License-Identifier: MIT
// Drawn pages for a printer, the same as in a PDF file.
#pragma once

#include "gui/paper/DrawnPages.h"

#include <wx/print.h>

#include <exception>

namespace gui {

/// Every page shrunk, never enlarged, to the paper and turned where the paper stands the other way.
class Printout : public wxPrintout {
public:
    Printout(const std::string& title, std::vector<DrawnPage> pages);

    bool HasPage(int page) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int page) override;
    /// Throws what drawing a page threw.
    void rethrow() const {
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    bool printPage(int page);

    std::vector<DrawnPage> m_pages;
    std::exception_ptr m_thrown;
};

enum class Printed { done, cancelled, failed };

/// Asks with the system's own print dialog.
[[nodiscard]] Printed printPages(wxWindow* parent, const std::string& title, std::vector<DrawnPage> pages);

} // namespace gui
