// SPDX-License-Identifier: MIT
// What screen readers are told about a control; the only place that knows the platform's accessibility
// interface.
#pragma once

#include <wx/stattext.h>
#include <wx/window.h>

namespace gui {

/// The name a screen reader says for the control; texts already visible on it need none.
void nameForReaders(wxWindow& control, const wxString& name);
/// What paints itself is a button to a screen reader.
void buttonForReaders(wxWindow& control);
/// Makes the text the control's label: read out with it, and its mnemonic jumps to the control.
void linkLabel(wxStaticText& label, wxWindow& control);
/// The name a screen reader would say; for tests.
[[nodiscard]] wxString readersName(const wxWindow& control);

} // namespace gui
