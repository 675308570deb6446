// SPDX-License-Identifier: MIT
// What the rules of records refuse, as stores throw it.
#pragma once

#include "app/ports/SystemError.h"
#include "records/Refusal.h"

#include <optional>

namespace app {

/// Throws Conflict or Refused.
[[noreturn]] void refuse(records::Refusal refusal);
inline void refuseWhen(std::optional<records::Refusal> refusal) {
    if (refusal)
        refuse(std::move(*refusal));
}

} // namespace app
