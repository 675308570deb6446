// SPDX-License-Identifier: MIT
// Reads the embedded catalogue with Boost.Locale; knows no language but the two.
#include "words/Words.h"

#include "words/Catalogue.h"

#include <boost/locale/generator.hpp>
#include <boost/locale/gnu_gettext.hpp>

#include <algorithm>
#include <locale>
#include <vector>

namespace words {

namespace gettext = boost::locale::gnu_gettext;

struct Words::Catalog {
    std::locale locale;
};

namespace {

std::vector<char> embedded(const std::string&, const std::string&) {
    const auto bytes = catalogue();
    return {bytes.begin(), bytes.end()};
}

std::locale chineseLocale() {
    gettext::messages_info info;
    info.language = "zh";
    info.country = "CN";
    info.encoding = "UTF-8";
    info.paths = {"embedded"};
    info.domains = {gettext::messages_info::domain("evenhand")};
    info.callback = embedded;
    return std::locale(std::locale::classic(), gettext::create_messages_facet<char>(info));
}

} // namespace

std::optional<Language> languageOf(std::string_view code) {
    if (code == "en")
        return Language::english;
    if (code == "zh")
        return Language::chinese;
    return std::nullopt;
}

std::string_view codeOf(Language language) {
    return language == Language::chinese ? "zh" : "en";
}

Words::Words(Language language) : m_language(language) {
    if (language != Language::chinese)
        return;
    static const auto chinese = std::make_shared<const Catalog>(Catalog{chineseLocale()});
    m_catalog = chinese;
}

Words Words::bilingual() {
    Words both(Language::chinese);
    both.m_tongues = Tongues::both;
    return both;
}

std::string Words::operator()(std::string_view english) const {
    if (!m_catalog)
        return std::string(english);
    const auto chinese = inChinese(english);
    return m_tongues == Tongues::both ? beside(std::string(english), chinese) : chinese;
}

std::string Words::operator()(const Text& text) const {
    return m_tongues == Tongues::both ? beside(text.en, text.zh) : text.in(m_language);
}

std::string Words::beside(const std::string& english, const std::string& chinese) {
    constexpr std::size_t shortText = 60;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (chinese == english || std::none_of(english.begin(), english.end(), isLetter))
        return english;
    return english + (english.size() <= shortText ? " " : "\n") + chinese;
}

std::string Words::inChinese(std::string_view english) const {
    const std::string key(english);
    const auto& facet = std::use_facet<boost::locale::message_format<char>>(m_catalog->locale);
    const char* found = facet.get(0, nullptr, key.c_str());
    return found == nullptr || *found == '\0' ? key : std::string(found);
}

std::string Words::fill(std::string_view english, fmt::format_args arguments) const {
    if (!m_catalog)
        return fmt::vformat(english, arguments);
    try {
        const auto chinese = fmt::vformat(inChinese(english), arguments);
        return m_tongues == Tongues::both ? beside(fmt::vformat(english, arguments), chinese) : chinese;
    } catch (const fmt::format_error&) {
        return fmt::vformat(english, arguments);
    }
}

} // namespace words
