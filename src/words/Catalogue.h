// SPDX-License-Identifier: MIT
// The compiled Chinese message catalogue inside the program; made by the build from zh_CN/*.po.
#pragma once

#include <string_view>

namespace words {

[[nodiscard]] std::string_view catalogue();

} // namespace words
