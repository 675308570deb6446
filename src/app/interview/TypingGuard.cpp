// SPDX-License-Identifier: MIT
// Counts what scoring does not do.
#include "app/interview/TypingGuard.h"

#include <algorithm>

namespace app {

namespace {

/// Longer between two keys, and one has looked up.
constexpr std::chrono::milliseconds together{400};
constexpr std::size_t fewest = 4;
constexpr int signs = 2;

bool isLetter(std::string_view character) {
    const char first = character.front();
    return character.size() > 1 || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}

} // namespace

bool TypingGuard::beginsAt(Moment now) const {
    return !m_note && (m_text.empty() || now < m_last || now - m_last > together);
}

void TypingGuard::forget() {
    *this = {};
}

bool TypingGuard::hear(std::string_view character, Means means, Moment now) {
    if (character.empty())
        return false;
    if (beginsAt(now))
        forget();
    m_last = now;
    m_text += character;
    if (!isLetter(character)) {
        m_blank = m_blank || (character == " " && m_letters.size() >= 2);
        return m_note;
    }
    m_blankInside = m_blankInside || m_blank;
    m_meaningless += means == Means::nothing ? 1 : 0;
    const auto known = m_letters.rfind(character);
    m_comingBack += known != std::string::npos && known + character.size() < m_letters.size() ? 1 : 0;
    m_letters += character;
    m_note = m_note || (m_letters.size() >= fewest &&
                        (m_blankInside || m_meaningless >= signs || m_comingBack >= signs));
    return m_note;
}

} // namespace app
