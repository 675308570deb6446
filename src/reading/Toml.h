// SPDX-License-Identifier: MIT
// A TOML document as a plain tree that knows where each thing stands; knows nothing of rubrics and hides the
// parser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Counted from 1, columns in characters; 0 is the whole file.
struct Spot {
    int line = 0;
    int column = 0;

    auto operator<=>(const Spot&) const = default;
};

struct Member;

struct Node {
    /// fraction: a number with a decimal point; other: a date or a time, which no file of this program uses.
    enum class Kind { text, integer, fraction, boolean, list, table, other };

    Kind kind = Kind::other;
    std::string text;
    std::int64_t integer = 0;
    double fraction = 0;
    bool boolean = false;
    std::vector<Node> items;
    /// In file order.
    std::vector<Member> members;
    Spot spot;
};

struct Member {
    std::string key;
    Spot spot;
    Node value;
};

struct SyntaxError {
    /// The parser's own words, English.
    std::string reason;
    Spot spot;
};

struct Document {
    Node root;
    /// One for each broken section, at most 20; the root is whole only when there are none.
    std::vector<SyntaxError> errors;
};

/// The text must be UTF-8 without a byte order mark.
[[nodiscard]] Document parseToml(std::string_view text);

} // namespace reading
