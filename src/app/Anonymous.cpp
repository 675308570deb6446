// SPDX-License-Identifier: MIT
// Replaces names in values and in free text; knows no file.
#include "app/Anonymous.h"

#include "app/ContactTexts.h"
#include "app/SmallLetters.h"

#include <algorithm>
#include <map>
#include <set>

namespace app {

namespace {

/// A, B, ... Z, AA, AB, ...
std::string letter(std::size_t number) {
    std::string text;
    for (++number; number > 0; number = (number - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (number - 1) % 26));
    return text;
}

using Replacements = std::vector<std::pair<std::string, std::string>>;

bool wordByte(char c) {
    return static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c));
}

bool startsHere(const std::string& text, std::size_t at, const std::string& name) {
    if (text.size() - at < name.size())
        return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (lowered(text[at + i]) != lowered(name[i]))
            return false;
    // a Latin name only as a whole word: "Li" must not eat "Listen"
    if (wordByte(name.front()) && at > 0 && wordByte(text[at - 1]))
        return false;
    const auto end = at + name.size();
    return !(wordByte(name.back()) && end < text.size() && wordByte(text[end]));
}

std::string scrubbed(const std::string& text, const Replacements& replacements) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::find_if(replacements.begin(), replacements.end(),
                                        [&](const auto& pair) { return startsHere(text, at, pair.first); });
        if (found == replacements.end()) {
            clean += text[at++];
        } else {
            clean += found->second;
            at += found->first.size();
        }
    }
    return clean;
}

/// The whole name and each part of it between spaces that is long enough to mean somebody.
void addNames(Replacements& replacements, const std::string& name, const std::string& replacement) {
    if (name.empty())
        return;
    replacements.emplace_back(name, replacement);
    std::size_t start = 0;
    while (start < name.size()) {
        auto end = name.find_first_of(" ,.()·", start);
        if (end == std::string::npos)
            end = name.size();
        const auto part = name.substr(start, end - start);
        if (part.size() > 1 && part != name)
            replacements.emplace_back(part, replacement);
        // a Chinese full name (nine bytes: three characters) is often shortened to its given name
        if (part.size() == 9 && static_cast<unsigned char>(part.front()) >= 0xE4)
            replacements.emplace_back(part.substr(3), replacement);
        start = end + 1;
    }
}

/// A column of the list that holds another name of the person, or a way to reach them.
bool namesThePerson(const std::string& column) {
    std::string lower;
    for (const char c : column)
        lower += lowered(c);
    for (const auto* sign : {"name", "nick", "alias", "mail", "phone", "mobile", "wechat", "weixin", "qq",
                             "名", "称呼", "邮箱", "电话", "手机", "微信"})
        if (lower.find(sign) != std::string::npos)
            return true;
    return false;
}

} // namespace

People anonymous(const People& people, const words::Words& tr) {
    Replacements replacements;
    std::map<std::string, std::string> interviewers;
    std::set<std::string> names(people.panel.begin(), people.panel.end());
    for (const auto& card : people.cards)
        names.insert(card.interviewer);
    for (const auto& name : names) {
        interviewers[name] = tr("Interviewer {}", interviewers.size() + 1);
        addNames(replacements, name, interviewers[name]);
    }
    People clean;
    for (const auto& person : people.candidates) {
        session::Candidate hidden;
        hidden.id = person.id;
        hidden.name = tr("Candidate {}", letter(clean.candidates.size()));
        for (const auto* field : {&person.email, &person.phone})
            if (field->size() > 3)
                replacements.emplace_back(*field, hidden.name);
        for (const auto& [column, value] : person.more)
            if (namesThePerson(column))
                addNames(replacements, value, hidden.name);
        addNames(replacements, person.name, hidden.name);
        clean.candidates.push_back(std::move(hidden));
    }
    std::stable_sort(replacements.begin(), replacements.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    const auto clear = [&](const std::string& text) {
        return withoutContacts(scrubbed(text, replacements), tr("[removed]"));
    };
    for (auto card : people.cards) {
        card.interviewer = interviewers.at(card.interviewer);
        for (auto& [item, mark] : card.marks)
            if (item.kind == session::ItemKind::note) {
                mark.value = clear(mark.value);
                if (mark.before)
                    mark.before = clear(*mark.before);
            }
        clean.cards.push_back(std::move(card));
    }
    for (auto decision : people.decisions) {
        decision.reason = clear(decision.reason);
        decision.dissent = clear(decision.dissent);
        const auto known = interviewers.find(decision.decidedBy);
        decision.decidedBy = known == interviewers.end() ? std::string() : known->second;
        decision.signatures.clear();
        clean.decisions.push_back(std::move(decision));
    }
    for (const auto& name : people.panel)
        clean.panel.push_back(interviewers.at(name));
    return clean;
}

} // namespace app
