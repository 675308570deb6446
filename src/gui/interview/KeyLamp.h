// SPDX-License-Identifier: MIT
// The place where keys score instead of typing: takes the focus, says whether keys score or write, and reads
// the question to those who listen.
#pragma once

#include "gui/controls/PaintedButton.h"
#include "words/Words.h"

namespace gui {

class KeyLamp : public PaintedButton {
public:
    KeyLamp(wxWindow* parent, const words::Words& tr);

    /// The focus is in a field that takes letters.
    void writing(bool writes);
    [[nodiscard]] const wxString& word() const { return m_writes ? m_write : m_score; }

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    wxString m_score;
    wxString m_write;
    bool m_writes = false;
};

} // namespace gui
