// SPDX-License-Identifier: MIT
// Distances and the few row patterns every place and dialog is laid out with; no colours, no fixed pixels.
#pragma once

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/window.h>

namespace gui {

/// Height of a line of text, the unit of every distance.
[[nodiscard]] int line(const wxWindow& window);
/// What a line needs that may hold letters of either language: Chinese ones come from a taller font.
[[nodiscard]] int anyLine(const wxWindow& window);
/// Width of so many average characters.
[[nodiscard]] int letters(const wxWindow& window, int count);
/// Between things that belong together.
[[nodiscard]] int smallGap(const wxWindow& window);
/// Between groups, and around a page.
[[nodiscard]] int gap(const wxWindow& window);

/// A title on a page, larger and bold.
wxStaticText* heading(wxWindow* parent, const wxString& text);
/// The title of a group inside a page.
wxStaticText* subheading(wxWindow* parent, const wxString& text);

/// Label above control, linked for mnemonics and screen readers. The control must be a child of parent
/// already.
[[nodiscard]] wxSizer* labelled(wxWindow* parent, const wxString& text, wxWindow* control,
                                int proportion = 0);
/// The same with the label on the left.
[[nodiscard]] wxSizer* labelledRow(wxWindow* parent, const wxString& text, wxWindow* control);

/// A button with generous height for the one thing to do on a page.
wxButton* mainButton(wxWindow* parent, const wxString& text);

} // namespace gui
