// SPDX-License-Identifier: MIT
// The program's own messages in one language: English is the message itself, Chinese comes from the
// catalogue.
#pragma once

#include "words/Text.h"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

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
    /// What is made with these words. Of a bilingual one it is made in each language first: a text put
    /// together from others would say every part twice.
    template <class Making>
    [[nodiscard]] std::string together(const Making& making) const {
        return m_tongues == Tongues::one
                   ? making(*this)
                   : beside(making(Words(Language::english)), making(Words(m_language)));
    }
    /// As above for several texts, of which there are as many in either language.
    template <class Making>
    [[nodiscard]] std::vector<std::string> eachTogether(const Making& making) const {
        auto texts = making(m_tongues == Tongues::one ? *this : Words(Language::english));
        if (m_tongues == Tongues::one)
            return texts;
        const auto chinese = making(Words(m_language));
        for (std::size_t at = 0; at < texts.size(); ++at)
            texts[at] = beside(texts[at], chinese.at(at));
        return texts;
    }

private:
    /// Short texts side by side, long ones below each other; what has no word in it stands once.
    [[nodiscard]] static std::string beside(const std::string& english, const std::string& chinese);
    [[nodiscard]] std::string inChinese(std::string_view english) const;
    [[nodiscard]] std::string fill(std::string_view english, fmt::format_args arguments) const;

    struct Catalog;
    Language m_language;
    enum class Tongues { one, both } m_tongues = Tongues::one;
    std::shared_ptr<const Catalog> m_catalog;
};

} // namespace words
