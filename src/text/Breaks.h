// SPDX-License-Identifier: MIT
// Where a text may be cut: characters as people see them, and words.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace text {

/// The first character with all that belongs to it (accents, joined emoji); text must not be empty.
[[nodiscard]] std::string_view firstGrapheme(std::string_view text);
/// Characters as people count them.
[[nodiscard]] std::size_t length(std::string_view text);
/// The beginning, at most so many characters and at most so many bytes, cut between characters.
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t characters,
                                         std::size_t bytes = std::string_view::npos);
/// Runs of letters, marks and numbers, in order; an apostrophe between two letters belongs to the word. A run
/// of Han stands by itself.
[[nodiscard]] std::vector<std::string_view> words(std::string_view text);

} // namespace text
