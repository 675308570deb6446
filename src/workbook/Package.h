// SPDX-License-Identifier: MIT
// Looks through an .xlsx: libxlsxwriter does not notice when one of its temporary files was cut short.
#pragma once

#include <filesystem>

namespace workbook {

/// True when every part of a finished package can be unpacked, is what its check sum says and ends with the
/// end of its document. A file that is none is not whole.
[[nodiscard]] bool isWhole(const std::filesystem::path& package);

} // namespace workbook
