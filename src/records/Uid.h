// SPDX-License-Identifier: MIT
// Names of records that mean the same on every machine: 128 bits as 32 hexadecimal digits.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace records {

inline constexpr std::size_t uidLength = 32;

/// Gives a uid nobody else has; an adapter's or a test's.
using MakeUid = std::function<std::string()>;

/// The same from the same parts everywhere and for ever: the first half of the SHA-256 of the parts, each
/// with its length before it. For what must come out alike on machines that know nothing of each other: the
/// records of one old file migrated twice, one person's scorecard of one candidate begun on two machines.
[[nodiscard]] std::string derivedUid(std::span<const std::string_view> parts);
template <class... Parts>
[[nodiscard]] std::string derivedUid(std::string_view first, const Parts&... more) {
    const std::string_view parts[] = {first, more...};
    return derivedUid(std::span(parts));
}

/// Of the scorecard that an author has of a candidate, both by their uids: the same wherever it was begun.
[[nodiscard]] std::string scorecardUid(std::string_view candidate, std::string_view author);

} // namespace records
