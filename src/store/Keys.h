// SPDX-License-Identifier: MIT
// Visible ids (P1, C01) to row numbers and back; private to this room, included by its .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

[[nodiscard]] std::string positionId(std::int64_t row);
[[nodiscard]] std::string candidateId(std::int64_t number);
/// Nothing when the text is not such an id, spelled exactly so.
[[nodiscard]] std::optional<std::int64_t> positionRow(const std::string& id);
[[nodiscard]] std::optional<std::int64_t> candidateNumber(const std::string& id);

/// The row number of a position that is there; SystemError "unknown-position" otherwise.
[[nodiscard]] std::int64_t requirePosition(Connection& connection, const std::string& id);
/// The row number (not the visible number) of a candidate; SystemError "unknown-candidate" when there is
/// none.
[[nodiscard]] std::int64_t requireCandidate(Connection& connection, std::int64_t position,
                                            const std::string& id);

} // namespace store
