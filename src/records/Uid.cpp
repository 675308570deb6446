// SPDX-License-Identifier: MIT
// Derived by the project's one hash.
#include "records/Uid.h"

#include "rubric/Hash.h"

namespace records {

std::string derivedUid(std::span<const std::string_view> parts) {
    std::string text = "evenhand uid 1";
    for (const auto part : parts) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
    }
    return rubric::sha256(text).substr(0, uidLength);
}

std::string scorecardUid(std::string_view candidate, std::string_view author) {
    return derivedUid("scorecard", candidate, author);
}

} // namespace records
