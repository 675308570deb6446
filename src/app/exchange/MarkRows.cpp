// SPDX-License-Identifier: MIT
// One row after the other; every mistake of a row is reported, not the first alone.
#include "app/exchange/MarkRows.h"

#include "app/exchange/ImportCandidates.h"
#include "session/MarkRule.h"
#include "text/Breaks.h"
#include "text/Numbers.h"
#include "text/Printable.h"

#include <algorithm>
#include <set>
#include <utility>

namespace app {

using reading::Finding;
using words::message;

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return excerpt(text);
}

} // namespace

/// Interviewers one list may bring: far above any panel, far below what fills a memory.
constexpr std::size_t mostNew = 1000;

MarkRows::MarkRows(MarkSource source, const MarkTarget& target)
    : m_source(std::move(source)), m_target(target) {
    for (const auto& name : target.frozen.plan.panel)
        m_interviewers.add(name);
    for (const auto& card : target.cards) {
        m_cards.emplace(std::pair(card.candidate, card.interviewer), &card);
        m_interviewers.add(card.interviewer);
    }
    if (target.covers != nullptr)
        for (const auto& card : *target.covers)
            m_covered.emplace(card.candidate, card.interviewer);
    for (const auto& spellings : m_interviewers.doubles())
        note({}, "two-spellings",
             message("{0} and {1} are one name and kept here as two interviewers, from an earlier import."),
             {spellings[0], spellings[1]});
    for (const auto& candidate : target.candidates) {
        m_ids.emplace(candidate.id, candidate.id);
        m_names[text::nameKey(candidate.name)].push_back(candidate.id);
        m_candidates.add(candidate.name);
    }
}

void MarkRows::error(const CsvField& field, std::string code, std::string_view text,
                     std::vector<std::string> arguments) {
    m_list.findings.push_back({reading::Severity::error, std::move(code), std::string(text),
                               std::move(arguments), m_source.place(field)});
}

void MarkRows::note(const CsvField& field, std::string code, std::string_view text,
                    std::vector<std::string> arguments) {
    constexpr std::size_t most = 20;
    if (m_list.notes.size() < most)
        m_list.notes.push_back({reading::Severity::note, std::move(code), std::string(text),
                                std::move(arguments), m_source.place(field)});
}

void MarkRows::leftBlank(const MarkRow& row) {
    const auto item = session::readItem(trimmed(row.item.text));
    const auto interviewer =
        m_interviewers.same(row.interviewer.text).value_or(trimmed(row.interviewer.text));
    const auto card = m_cards.find(std::pair(trimmed(row.candidate.text), interviewer));
    if (!item || card == m_cards.end())
        return;
    if (const auto value = session::valueOf(*card->second, *item); !value.empty())
        note(row.value, "blank-here",
             message("{0}, {1}, {2} is blank here and is \"{3}\" in the workspace; it stays. Clear it in the "
                     "program if it is to go."),
             {card->first.first, excerpt(card->first.second), session::write(*item), excerpt(value)});
}

void MarkRows::read(const MarkRow& row) {
    session::Edit edit;
    edit.position = m_target.position;
    edit.origin = m_source.origin(row.value);
    const bool known = readCandidate(edit, row.candidate);
    const bool named = readInterviewer(edit, row.interviewer);
    const auto item = session::readItem(text::narrowed(row.item.text));
    if (!item)
        return error(
            row.item, "bad-item",
            message("\"{0}\" is no item; write one like rating:communication, point:A06-p1 or note:A06."),
            {excerpt(row.item.text)});
    edit.item = *item;
    edit.newValue = session::canonicalValue(*item, row.value.text);
    if (const auto problem = session::checkMark(m_target.frozen, *item, edit.newValue)) {
        auto finding = *problem;
        finding.place = m_source.place(finding.code == "unknown-item" ? row.item : row.value);
        m_list.findings.push_back(std::move(finding));
    }
    if (known && named)
        accept(std::move(edit), row);
}

bool MarkRows::readCandidate(session::Edit& edit, const CsvField& field) {
    const auto text = text::narrowed(field.text);
    if (m_ids.contains(text)) {
        edit.candidate = text;
        return true;
    }
    const auto byName = m_names.find(text::nameKey(text));
    const auto alike = m_candidates.alike(text);
    if (byName == m_names.end() && !alike.empty()) {
        error(field, "like-candidate",
              message(
                  "\"{0}\" is no candidate of this position; if \"{1}\" is meant, write the name or id so."),
              {excerpt(text), alike.front()});
        return false;
    }
    if (byName == m_names.end()) {
        error(field, "unknown-candidate",
              message("\"{0}\" is no candidate of this position; import the candidates first or mend the "
                      "name."),
              {excerpt(text)});
        return false;
    }
    if (byName->second.size() > 1) {
        error(field, "ambiguous-candidate",
              message("{0} candidates are called \"{1}\"; write the id instead: {2}."),
              {std::to_string(byName->second.size()), excerpt(text), joined(byName->second)});
        return false;
    }
    edit.candidate = byName->second.front();
    return true;
}

