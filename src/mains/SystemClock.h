// SPDX-License-Identifier: MIT
// The computer's clock behind the program's port.
#pragma once

#include "app/ports/Ports.h"

namespace mains {

class SystemClock : public app::Clock {
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override {
        return std::chrono::system_clock::now();
    }
};

} // namespace mains
