// SPDX-License-Identifier: MIT
// What an anonymous export takes out of the notes, to be looked at before it is written.
#pragma once

#include "app/ports/Ports.h"
#include "app/privacy/Anonymous.h"

namespace app {

struct ScrubbedText {
    std::string candidate;
    /// "note:A06", or "decision" for a reason.
    std::string where;
    std::string before;
    std::string after;

    bool operator==(const ScrubbedText&) const = default;
};

/// Texts that change among those the viewer may see; the position must be frozen.
[[nodiscard]] std::vector<ScrubbedText> scrubbedTexts(const Store& store, const std::string& position,
                                                      const words::Words& tr, const std::string& viewer = {});

} // namespace app
