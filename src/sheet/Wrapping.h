// SPDX-License-Identifier: MIT
// Long texts in lines, and in rows of so many lines; an estimate from widths, no font is measured.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sheet {

/// Byte offsets at which the lines of a text begin, the first is 0, at most so many. Lines break at spaces
/// and between wide characters; a word longer than the line runs over several. Width in characters of Latin
/// text.
[[nodiscard]] std::vector<std::size_t> lineStarts(std::string_view text, int width, std::size_t most);
/// At least 1.
[[nodiscard]] int wrappedLines(std::string_view text, int width, int most);
/// The text in pieces of so many lines, at least one piece. Put together again they are the text, but for the
/// line end or space between two of them.
[[nodiscard]] std::vector<std::string> piecesOf(std::string_view text, int width, int linesEach);

} // namespace sheet
