// SPDX-License-Identifier: MIT
// Whether another window on this machine has a workspace open, and bringing that window forward; opens
// nothing.
#pragma once

#include "app/ports/Adapters.h"
#include "words/Words.h"

namespace gui {

/// What a window claims of the file it shows.
inline constexpr const char* frontOfFile = "front";

/// Nothing when no other window has it.
[[nodiscard]] std::optional<app::Holder> otherWindowOf(const app::Adapters& adapters,
                                                       const std::filesystem::path& path);
/// True when it is on this screen and came forward.
[[nodiscard]] bool callForward(const app::Adapters& adapters, const std::filesystem::path& path);
/// Who has it since when, as a question whether to open it anyway.
[[nodiscard]] std::string openElsewhere(const app::Holder& holder, const std::filesystem::path& path,
                                        const words::Words& tr);

} // namespace gui
