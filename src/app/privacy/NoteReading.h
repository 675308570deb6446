// SPDX-License-Identifier: MIT
// A text laid out character by character, as names are looked for in it.
#pragma once

#include "app/privacy/NameWords.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Accents and invisible characters belong to the character before them.
struct NoteReading {
    explicit NoteReading(std::string_view given);

    /// Valid UTF-8.
    std::string text;
    /// Folded, without accents.
    std::u32string plain;
    std::u32string written;
    /// Byte at which each character begins, and the end.
    std::vector<std::size_t> start;

    [[nodiscard]] std::size_t size() const { return plain.size(); }
    [[nodiscard]] bool isWord(std::size_t at) const;
    [[nodiscard]] bool isHan(std::size_t at) const;
    [[nodiscard]] std::u32string_view from(std::size_t at) const {
        return std::u32string_view(plain).substr(std::min(at, plain.size()));
    }
    [[nodiscard]] std::string_view bytes(std::size_t from, std::size_t to) const {
        return std::string_view(text).substr(start[from], start[to] - start[from]);
    }
    /// Whether a Latin word begins here, and where it ends, an apostrophe s left out.
    [[nodiscard]] bool wordBegins(std::size_t at) const;
    [[nodiscard]] std::size_t wordEnd(std::size_t at) const;
    /// The Latin word without apostrophes.
    [[nodiscard]] std::u32string word(std::size_t at) const;
    /// Behind a blank, hyphen, dot or comma or two of them.
    [[nodiscard]] std::size_t afterGap(std::size_t at) const;
    /// The Latin word before, when nothing but a blank is between; the place itself when there is none.
    [[nodiscard]] std::size_t wordBefore(std::size_t at) const;
    [[nodiscard]] bool beginsSentence(std::size_t at) const;
};

} // namespace app
