// SPDX-License-Identifier: MIT
// Words of the rubric's vocabularies that a few letters bring into a note: "#xsfp" or "#pi" for a proforma
// invoice. It writes nothing.
#pragma once

#include "rubric/Rubric.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class QuickTags {
public:
    /// The terms as people of this language write them; each once.
    QuickTags(const rubric::Rubric& rubric, const words::Words& tr);

    /// At most so many terms that the letters find: by their initials, in Chinese those of Hanyu Pinyin,
    /// first, then by their beginning in either language, then by the beginning of a word of them. Without
    /// letters none.
    [[nodiscard]] std::vector<std::string> find(std::string_view letters, std::size_t most) const;

private:
    struct Term {
        std::string text;
        std::vector<std::string> initials;
        std::vector<std::string> beginnings;
        std::vector<std::string> words;
    };
    std::vector<Term> m_terms;
};

/// What is being looked for, and where it begins, in bytes: at its sign.
struct TagQuery {
    std::size_t begin = 0;
    std::string letters;
};

/// The text before the cursor ends in "#" and letters without a blank; nothing otherwise. The full-width sign
/// counts as well.
[[nodiscard]] std::optional<TagQuery> tagBefore(std::string_view text);

} // namespace app
