// SPDX-License-Identifier: MIT
// A text that exists in both languages, as rubric files hold it; not a program message (see Words.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace words {

enum class Language { english, chinese };

/// "en" or "zh"; nothing for any other code.
[[nodiscard]] std::optional<Language> languageOf(std::string_view code);
[[nodiscard]] std::string_view codeOf(Language language);

struct Text {
    std::string zh;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::chinese ? zh : en;
    }
    bool operator==(const Text&) const = default;
};

} // namespace words
