// SPDX-License-Identifier: MIT
// Word lists by which names are told from other words in notes: data, no rule.
#pragma once

#include <string_view>

namespace app {

/// Of English, folded: a word that is also somebody's name ("will").
[[nodiscard]] bool isCommonWord(std::string_view folded);
/// One that stands in every text and is a name only beside another part of it ("he", "an").
[[nodiscard]] bool isSmallWord(std::string_view folded);
[[nodiscard]] bool isMonth(std::string_view folded);
/// "mr", "dr".
[[nodiscard]] bool isTitleWord(std::string_view folded);
/// What people do in notes: "was", "said". After a capital word that begins a sentence it shows a person.
[[nodiscard]] bool isDeed(std::string_view folded);

/// 欧阳, 司马.
[[nodiscard]] bool isCompoundSurname(std::u32string_view two);
/// Characters of the title that begins here (经理, 先生, 总), 0 when none does.
[[nodiscard]] std::size_t titleAt(std::u32string_view text);
/// Characters of the longest common Chinese word of two and more that begins here, 0 when none does.
[[nodiscard]] std::size_t commonWordAt(std::u32string_view text);
/// Whether somebody does something here: 说, 认为.
[[nodiscard]] bool isHanDeedAt(std::u32string_view text);
/// A character that stands by itself in notes without being a name: 好, 高.
[[nodiscard]] bool isCommonCharacter(char32_t c);

} // namespace app
