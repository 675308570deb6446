// SPDX-License-Identifier: MIT
// Every message of the sources has its Chinese; the catalogues hold nothing the sources lost.
#include "support/Catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Joins adjacent string literals and undoes \" and \n.
std::string joined(const std::string& literals) {
    static const std::regex one(R"re("((?:[^"\\]|\\.)*)")re");
    std::string text;
    for (std::sregex_iterator at(literals.begin(), literals.end(), one), end; at != end; ++at) {
        const std::string body = (*at)[1];
        for (std::size_t i = 0; i < body.size(); ++i) {
            if (body[i] != '\\' || i + 1 >= body.size())
                text += body[i];
            else if (body[++i] == 'n')
                text += '\n';
            else
                text += body[i];
        }
    }
    return text;
}

/// The literals handed to tr(...), tr()(...), m_tr(...) and message(...).
std::set<std::string> messages(const std::string& source) {
    static const std::regex call(
        R"re((?:\btr|\bm_tr|\btr\(\)|\bmessage|\bwords)\s*\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    std::set<std::string> found;
    for (std::sregex_iterator at(source.begin(), source.end(), call), end; at != end; ++at)
        found.insert(joined((*at)[1]));
    return found;
}

std::multimap<std::string, std::string> catalogue(const std::string& po) {
    static const std::regex entry(
        R"re(msgid((?:\s+"(?:[^"\\]|\\.)*")+)\s+msgstr((?:\s+"(?:[^"\\]|\\.)*")+))re");
    std::multimap<std::string, std::string> found;
    for (std::sregex_iterator at(po.begin(), po.end(), entry), end; at != end; ++at)
        found.emplace(joined((*at)[1]), joined((*at)[2]));
    return found;
}

std::multimap<std::string, std::string> allCatalogues() {
    std::multimap<std::string, std::string> all;
    for (const auto& file : fs::directory_iterator(fs::path(EVENHAND_SOURCE) / "src/words/zh_CN"))
        for (const auto& [english, chinese] : catalogue(read(file.path())))
            all.emplace(english, chinese);
    return all;
}

std::set<std::string> allMessages() {
    std::set<std::string> all;
    for (const auto& file : fs::recursive_directory_iterator(fs::path(EVENHAND_SOURCE) / "src")) {
        const auto extension = file.path().extension();
        if (extension == ".cpp" || extension == ".h")
            all.merge(messages(read(file.path())));
    }
    return all;
}

/// All sources with adjacent literals made one, so that a long message is one piece.
std::string allSources() {
    std::string all;
    for (const auto& file : fs::recursive_directory_iterator(fs::path(EVENHAND_SOURCE) / "src"))
        if (file.path().extension() == ".cpp" || file.path().extension() == ".h")
            all += read(file.path());
    std::string joint;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto next = all[at] == '"' ? all.find_first_not_of(" \n", at + 1) : std::string::npos;
        if (next != std::string::npos && next > at + 1 && all[next] == '"')
            at = next;
        else
            joint += all[at];
    }
    return joint;
}

std::string asLiteral(const std::string& text) {
    std::string literal = "\"";
    for (const char c : text)
        literal += c == '\n' ? "\\n" : c == '"' ? "\\\"" : c == '\\' ? "\\\\" : std::string(1, c);
    return literal + "\"";
}

std::multiset<std::string> placeholders(const std::string& text) {
    static const std::regex escaped(R"(\{\{|\}\})");
    static const std::regex placeholder(R"(\{[^}]*\})");
    const auto plain = std::regex_replace(text, escaped, "");
    return {std::sregex_token_iterator(plain.begin(), plain.end(), placeholder),
            std::sregex_token_iterator()};
}

} // namespace

TEST_CASE("The message search finds what it should") {
    CHECK(messages("tr(\"One\" \" two\", 3); desk().tr()(\"Three\"); message(\"say \\\"four\\\"\")") ==
          std::set<std::string>{"One two", "Three", "say \"four\""});
}

TEST_CASE("Every message of the sources has its Chinese") {
    const auto known = allCatalogues();
    std::string missing;
    for (const auto& message : allMessages()) {
        const auto at = known.find(message);
        if (at == known.end() || at->second.empty())
            missing += message + "\n";
    }
    INFO(missing);
    CHECK(missing.empty());
}

TEST_CASE("A message is translated once, so that no catalogue overrides another") {
    const auto known = allCatalogues();
    std::string twice;
    for (auto at = known.begin(); at != known.end(); at = known.upper_bound(at->first))
        if (!at->first.empty() && known.count(at->first) > 1)
            twice += at->first + "\n";
    INFO(twice);
    CHECK(twice.empty());
}

TEST_CASE("The catalogues hold no message that the sources lost") {
    const auto sources = allSources();
    std::string lost;
    for (const auto& [english, chinese] : allCatalogues())
        if (!english.empty() && sources.find(asLiteral(english)) == std::string::npos)
            lost += english + "\n";
    INFO(lost);
    CHECK(lost.empty());
}

TEST_CASE("Translations keep their placeholders") {
    std::string broken;
    for (const auto& [english, chinese] : allCatalogues()) {
        auto wanted = placeholders(english);
        auto given = placeholders(chinese);
        const std::set<std::string> wantedOnce(wanted.begin(), wanted.end());
        const std::set<std::string> givenOnce(given.begin(), given.end());
        if (!english.empty() && wantedOnce != givenOnce)
            broken += english + "\n";
    }
    INFO(broken);
    CHECK(broken.empty());
}
