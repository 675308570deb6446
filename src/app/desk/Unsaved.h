// SPDX-License-Identifier: MIT
// What of a desk is not in its file, in words: for the status bar, for the line above it and for whoever
// wants to quit.
#pragma once

#include "app/desk/Desk.h"

namespace app {

/// "3 marks, 1 text"; empty when everything is in the file. Minutes count for nothing here.
[[nodiscard]] std::string unsavedCount(const Desk& desk);
/// One line a thing: "Kim: 3 marks", "Kim: the note on A06", with the reason where a text was refused.
[[nodiscard]] std::vector<std::string> unsavedLines(const Desk& desk);
/// What is wrong with the file and what to do, in one sentence; empty while nothing is. Asks the file system.
[[nodiscard]] std::string savingTrouble(const Desk& desk);

} // namespace app
