// SPDX-License-Identifier: MIT
// A column of controls that scrolls up and down and wraps its texts to its width; what is in it is its
// owner's business.
#pragma once

#include "gui/controls/WrappedText.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <vector>

namespace gui {

class Column : public wxScrolledWindow {
public:
    explicit Column(wxWindow* parent);

    /// Empties the column; texts and controls are destroyed.
    void clear();
    [[nodiscard]] wxBoxSizer& rows() { return *m_rows; }
    /// A text over the whole width, below what is there.
    WrappedText* addText(const wxString& text);
    /// A control with a text to its right.
    WrappedText* addRow(wxWindow* control, const wxString& text);
    /// The title of a group.
    WrappedText* addTitle(const wxString& text);
    /// Lays everything out again after texts or rows changed.
    void reflow();
    /// Scrolls as little as needed for everything from the top of one control to the foot of another to be in
    /// sight; the top where not both have room.
    void reveal(const wxWindow& first, const wxWindow& last);

protected:
    /// Breaks what is in it to this width; called before everything is laid out.
    virtual void wrapTo(int width);

private:
    [[nodiscard]] WrappedText* watched(const wxString& text, int indent);

    wxBoxSizer* m_rows;
    std::vector<WrappedText*> m_texts;
    int m_width = 0;
};

} // namespace gui
