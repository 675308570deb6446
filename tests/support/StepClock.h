// SPDX-License-Identifier: MIT
// A clock for tests that moves only when it is read or told to.
#pragma once

#include "app/ports/Ports.h"

namespace support {

/// Starts at 2026-01-01T00:00:00.000Z; every reading is a second later than the one before.
class StepClock : public app::Clock {
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override {
        m_now += std::chrono::seconds(1);
        return m_now - std::chrono::seconds(1);
    }
    void pass(std::chrono::system_clock::duration time) { m_now += time; }

private:
    mutable std::chrono::system_clock::time_point m_now =
        std::chrono::sys_days{std::chrono::year{2026} / std::chrono::January / 1};
};

} // namespace support
