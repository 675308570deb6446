// SPDX-License-Identifier: MIT
// Finds people's names in free text, whole and in part, and puts something else in their place. Common words
// that are names too are taken only where they stand for a person.
#pragma once

#include "app/privacy/NoteReading.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class NameFinder {
public:
    /// What stands for a name that several people share.
    explicit NameFinder(std::string somebody) : m_somebody(std::move(somebody)) {}

    /// A name in any script or several ("Chen Xiaoyan 陈晓燕").
    void add(std::string_view name, const std::string& replacement);
    /// A text that is replaced wherever it stands, case aside: an address.
    void addText(std::string_view text, const std::string& replacement);

    /// Whole characters only; valid UTF-8 whatever comes in.
    [[nodiscard]] std::string cleared(std::string_view text) const;

private:
    using Reading = NoteReading;
    enum class Before { nothing, title };
    struct Found {
        std::size_t end = 0;
        const std::string* replacement = nullptr;
    };
    void addLatin(const std::vector<std::string>& parts, const std::string& replacement);
    void addHan(const std::u32string& name, const std::string& replacement);
    void keep(std::map<std::u32string, std::string>& place, const std::u32string& key,
              const std::string& replacement);
    [[nodiscard]] Found hanAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found loneAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found latinAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found textAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found wordsAt(const Reading& reading, std::size_t at, Before before) const;
    [[nodiscard]] bool standsForAPerson(const Reading& reading, std::size_t at,
                                        const std::string& replacement) const;
    [[nodiscard]] bool belongsTo(const Reading& reading, std::size_t at,
                                 const std::string& replacement) const;
    [[nodiscard]] Found wholeHanAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found surnameAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found calledAt(const Reading& reading, std::size_t at) const;
    [[nodiscard]] Found findAt(const Reading& reading, std::size_t at) const;

    std::string m_somebody;
    /// All keys folded, without accents. Parts of Latin names, one word each.
    std::map<std::u32string, std::string> m_words;
    std::map<std::u32string, std::string> m_texts;
    /// Whole Chinese names and given names of two characters and more.
    std::map<std::u32string, std::string> m_han;
    std::map<std::u32string, std::string> m_surnames;
    /// Given names and whole names of one character.
    std::map<std::u32string, std::string> m_lone;
    std::set<std::u32string> m_wholeOfOne;
    /// First letters of a person's Latin name, by replacement: "X. Chen".
    std::map<std::string, std::u32string> m_initials;
};

} // namespace app
