// SPDX-License-Identifier: MIT
// How the choices of a file are spelled in it; a reader and a writer share it.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace reading {

template <class Choice, std::size_t Count>
using Spellings = std::array<std::pair<std::string_view, Choice>, Count>;

template <class Choice, std::size_t Count>
[[nodiscard]] std::string_view spellingOf(const Spellings<Choice, Count>& spellings, Choice wanted) {
    for (const auto& [name, choice] : spellings)
        if (choice == wanted)
            return name;
    return {};
}

} // namespace reading
