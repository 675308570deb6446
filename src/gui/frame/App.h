// SPDX-License-Identifier: MIT
// The way into the window for its main and its tests: opens the frame.
#pragma once

#include "app/ports/Adapters.h"
#include "words/Text.h"

#include <optional>

namespace gui {

class Frame;

struct Start {
    /// Nothing: the last one, and the welcome page when there is none.
    std::optional<std::filesystem::path> workspace;
    /// Nothing: the one remembered, else the system's.
    std::optional<words::Language> language;
};

/// Shows the frame; it is destroyed when closed. A workspace that cannot be opened is said and the welcome
/// page shown. Null when another window has this workspace open and came forward. The adapters outlive the
/// frame.
Frame* openFrame(const app::Adapters& adapters, const Start& start);

} // namespace gui
