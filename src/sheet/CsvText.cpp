// SPDX-License-Identifier: MIT
// Quoting and proofing of fields.
#include "sheet/CsvText.h"

#include <fmt/format.h>

namespace sheet {

namespace {

std::string quoted(const std::string& text) {
    const auto dangerous =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string::npos;
    auto safe = dangerous ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string out = "\"";
    for (const char c : safe) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

template <class Value>
std::string field(const Value& value) {
    if (const auto* number = std::get_if<double>(&value))
        return fmt::format("{}", *number);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : quoted(*text);
}

} // namespace

std::string csvField(const Cell& cell) {
    if (const auto* formula = formulaIn(cell))
        return field(formula->value);
    return field(cell.value);
}

std::string csv(const Sheet& sheet, ByteOrderMark mark) {
    std::string out = mark == ByteOrderMark::written ? "\xEF\xBB\xBF" : "";
    for (auto at = static_cast<std::size_t>(sheet.headingRow.value_or(0)); at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        for (std::size_t column = 0; column < row.size(); ++column)
            out += (column == 0 ? "" : ",") + csvField(row[column]);
        out += "\r\n";
    }
    return out;
}

} // namespace sheet
