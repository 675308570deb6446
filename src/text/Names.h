// SPDX-License-Identifier: MIT
// When two spellings are one person's name, and when that should be asked.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A name as it is kept: normal form C, one blank between its parts, nothing invisible in it.
[[nodiscard]] std::string tidyName(std::string_view name);
/// By which names are the same: case, normal form, width, blanks, hyphens, apostrophes and middle dots do not
/// count, nor do blanks between Han characters. Empty for an invisible name.
[[nodiscard]] std::string nameKey(std::string_view name);
[[nodiscard]] bool sameName(std::string_view one, std::string_view other);
/// By which names may be the same: without accents and punctuation, parts in alphabetical order.
[[nodiscard]] std::string looseNameKey(std::string_view name);

/// Names that are known, each in the spelling it has.
class NameBook {
public:
    NameBook() = default;
    explicit NameBook(const std::vector<std::string>& names);
    void add(const std::string& name);

    /// The known spelling of this very name: exactly this one when it is known, else the first added that is
    /// the same.
    [[nodiscard]] std::optional<std::string> same(std::string_view name) const;
    /// Known names that are not the same and yet may be the same person's (accents, order of the parts).
    [[nodiscard]] std::vector<std::string> alike(std::string_view name) const;
    /// Groups of two and more spellings of one name, all of them known.
    [[nodiscard]] std::vector<std::vector<std::string>> doubles() const;
    /// Every known spelling.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::map<std::string, std::vector<std::string>> m_byKey;
    std::map<std::string, std::vector<std::string>> m_byLooseKey;
};

} // namespace text
