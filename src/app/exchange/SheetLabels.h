// SPDX-License-Identifier: MIT
// Labels of ours as they stand in sheets people hand in, in either language or both.
#pragma once

#include "app/ports/ImportedSheet.h"
#include "session/Item.h"
#include "words/Text.h"

#include <optional>
#include <span>

namespace app {

/// In bytes; no label and no item of ours is longer. A sheet may hold a long text in every row.
inline constexpr std::size_t longestLabel = 500;

/// Whether a text is this label: its English as the program writes it, its Chinese, or both in one cell.
[[nodiscard]] bool says(std::string_view text, std::string_view english);
/// The same for a text the rubric has in two languages.
[[nodiscard]] bool says(std::string_view text, const words::Text& label);

/// The column of the first cell of a row that is this label.
[[nodiscard]] std::optional<std::size_t> columnOf(const ImportedSheet& sheet, std::size_t row,
                                                  std::string_view english);

/// The item named in the first column of a row.
[[nodiscard]] std::optional<session::Item> itemOn(const ImportedSheet& sheet, std::size_t row);

/// The first row, of the twenty at the top, that has all these labels.
[[nodiscard]] std::optional<std::size_t> headingRow(const ImportedSheet& sheet,
                                                    std::span<const std::string_view> labels);

} // namespace app
