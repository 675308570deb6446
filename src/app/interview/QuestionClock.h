// SPDX-License-Identifier: MIT
// The time spent on the current question, counted from moments handed in; it reads no clock and stores
// nothing.
#pragma once

#include <chrono>
#include <optional>

namespace app {

class QuestionClock {
public:
    using Moment = std::chrono::system_clock::time_point;

    /// Begins a question that already has this much time on it.
    void begin(std::chrono::milliseconds already, Moment now);
    void pause(Moment now);
    void resume(Moment now);
    /// Call about every second. What lies between two calls and cannot be an interview is left out: the clock
    /// was set back, or the machine slept.
    void tick(Moment now);
    [[nodiscard]] bool paused() const { return m_paused; }
    /// Never runs backwards: a clock set back counts as no time passed.
    [[nodiscard]] std::chrono::milliseconds spent(Moment now) const;

private:
    std::chrono::milliseconds m_before{0};
    Moment m_since{};
    std::optional<Moment> m_ticked;
    bool m_paused = true;
};

} // namespace app
