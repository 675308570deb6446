// SPDX-License-Identifier: MIT
// Whether an input method is putting characters together in a field; it knows nothing of what they will be.
#pragma once

#include <wx/window.h>

namespace gui {

/// Call once for a field of text.
void watchComposing(wxWindow& field);
/// Until the method has handed over or given up, every key is the method's. False for what is not watched and
/// for null.
[[nodiscard]] bool isComposing(const wxWindow* field);

} // namespace gui
