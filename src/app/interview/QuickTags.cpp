// SPDX-License-Identifier: MIT
// Keys are folded once, when the terms are read.
#include "app/interview/QuickTags.h"

#include "text/Fold.h"
#include "text/Initials.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::size_t longestQuery = 40;

bool anyBegins(const std::vector<std::string>& keys, std::string_view letters) {
    return std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return key.starts_with(letters); });
}

std::vector<std::string> laterWords(const std::string& folded) {
    std::vector<std::string> words;
    for (auto at = folded.find(' '); at != std::string::npos; at = folded.find(' ', at + 1))
        words.push_back(folded.substr(at + 1));
    return words;
}

} // namespace

QuickTags::QuickTags(const rubric::Rubric& rubric, const words::Words& tr) {
    for (const auto& vocabulary : rubric.vocabularies)
        for (const auto& term : vocabulary.terms) {
            const auto shown = tr(term);
            const bool known = std::any_of(m_terms.begin(), m_terms.end(),
                                           [&](const Term& one) { return one.text == shown; });
            if (shown.empty() || known)
                continue;
            auto& made = m_terms.emplace_back();
            made.text = shown;
            for (const auto& language : {term.en, term.zh}) {
                const auto folded = text::folded(language);
                made.initials.push_back(text::initialsOf(language));
                made.beginnings.push_back(folded);
                for (auto& word : laterWords(folded))
                    made.words.push_back(std::move(word));
            }
        }
}

std::vector<std::string> QuickTags::find(std::string_view letters, std::size_t most) const {
    std::vector<std::string> found;
    const auto query = text::folded(letters);
    if (query.empty())
        return found;
    for (const auto keys : {&Term::initials, &Term::beginnings, &Term::words})
        for (const auto& term : m_terms)
            if (found.size() < most && anyBegins(term.*keys, query) &&
                std::find(found.begin(), found.end(), term.text) == found.end())
                found.push_back(term.text);
    return found;
}

std::optional<TagQuery> tagBefore(std::string_view text) {
    std::optional<TagQuery> query;
    for (const std::string_view sign : {"#", "＃"}) {
        const auto at = text.rfind(sign);
        if (at != std::string_view::npos && (!query || at > query->begin))
            query = {at, std::string(text.substr(at + sign.size()))};
    }
    if (!query || query->letters.size() > longestQuery ||
        query->letters.find_first_of(" \n\t") != std::string::npos)
        return std::nullopt;
    return query;
}

} // namespace app
