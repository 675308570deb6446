// SPDX-License-Identifier: MIT
// Adds up the stretches between pauses.
#include "app/interview/QuestionClock.h"

#include <algorithm>

namespace app {

namespace {
constexpr std::chrono::minutes asleep{2};
}

void QuestionClock::begin(std::chrono::milliseconds already, Moment now) {
    m_before = already;
    m_since = now;
    m_ticked.reset();
    m_paused = false;
}

void QuestionClock::pause(Moment now) {
    m_before = spent(now);
    m_paused = true;
}

void QuestionClock::resume(Moment now) {
    if (!m_paused)
        return;
    m_since = now;
    m_ticked.reset();
    m_paused = false;
}

void QuestionClock::tick(Moment now) {
    if (m_ticked && (now < *m_ticked || now - *m_ticked > asleep))
        m_since += now - *m_ticked;
    m_ticked = now;
}

std::chrono::milliseconds QuestionClock::spent(Moment now) const {
    if (m_paused)
        return m_before;
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_since);
    return m_before + std::max(passed, std::chrono::milliseconds(0));
}

} // namespace app
