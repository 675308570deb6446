// SPDX-License-Identifier: MIT
// Counts the dialogs that wait for an answer; knows none of them.
#pragma once

namespace gui {

/// Of this program, message boxes and file choosers too; counted from the first call on.
[[nodiscard]] int dialogsOpen();

} // namespace gui
