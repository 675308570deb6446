// SPDX-License-Identifier: MIT
// The sentences for what somebody changed meanwhile.
#pragma once

#include "records/Refusal.h"

#include <cstdint>
#include <optional>
#include <string>

namespace records {

/// Refused when the draft of a position is not the one that was read: "draft-changed".
[[nodiscard]] std::optional<Refusal> checkDraft(const std::string& position, std::int64_t revisionNow,
                                                std::int64_t revisionRead);
/// "mark-changed": the item, what it says now.
[[nodiscard]] Refusal markChanged(const std::string& item, const std::string& now);
/// "decided-meanwhile" and "other-decision".
[[nodiscard]] Refusal decidedMeanwhile(const std::string& candidate);
[[nodiscard]] Refusal otherDecision(const std::string& candidate);
/// "notice-changed".
[[nodiscard]] Refusal noticeChanged(const std::string& candidate);

} // namespace records
