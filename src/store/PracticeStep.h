// SPDX-License-Identifier: MIT
// The step to version 7: a table of what people give sample answers; private to this room, included by its
// .cpp files only.
#pragma once

namespace store {

/// The table belongs to no position, so it names the rubric as the rubric's file does.
[[nodiscard]] const char* practiceStep();

} // namespace store
