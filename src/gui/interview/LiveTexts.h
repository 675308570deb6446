// SPDX-License-Identifier: MIT
// The words and signs of the interview screen's states, in one language; each sign stands beside its word,
// never alone.
#pragma once

#include "app/interview/LiveState.h"

#include <wx/string.h>

namespace gui {

/// "✔": the state of a tick, behind "⚠" while it waits.
[[nodiscard]] wxString tickSign(app::Tick tick, app::Saving saving);
/// "✔ seen"
[[nodiscard]] std::string tickWord(app::Tick tick, const words::Words& tr);
/// What a screen reader says of it: state first, then the text.
[[nodiscard]] wxString tickSpoken(const std::string& key, const std::string& state, app::Saving saving,
                                  const std::string& text, const words::Words& tr);
[[nodiscard]] wxString progressSign(app::Progress progress);
[[nodiscard]] wxString progressWord(app::Progress progress, const words::Words& tr);
/// "2:05"
[[nodiscard]] wxString clockText(int seconds);

} // namespace gui
