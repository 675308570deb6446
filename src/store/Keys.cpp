// SPDX-License-Identifier: MIT
// Spelling and looking up ids.
#include "store/Keys.h"

#include "store/Failure.h"

#include <charconv>
#include <fmt/format.h>

namespace store {

namespace {

std::optional<std::int64_t> digits(const std::string& id, char letter) {
    if (id.size() < 2 || id.front() != letter)
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    if (error != std::errc() || end != id.data() + id.size())
        return std::nullopt;
    return number;
}

} // namespace

std::string positionId(std::int64_t row) {
    return fmt::format("P{}", row);
}

std::string candidateId(std::int64_t number) {
    return fmt::format("C{:02}", number);
}

std::optional<std::int64_t> positionRow(const std::string& id) {
    const auto row = digits(id, 'P');
    return row && positionId(*row) == id ? row : std::nullopt;
}

std::optional<std::int64_t> candidateNumber(const std::string& id) {
    const auto number = digits(id, 'C');
    return number && candidateId(*number) == id ? number : std::nullopt;
}

std::int64_t requirePosition(Connection& connection, const std::string& id) {
    if (const auto row = positionRow(id)) {
        Rows found(connection, "SELECT 1 FROM position WHERE id = ?", *row);
        if (found.next())
            return *row;
    }
    throw trouble(Failure::unknownPosition, id);
}

std::int64_t requireCandidate(Connection& connection, std::int64_t position, const std::string& id) {
    if (const auto number = candidateNumber(id)) {
        Rows found(connection, "SELECT id FROM candidate WHERE position = ? AND number = ?", position,
                   *number);
        if (found.next())
            return found.number(0);
    }
    throw trouble(Failure::unknownCandidate, id);
}

} // namespace store
