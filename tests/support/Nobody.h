// SPDX-License-Identifier: MIT
// Another user for the rest of a test, whom file modes bind: root may write everywhere.
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace support {

class Nobody {
public:
    Nobody() {
        if (m_root && seteuid(65534) != 0)
            throw std::runtime_error("cannot become another user");
    }
    ~Nobody() {
        if (m_root && seteuid(0) != 0)
            std::abort();
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

private:
    bool m_root = geteuid() == 0;
};

} // namespace support