bool MarkRows::readInterviewer(session::Edit& edit, const CsvField& field) {
    if (m_newInterviewers > mostNew)
        return false;
    edit.interviewer = text::tidyName(field.text);
    const auto& panel = m_target.frozen.plan.panel;
    if (edit.interviewer.empty()) {
        error(field, "no-interviewer", message("This row has no interviewer."));
        return false;
    }
    if (text::length(edit.interviewer) > longestName || text::firstUnprintable(field.text) ||
        field.text.find_first_of("\r\n\t") != std::string::npos) {
        error(field, "bad-interviewer",
              message("The interviewer's name is longer than {0} characters or holds a line break or an "
                      "invisible character."),
              {std::to_string(longestName)});
        return false;
    }
    if (const auto known = m_interviewers.same(field.text)) {
        if (*known != trimmed(field.text) && m_noted.insert(field.text).second)
            note(field, "other-spelling", message("\"{0}\" is taken as {1}, the same name."),
                 {excerpt(field.text), *known});
        edit.interviewer = *known;
    } else if (!isNewName(edit.interviewer, field)) {
        return false;
    }
    if (panel.empty() || std::any_of(panel.begin(), panel.end(), [&](const std::string& name) {
            return text::sameName(name, edit.interviewer);
        }))
        return true;
    error(field, "not-on-panel", message("{0} is not on the panel of this plan: {1}."),
          {excerpt(edit.interviewer), joined(panel)});
    return false;
}

bool MarkRows::isNewName(const std::string& name, const CsvField& field) {
    if (++m_newInterviewers > mostNew) {
        error(
            field, "too-many-interviewers",
            message("The list names more than {0} interviewers who are not known here; look at its columns."),
            {std::to_string(mostNew)});
        return false;
    }
    const auto alike = m_interviewers.alike(name);
    if (!alike.empty() && m_target.likeNames == LikeNames::asked) {
        error(field, "like-interviewer",
              message("Are {0} and {1} one person? Then write {1}; if they are two, import with --apart."),
              {excerpt(name), alike.front()});
        return false;
    }
    m_interviewers.add(name);
    return true;
}

void MarkRows::accept(session::Edit edit, const MarkRow& row) {
    const auto [first, fresh] =
        m_seen.emplace(std::tuple(edit.candidate, edit.interviewer, edit.item), m_source.place(row.value));
    if (!fresh) {
        const auto& [file, line, column] = first->second;
        return line > 0
                   ? error(row.candidate, "repeated-mark",
                           message("This mark is already in line {0} (same candidate, interviewer and item); "
                                   "keep one of the two."),
                           {std::to_string(line)})
                   : error(row.candidate, "repeated-mark",
                           message("This mark is already in {0} (same candidate, interviewer and item); keep "
                                   "one of the two."),
                           {file});
    }
    const auto card = m_cards.find(std::pair(edit.candidate, edit.interviewer));
    if (card != m_cards.end())
        edit.oldValue = session::valueOf(*card->second, edit.item);
    if (edit.oldValue == edit.newValue && !m_covered.contains({edit.candidate, edit.interviewer}))
        return;
    if (card != m_cards.end() && !card->second->submittedAt.empty()) {
        if (m_target.reason.empty() && m_target.purpose == MarkTarget::Purpose::record)
            return error(row.value, "submitted-card",
                         message("{0}'s scorecard of {1} is submitted; a change needs a reason."),
                         {excerpt(edit.interviewer), edit.candidate});
        edit.phase = session::Phase::debrief;
        edit.reason = m_target.reason;
    }
    m_list.edits.push_back(std::move(edit));
}

MarkList MarkRows::finish(const std::vector<Finding>& more) {
    auto& all = m_list.findings;
    all.insert(all.end(), more.begin(), more.end());
    std::stable_sort(all.begin(), all.end(), [](const Finding& one, const Finding& other) {
        return std::pair(one.place.line, one.place.column) < std::pair(other.place.line, other.place.column);
    });
    // The name on a score sheet stands beside all of its marks; what is wrong with it is said once.
    std::set<std::tuple<std::string, int, int, std::string, std::vector<std::string>>> said;
    std::erase_if(all, [&](const Finding& one) {
        const auto& [file, line, column] = one.place;
        return !said.emplace(file, line, column, one.code, one.arguments).second;
    });
    if (!all.empty())
        m_list.edits.clear();
    return std::move(m_list);
}

bool onlyLikeNames(const std::vector<Finding>& findings) {
    return !findings.empty() && std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == "like-interviewer" || finding.code == "like-candidate-row";
    });
}

} // namespace app
