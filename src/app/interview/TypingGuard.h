// SPDX-License-Identifier: MIT
// Tells a note that is typed where keys score from scoring; it looks at characters and moments only.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace app {

/// Scoring is a key now and then, each letter once, or the same one to step through its states. A note has
/// blanks between letters, letters that come back, and letters that mean nothing on the screen, and it comes
/// fast.
class TypingGuard {
public:
    using Moment = std::chrono::system_clock::time_point;
    /// Whether the key does something on this screen.
    enum class Means { something, nothing };

    /// One character, as typed. True from the key on with which the run is almost surely a note; such a run
    /// goes on however long one pauses, until it is forgotten.
    bool hear(std::string_view character, Means means, Moment now);
    [[nodiscard]] bool isNote() const { return m_note; }
    /// Everything since the run began.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// The next character begins a run.
    void forget();
    /// Whether a character at this moment would begin one.
    [[nodiscard]] bool beginsAt(Moment now) const;

private:
    std::string m_text;
    std::string m_letters;
    Moment m_last{};
    int m_comingBack = 0;
    int m_meaningless = 0;
    bool m_blankInside = false;
    bool m_blank = false;
    bool m_note = false;
};

} // namespace app
