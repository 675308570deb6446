// SPDX-License-Identifier: MIT
// The program's own messages in one language: English is the message itself, Chinese comes from the
// catalogue.
#pragma once

#include "words/Text.h"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>

namespace words {

/// Marks a message in a table so that the catalogue check finds it; the text is looked up later.
[[nodiscard]] constexpr std::string_view message(std::string_view english) {
    return english;
}

/// Looks messages up in one language. Cheap to copy, safe to share between threads.
class Words {
public:
    explicit Words(Language language);
    /// Every message in both languages, "Rank 名次": a workbook for readers of either.
    [[nodiscard]] static Words bilingual();

    /// Of a bilingual one: Chinese, whose fonts show both.
    [[nodiscard]] Language language() const { return m_language; }
    /// The message in this language; the English text when the catalogue lacks it.
    [[nodiscard]] std::string operator()(std::string_view english) const;
    /// As above, with {} or {0} filled in. A broken placeholder in a catalogue falls back to English.
    template <class First, class... Rest>
    [[nodiscard]] std::string operator()(std::string_view english, const First& first,
                                         const Rest&... rest) const {
        return fill(english, fmt::make_format_args(first, rest...));
    }
    [[nodiscard]] std::string operator()(const Text& text) const;

private:
    [[nodiscard]] std::string inChinese(std::string_view english) const;
    [[nodiscard]] std::string fill(std::string_view english, fmt::format_args arguments) const;

    struct Catalog;
    Language m_language;
    enum class Tongues { one, both } m_tongues = Tongues::one;
    std::shared_ptr<const Catalog> m_catalog;
};

} // namespace words
