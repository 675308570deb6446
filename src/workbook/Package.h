// SPDX-License-Identifier: MIT
// Looks through a finished .xlsx: libxlsxwriter does not notice when one of its temporary files was cut
// short.
#pragma once

#include <filesystem>

namespace workbook {

/// True when every part of the package can be unpacked and ends with the end of its document.
[[nodiscard]] bool isWhole(const std::filesystem::path& package);

} // namespace workbook
