// SPDX-License-Identifier: MIT
// Marks a person wants to make, as they will be recorded, and the scorecard as that person sees it; stores
// nothing.
#pragma once

#include "app/desk/Outbox.h"

namespace app {

/// "look-only": the workspace is opened to look.
[[nodiscard]] reading::Finding lookOnly();

struct CheckedEdits {
    /// Of those wanted, what changes something; each expects the value the scorecard has.
    std::vector<session::Edit> edits;
    /// The first refusal; then nothing may be stored.
    std::optional<reading::Finding> refusal;
};

/// Every edit as records::check has it.
[[nodiscard]] CheckedEdits checkedEdits(const plan::Frozen& frozen, const session::Scorecard& card,
                                        std::vector<session::Edit> wanted);
/// The stored scorecard with what still waits to be written.
[[nodiscard]] session::Scorecard withWaiting(const Outbox& outbox, const std::string& position,
                                             const plan::Frozen& frozen, session::Scorecard card);

} // namespace app
