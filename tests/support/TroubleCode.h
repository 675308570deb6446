// SPDX-License-Identifier: MIT
// What a piece of work throws, by its code.
#pragma once

#include "app/ports/SystemError.h"

#include <string>

namespace support {

/// The code of what the work throws, which must be of this kind of SystemError; "none" when it throws none.
template <class Kind, class Work>
[[nodiscard]] std::string codeOfThrown(Work work) {
    try {
        work();
    } catch (const app::SystemError& thrown) {
        const auto& code = thrown.finding().code;
        return dynamic_cast<const Kind*>(&thrown) != nullptr ? code : "other: " + code;
    }
    return "none";
}

template <class Work>
[[nodiscard]] std::string troubleCode(Work work) {
    return codeOfThrown<app::SystemError>(work);
}
template <class Work>
[[nodiscard]] std::string refusedCode(Work work) {
    return codeOfThrown<app::Refused>(work);
}
template <class Work>
[[nodiscard]] std::string conflictCode(Work work) {
    return codeOfThrown<app::Conflict>(work);
}

} // namespace support
