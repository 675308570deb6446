// SPDX-License-Identifier: MIT
// Comparing with both catalogues.
#include "app/exchange/SheetLabels.h"

#include "app/ports/CsvRecords.h"
#include "words/Words.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

bool isEither(std::string_view text, const std::string& en, const std::string& zh) {
    if (text.size() > longestLabel)
        return false;
    const auto shown = trimmed(text);
    return !shown.empty() && (shown == en || shown == zh || shown == en + " " + zh || shown == zh + " " + en);
}

const std::array<words::Words, 2>& tongues() {
    static const std::array both{words::Words(words::Language::english),
                                 words::Words(words::Language::chinese)};
    return both;
}

} // namespace

bool says(std::string_view text, std::string_view english) {
    return isEither(text, tongues()[0](english), tongues()[1](english));
}

bool says(std::string_view text, const words::Text& label) {
    return isEither(text, tongues()[0](label), tongues()[1](label));
}

std::optional<std::size_t> columnOf(const ImportedSheet& sheet, std::size_t row, std::string_view english) {
    for (const auto& cell : sheet.row(row))
        if (says(sheet.textOf(cell), english))
            return cell.column;
    return std::nullopt;
}

std::optional<session::Item> itemOn(const ImportedSheet& sheet, std::size_t row) {
    const auto& text = sheet.textAt(row, 0);
    return text.size() > longestLabel ? std::nullopt : session::readItem(trimmed(text));
}

std::optional<std::size_t> headingRow(const ImportedSheet& sheet, std::span<const std::string_view> labels) {
    constexpr std::size_t top = 20;
    for (const auto row : sheet.filledRows())
        if (row < top && std::all_of(labels.begin(), labels.end(),
                                     [&](auto label) { return columnOf(sheet, row, label).has_value(); }))
            return row;
    return std::nullopt;
}

} // namespace app
