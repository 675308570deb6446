// SPDX-License-Identifier: MIT
// E-mail addresses, long numbers and file paths found in free text by their shape; knows no person.
#pragma once

#include <string>

namespace app {

/// With each of them replaced by the sign; seven digits or more in a row (spaces and dashes between them
/// allowed) are a number that could be called.
[[nodiscard]] std::string withoutContacts(const std::string& text, const std::string& sign);

} // namespace app
