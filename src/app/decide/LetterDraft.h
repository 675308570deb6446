// SPDX-License-Identifier: MIT
// The letter to one candidate as the person at the desk may write it; what it says is Letter.h's.
#pragma once

#include "app/decide/Letter.h"
#include "app/desk/Desk.h"

namespace app {

struct LetterDraft {
    std::string name;
    std::string title;
    /// Why the person may not see what it is made of; then there are no texts.
    std::string blind;
    std::string english;
    std::string chinese;

    [[nodiscard]] const std::string& text(words::Language language) const {
        return language == words::Language::chinese ? chinese : english;
    }
};

/// Of the desk's position, whose plan is frozen; nothing when there is no such candidate.
[[nodiscard]] std::optional<LetterDraft> letterDraft(const Desk& desk, const std::string& candidate);

} // namespace app
