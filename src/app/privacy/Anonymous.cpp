// SPDX-License-Identifier: MIT
// Replaces names in values and in free text; knows no file.
#include "app/privacy/Anonymous.h"

#include "app/privacy/ContactTexts.h"
#include "app/privacy/NamelessKinds.h"
#include "text/Fold.h"
#include "text/Names.h"

#include <algorithm>
#include <cstdint>
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

/// A number that shows nothing of the text: FNV-1a, then the finaliser of splitmix64.
std::uint64_t lot(std::string_view text) {
    std::uint64_t drawn = 14695981039346656037U;
    for (const char c : text)
        drawn = (drawn ^ static_cast<unsigned char>(c)) * 1099511628211U;
    drawn = (drawn ^ (drawn >> 30U)) * 0xBF58476D1CE4E5B9U;
    drawn = (drawn ^ (drawn >> 27U)) * 0x94D049BB133111EBU;
    return drawn ^ (drawn >> 31U);
}

std::string allOf(const session::Candidate& person) {
    return person.id + "\n" + person.name + "\n" + person.email + "\n" + person.phone;
}

/// A column of the list that holds another name of the person, or a way to reach them.
bool namesThePerson(const std::string& column) {
    const auto lower = text::folded(column);
    for (const auto* sign : {"name", "nick", "alias", "mail", "phone", "mobile", "wechat", "weixin", "qq",
                             "名", "称呼", "邮箱", "电话", "手机", "微信"})
        if (lower.find(sign) != std::string::npos)
            return true;
    return false;
}

} // namespace

Pseudonyms::Pseudonyms(const People& people, const words::Words& tr, Letters letters)
    : m_names(tr("[removed]")), m_removed(tr("[removed]")) {
    nameInterviewers(people, tr, letters);
    nameCandidates(people, tr, letters);
    for (const auto& name : people.absent)
        if (interviewer(name).empty())
            m_names.add(name, m_removed);
}

void Pseudonyms::nameInterviewers(const People& people, const words::Words& tr, Letters letters) {
    std::set<std::string> all(people.panel.begin(), people.panel.end());
    for (const auto& card : people.cards)
        all.insert(card.interviewer);
    std::vector<std::string> names(all.begin(), all.end());
    // The lot hangs on who the candidates are, so that an interviewer's number is another in each position.
    std::string salt;
    for (const auto& person : people.candidates)
        salt += allOf(person);
    if (letters == Letters::drawn)
        std::stable_sort(names.begin(), names.end(), [&](const auto& one, const auto& other) {
            return lot(salt + one) < lot(salt + other);
        });
    for (const auto& name : names) {
        m_interviewers[name] = tr("Interviewer {}", m_interviewers.size() + 1);
        m_names.add(name, m_interviewers[name]);
    }
}

void Pseudonyms::nameCandidates(const People& people, const words::Words& tr, Letters letters) {
    std::vector<const session::Candidate*> order;
    for (const auto& person : people.candidates)
        order.push_back(&person);
    if (letters == Letters::drawn)
        std::stable_sort(order.begin(), order.end(), [](const auto* one, const auto* other) {
            return lot(allOf(*one)) < lot(allOf(*other));
        });
    for (const auto* person : order) {
        session::Candidate hidden;
        const auto sign = letter(m_candidates.size());
        hidden.id = letters == Letters::drawn ? sign : person->id;
        hidden.name = tr("Candidate {}", sign);
        m_ids[person->id] = hidden.id;
        constexpr std::size_t tooShort = 3;
        for (const auto* field : {&person->email, &person->phone})
            if (field->size() > tooShort)
                m_names.addText(*field, hidden.name);
        for (const auto& [column, value] : person->more)
            if (namesThePerson(column))
                m_names.add(value, hidden.name);
        m_names.add(person->name, hidden.name);
        m_candidates.push_back(std::move(hidden));
    }
}

std::string Pseudonyms::interviewer(const std::string& name) const {
    const auto known = m_interviewers.find(name);
    if (known != m_interviewers.end())
        return known->second;
    for (const auto& [other, number] : m_interviewers)
        if (text::sameName(other, name))
            return number;
    return {};
}

std::string Pseudonyms::cleared(const std::string& text) const {
    return withoutContacts(m_names.cleared(text), m_removed);
}

People anonymous(const People& people, const words::Words& tr, Letters letters) {
    const Pseudonyms hidden(people, tr, letters);
    const bool drawn = letters == Letters::drawn;
    People clean;
    clean.candidates = hidden.candidates();
    for (auto card : people.cards) {
        card.candidate = hidden.idOf(card.candidate);
        card.interviewer = hidden.interviewer(card.interviewer);
        if (drawn)
            std::erase_if(card.marks, [](const auto& mark) { return tellsWhen(mark.first.kind); });
        for (auto& [item, mark] : card.marks) {
            if (drawn)
                mark.at.clear();
            if (!item.kind->isText())
                continue;
            mark.value = hidden.cleared(mark.value);
            if (mark.before)
                mark.before = hidden.cleared(*mark.before);
        }
        clean.cards.push_back(std::move(card));
    }
    for (auto decision : people.decisions) {
        decision.candidate = hidden.idOf(decision.candidate);
        decision.reason = hidden.cleared(decision.reason);
        decision.dissent = hidden.cleared(decision.dissent);
        decision.decidedBy = hidden.interviewer(decision.decidedBy);
        decision.signatures.clear();
        if (drawn)
            decision.at.clear();
        clean.decisions.push_back(std::move(decision));
    }
    for (const auto& name : people.panel)
        clean.panel.push_back(hidden.interviewer(name));
    if (drawn) {
        std::sort(clean.panel.begin(), clean.panel.end());
        std::stable_sort(clean.cards.begin(), clean.cards.end(), [](const auto& one, const auto& other) {
            return std::pair(one.candidate.size(), one.candidate) <
                       std::pair(other.candidate.size(), other.candidate) ||
                   (one.candidate == other.candidate && one.interviewer < other.interviewer);
        });
        std::stable_sort(clean.decisions.begin(), clean.decisions.end(),
                         [](const auto& one, const auto& other) {
                             return std::pair(one.candidate.size(), one.candidate) <
                                    std::pair(other.candidate.size(), other.candidate);
                         });
    }
    return clean;
}

} // namespace app
