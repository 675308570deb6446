// SPDX-License-Identifier: MIT
// The parts around the cells: which parts there are, the tabs, the shared texts; private to this room.
#pragma once

#include "app/ports/ImportedSheet.h"
#include "spreadsheet/Xml.h"

#include <map>
#include <string>
#include <vector>

namespace spreadsheet {

/// Most of anything that is counted in a list: relationships, tabs.
inline constexpr std::size_t longestList = 10'000;
/// Bytes of different texts in one workbook.
inline constexpr std::size_t mostTextBytes = std::size_t{64} << 20;

/// Who is related to one part.
class Relations : public XmlListener {
public:
    struct Target {
        /// As written.
        std::string part;
        /// Its last word: "worksheet", "sharedStrings"; the same in the strict and the transitional form.
        std::string kind;
    };

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    /// By relationship id.
    std::map<std::string, Target> targets;
    /// Null when there is none of this kind.
    [[nodiscard]] const Target* first(std::string_view kind) const;
};

/// A target as a name from the top of the package: targets are meant from the folder of the part they
/// belong to, unless they begin with a slash.
[[nodiscard]] std::string targetPart(std::string_view owner, std::string_view target);
/// Where the relationships of a part stand.
[[nodiscard]] std::string relationsOf(std::string_view part);

/// Names of the tabs with their relationship ids, in order.
class Tabs : public XmlListener {
public:
    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<std::pair<std::string, std::string>> sheets;
};

/// Texts cells point at by number; runs in several fonts are joined, reading aids left out.
class SharedTexts : public XmlListener {
public:
    explicit SharedTexts(app::CellTexts& texts) : m_texts(texts) {}

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    /// In CellTexts, by the numbers cells use.
    std::vector<std::uint32_t> numbers;

private:
    app::CellTexts& m_texts;
    std::string m_text;
    bool m_open = false;
    bool m_aid = false;
};

/// A text as it was meant: _xHHHH_ is the UTF-16 unit HHHH (ECMA-376 part 1, 22.9.2.19), every line end a
/// line feed.
[[nodiscard]] std::string unescaped(std::string_view text);

/// Keeps a text; throws Unreadable when all texts together are too many.
std::uint32_t kept(app::CellTexts& texts, std::string_view text);

} // namespace spreadsheet
