// SPDX-License-Identifier: MIT
// A hundred and twenty notes of an interview panel: which names are left in them, and which words are lost.
#include "app/privacy/Anonymous.h"

#include "support/Catch.h"
#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Kinds.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

std::vector<std::string> linesOf(const std::string& name) {
    std::ifstream file(EVENHAND_TEST_DATA "/notes/" + name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

app::People people() {
    app::People all;
    for (const auto& line : linesOf("names.txt")) {
        const auto blank = line.find(' ');
        std::istringstream rest(line.substr(blank + 1));
        session::Candidate person;
        for (auto* field : {&person.name, &person.email, &person.phone}) {
            std::getline(rest, *field, '|');
            *field = text::trimmed(*field);
        }
        if (line.starts_with("interviewer"))
            all.panel.push_back(person.name);
        else
            all.candidates.push_back(person),
                all.candidates.back().id = "C" + std::to_string(all.candidates.size());
    }
    return all;
}

/// A note as it was written, and what of it stands in braces (must go) and outside (must stay).
struct Note {
    std::string written;
    std::vector<std::string> go;
    std::string stay;
};

Note noteOf(const std::string& line) {
    Note note;
    bool inside = false;
    for (const char c : line) {
        if (c == '{')
            note.go.emplace_back();
        if (c == '{' || c == '}') {
            inside = c == '{';
            note.stay += ' ';
            continue;
        }
        note.written += c;
        (inside ? note.go.back() : note.stay) += c;
    }
    return note;
}

/// Words, of Chinese every character, with how often each stands there.
std::map<std::string, int> countsOf(const std::string& note) {
    std::map<std::string, int> counts;
    for (auto word : text::words(note)) {
        if (!text::isHan(text::codePoints(word).front()))
            ++counts[std::string(word)];
        else
            for (; !word.empty(); word.remove_prefix(text::firstGrapheme(word).size()))
                ++counts[std::string(text::firstGrapheme(word))];
    }
    return counts;
}

std::size_t timesIn(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++times;
    return times;
}

} // namespace

TEST_CASE("Of 120 notes at most 2 % of the names shine through and at most 2 % of the words are lost") {
    const app::Pseudonyms hidden(people(), words::Words(words::Language::english), app::Letters::drawn);
    int names = 0, leaks = 0, words = 0, lost = 0;
    std::string details;
    const auto lines = linesOf("notes.txt");
    for (const auto& line : lines) {
        const auto note = noteOf(line);
        const auto after = hidden.cleared(note.written);
        CHECK(text::isValidUtf8(after));
        int leaked = 0, missed = 0;
        for (const auto& name : note.go) {
            ++names;
            leaked += timesIn(after, name) > timesIn(note.stay, name) ? 1 : 0;
        }
        const auto left = countsOf(after);
        for (const auto& [word, count] : countsOf(note.stay)) {
            words += count;
            const auto at = left.find(word);
            missed += std::max(0, count - (at == left.end() ? 0 : at->second));
        }
        leaks += leaked;
        lost += missed;
        if (leaked + missed > 0)
            details += line + "\n  " + after + "\n";
    }
    std::cout << lines.size() << " notes: " << leaks << " of " << names << " names left, " << lost << " of "
              << words << " words lost\n"
              << details;
    CHECK(lines.size() >= 120);
    CHECK(leaks * 50 <= names);
    CHECK(lost * 50 <= words);
}
