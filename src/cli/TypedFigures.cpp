// SPDX-License-Identifier: MIT
// Reading them, exactly: no binary fractions.
#include "cli/TypedFigures.h"

#include "app/ports/CsvRecords.h"
#include "text/Numbers.h"

#include <charconv>

namespace cli {

std::vector<std::string> listOf(std::string_view typed) {
    const auto plain = text::narrowed(typed);
    std::string_view text = plain;
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = text.find(',');
        if (auto part = app::trimmed(text.substr(0, comma)); !part.empty())
            parts.push_back(std::move(part));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return parts;
}

std::optional<int> hundredthsOf(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto dot = text.find('.');
    std::string digits(text.substr(0, dot));
    std::string decimals(dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1));
    if (decimals.size() > 2 || digits.size() > 7 || digits.size() + decimals.size() == 0)
        return std::nullopt;
    digits += decimals + std::string(2 - decimals.size(), '0');
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number > 100'000'000)
        return std::nullopt;
    return negative ? -number : number;
}

std::optional<std::vector<std::pair<std::string, int>>> figuresOf(std::string_view text) {
    std::vector<std::pair<std::string, int>> figures;
    for (const auto& part : listOf(text)) {
        const auto equals = part.find('=');
        if (equals == std::string::npos)
            return std::nullopt;
        const auto number = hundredthsOf(app::trimmed(std::string_view(part).substr(equals + 1)));
        auto name = app::trimmed(std::string_view(part).substr(0, equals));
        if (!number || name.empty())
            return std::nullopt;
        figures.emplace_back(std::move(name), *number);
    }
    if (figures.empty())
        return std::nullopt;
    return figures;
}

std::optional<std::uint64_t> seedOf(std::string_view text) {
    std::uint64_t seed = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return seed;
}

std::optional<std::string> withPoints(std::string_view text) {
    std::string pointed;
    for (const auto& part : listOf(text)) {
        const bool decimals = part.find_first_not_of("0123456789") == std::string::npos;
        pointed += (pointed.empty() ? "" : decimals ? "." : ",") + part;
    }
    return figuresOf(text) || !figuresOf(pointed) ? std::nullopt : std::optional(pointed);
}

} // namespace cli
