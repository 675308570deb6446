// SPDX-License-Identifier: MIT
// Turns toml++'s document into the plain tree; after a syntax error it goes on with the next section.
#include "reading/Toml.h"

#include <toml++/toml.h>

#include <algorithm>

namespace reading {

namespace {

constexpr unsigned mostErrors = 20;

Spot spotOf(const toml::source_region& region) {
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

Node plain(const toml::node& node);

Node plainTable(const toml::table& table) {
    Node result;
    result.kind = Node::Kind::table;
    for (const auto& [key, value] : table)
        result.members.push_back({std::string(key.str()), spotOf(key.source()), plain(value)});
    std::stable_sort(result.members.begin(), result.members.end(),
                     [](const Member& a, const Member& b) { return a.spot < b.spot; });
    return result;
}

Node plainList(const toml::array& array) {
    Node result;
    result.kind = Node::Kind::list;
    for (const auto& item : array)
        result.items.push_back(plain(item));
    return result;
}

Node plainValue(const toml::node& node) {
    Node result;
    if (const auto* text = node.as_string()) {
        result.kind = Node::Kind::text;
        result.text = text->get();
    } else if (const auto* number = node.as_integer()) {
        result.kind = Node::Kind::integer;
        result.integer = number->get();
    } else if (const auto* point = node.as_floating_point()) {
        result.kind = Node::Kind::fraction;
        result.fraction = point->get();
    } else if (const auto* yes = node.as_boolean()) {
        result.kind = Node::Kind::boolean;
        result.boolean = yes->get();
    }
    return result;
}

Node plain(const toml::node& node) {
    Node result;
    if (const auto* table = node.as_table())
        result = plainTable(*table);
    else if (const auto* array = node.as_array())
        result = plainList(*array);
    else
        result = plainValue(node);
    result.spot = spotOf(node.source());
    return result;
}

struct Range {
    std::size_t begin;
    std::size_t end;
};

/// A section runs from a line that begins with [ to the next such line.
std::vector<Range> sectionsOf(std::string_view text) {
    std::vector<Range> sections{{0, text.size()}};
    for (auto at = text.find("\n["); at != std::string_view::npos; at = text.find("\n[", at + 1)) {
        sections.back().end = at + 1;
        sections.push_back({at + 1, text.size()});
    }
    return sections;
}

std::size_t startOfLine(std::string_view text, int line) {
    std::size_t at = 0;
    for (int passed = 1; passed < line; ++passed) {
        const auto end = text.find('\n', at);
        if (end == std::string_view::npos)
            return text.size();
        at = end + 1;
    }
    return at;
}

bool isBlank(std::string_view text, const Range& range) {
    return text.substr(range.begin, range.end - range.begin).find_first_not_of(" \r\n") ==
           std::string_view::npos;
}

/// Blanks the section that broke, keeping its lines. A list left open is noticed only at the first name of
/// the header after it: then it is the section before that broke. False when nothing was left to blank.
bool blankBrokenSection(std::string& text, const Spot& error) {
    const auto line = startOfLine(text, error.line);
    const auto sections = sectionsOf(text);
    auto broken = std::find_if(sections.rbegin(), sections.rend(),
                               [&](const Range& section) { return section.begin <= line; });
    if (broken == sections.rend())
        return false;
    const auto brackets = text.find_first_not_of('[', line) - line;
    const bool atHeader = broken->begin == line && static_cast<std::size_t>(error.column) == brackets + 1;
    if (atHeader && std::next(broken) != sections.rend() && !isBlank(text, *std::next(broken)))
        ++broken;
    while (broken != sections.rend() && isBlank(text, *broken))
        ++broken;
    if (broken == sections.rend())
        return false;
    for (auto at = broken->begin; at < broken->end; ++at)
        if (text[at] != '\n')
            text[at] = ' ';
    return true;
}

} // namespace

Document parseToml(std::string_view text) {
    Document document;
    std::string rest(text);
    for (unsigned attempt = 0; attempt < 2 * mostErrors && document.errors.size() < mostErrors; ++attempt) {
        try {
            document.root = plain(toml::parse(rest));
            break;
        } catch (const toml::parse_error& error) {
            const auto spot = spotOf(error.source());
            if (document.errors.empty() || document.errors.back().spot != spot)
                document.errors.push_back({std::string(error.description()), spot});
            if (!blankBrokenSection(rest, spot))
                break;
        }
    }
    return document;
}

} // namespace reading
