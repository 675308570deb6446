// SPDX-License-Identifier: MIT
// Something to tick on the pages around the questions: sign and text, and in a row the word and the time at
// its right; all of it is the target. What a press means is its owner's.
#pragma once

#include "app/interview/ProtocolPage.h"
#include "gui/controls/PaintedButton.h"

namespace gui {

class StageTick : public PaintedButton {
public:
    /// A chip is as wide as its text and shows no word: its sign says yes or no.
    enum class Shape { row, chip };

    StageTick(wxWindow* parent, Shape shape);

    /// Paints anew only when something differs.
    void show(const app::ProtocolField& field, const words::Words& tr);
    /// Breaks the text for this width; true when the height differs.
    bool wrapTo(int width);
    [[nodiscard]] const wxString& text() const { return m_text; }
    /// "✓ done  2026-11-28 14:05".
    [[nodiscard]] const wxString& state() const { return m_state; }

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int stateWidth() const;

    Shape m_shape;
    wxString m_text;
    wxString m_sign;
    wxString m_state;
    wxString m_lines;
    bool m_quiet = false;
    bool m_waiting = false;
    int m_width = 0;
};

} // namespace gui
