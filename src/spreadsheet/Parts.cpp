// SPDX-License-Identifier: MIT
// Relationships (ECMA-376 part 2, 9.3), tabs and shared texts (part 1, 18.2 and 18.4).
#include "spreadsheet/Parts.h"

#include "spreadsheet/Archive.h"
#include "text/CodePoints.h"

#include <charconv>
#include <optional>

namespace spreadsheet {

namespace {

/// The unit that is spelled at the beginning as _xHHHH_, if one is.
std::optional<char32_t> unitAt(std::string_view text) {
    constexpr std::size_t length = 7;
    unsigned unit = 0;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_')
        return std::nullopt;
    const auto* first = text.data() + 2;
    const auto [end, error] = std::from_chars(first, first + 4, unit, 16);
    return error == std::errc() && end == first + 4 ? std::optional<char32_t>(unit) : std::nullopt;
}

bool isHigh(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

std::string withLineFeeds(const std::string& text) {
    std::string lines;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            lines += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            lines += '\n';
    }
    return lines;
}

std::string_view lastWord(std::string_view type) {
    const auto slash = type.rfind('/');
    return slash == std::string_view::npos ? type : type.substr(slash + 1);
}

} // namespace

std::string unescaped(std::string_view text) {
    constexpr std::size_t length = 7;
    constexpr char32_t replacement = 0xFFFD;
    const auto letter = [](char32_t c) { return text::utf8(std::u32string_view(&c, 1)); };
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto unit = unitAt(text.substr(at));
        if (!unit) {
            plain += text[at++];
            continue;
        }
        at += length;
        const auto next = isHigh(*unit) ? unitAt(text.substr(at)) : std::nullopt;
        if (next && isLow(*next)) {
            plain += letter(0x10000 + ((*unit - 0xD800) << 10) + (*next - 0xDC00));
            at += length;
        } else {
            plain += letter(isHigh(*unit) || isLow(*unit) ? replacement : *unit);
        }
    }
    return withLineFeeds(plain);
}

std::uint32_t kept(app::CellTexts& texts, std::string_view text) {
    const auto number = texts.keep(text);
    constexpr std::uint32_t mostDifferent = 2'000'000;
    if (texts.bytes() > mostTextBytes || number >= mostDifferent)
        throw Unreadable("too much text");
    return number;
}

void Relations::begin(std::string_view name, const Attributes& attributes) {
    if (name != "Relationship" || attribute(attributes, "TargetMode") == "External")
        return;
    if (targets.size() == longestList)
        throw Unreadable("too many relationships");
    targets[attribute(attributes, "Id")] = {attribute(attributes, "Target"),
                                            std::string(lastWord(attribute(attributes, "Type")))};
}

const Relations::Target* Relations::first(std::string_view kind) const {
    for (const auto& [id, target] : targets)
        if (target.kind == kind)
            return &target;
    return nullptr;
}

std::string targetPart(std::string_view owner, std::string_view target) {
    if (target.starts_with('/') || target.starts_with('\\'))
        return partName(target);
    const auto folder = owner.rfind('/');
    const auto from =
        folder == std::string_view::npos ? std::string() : std::string(owner.substr(0, folder + 1));
    return partName(from + std::string(target));
}

std::string relationsOf(std::string_view part) {
    const auto slash = part.rfind('/');
    const auto at = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, at)) + "_rels/" + std::string(part.substr(at)) + ".rels";
}

void Tabs::begin(std::string_view name, const Attributes& attributes) {
    if (name != "sheet")
        return;
    if (sheets.size() == longestList)
        throw Unreadable("too many sheets");
    sheets.emplace_back(attribute(attributes, "name"), attribute(attributes, "id"));
}

void SharedTexts::begin(std::string_view name, const Attributes&) {
    if (name == "si")
        m_text.clear();
    m_aid = m_aid || name == "rPh";
    m_open = name == "t" && !m_aid;
}

void SharedTexts::end(std::string_view name) {
    if (name == "rPh")
        m_aid = false;
    m_open = false;
    if (name != "si")
        return;
    constexpr std::size_t mostNumbers = 16'000'000;
    if (numbers.size() == mostNumbers)
        throw Unreadable("too many texts");
    numbers.push_back(kept(m_texts, unescaped(m_text)));
}

void SharedTexts::text(std::string_view piece) {
    if (!m_open)
        return;
    if (m_text.size() + piece.size() > mostTextBytes)
        throw Unreadable("too much text");
    m_text += piece;
}

} // namespace spreadsheet
