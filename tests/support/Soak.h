// SPDX-License-Identifier: MIT
// How often random tests try: a little with fixed seeds in every run, often with other seeds in ./dev soak.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace support {

/// The number EVENHAND_SOAK holds; nothing in an ordinary run.
[[nodiscard]] inline std::optional<unsigned long> soakSeed() {
    const char* seed = std::getenv("EVENHAND_SOAK");
    return seed == nullptr ? std::nullopt : std::optional(std::stoul(seed));
}

[[nodiscard]] inline int rounds(int ordinary, int soak) {
    return soakSeed() ? soak : ordinary;
}

/// The test's own seed, moved by the soak's.
[[nodiscard]] inline unsigned seed(unsigned own) {
    return own + static_cast<unsigned>(soakSeed().value_or(0));
}

} // namespace support
