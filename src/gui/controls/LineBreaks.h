// SPDX-License-Identifier: MIT
// Where a text may be broken into lines, Chinese as well as English; measures nothing itself.
#pragma once

#include <wx/arrstr.h>
#include <wx/string.h>

#include <vector>

namespace gui {

/// The text with line ends put in so that no line is wider than width. extents are the widths of the text's
/// beginnings, one for each character, as wxDC::GetPartialTextExtents gives them. Existing line ends stay; a
/// word longer than a line is cut.
[[nodiscard]] wxString brokenLines(const wxString& text, const std::vector<int>& extents, int width);

/// Whether a line may end after the character at this index.
[[nodiscard]] bool mayBreakAfter(const wxString& text, std::size_t index);

} // namespace gui
