// SPDX-License-Identifier: MIT
// The checks of each tidy row against the plan, the panel and the scorecards.
#include "app/ImportMarks.h"

#include "app/Csv.h"
#include "app/ImportCandidates.h"
#include "session/MarkRule.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <tuple>
#include <utility>

namespace app {

using rubric::Finding;
using words::message;

namespace {

constexpr std::array<std::string_view, 4> columns{"candidate", "interviewer", "item", "value"};

class Marks {
public:
    Marks(std::istream& in, const std::string& file, const MarkTarget& target)
        : m_reader(in, file), m_file(file), m_origin(std::filesystem::path(file).filename().string()),
          m_target(target) {
        for (const auto& card : target.cards)
            m_cards.emplace(std::pair(card.candidate, card.interviewer), &card);
        for (const auto& candidate : target.candidates) {
            m_ids.emplace(candidate.id, candidate.id);
            m_names[candidate.name].push_back(candidate.id);
        }
    }

    MarkList run() {
        if (readHeader())
            while (m_list.findings.size() < mostCsvFindings) {
                const auto record = m_reader.next();
                if (!record)
                    break;
                readMark(*record);
            }
        finish();
        return std::move(m_list);
    }

private:
    void error(const CsvField& field, std::string code, std::string_view text,
               std::vector<std::string> arguments = {}) {
        m_list.findings.push_back(errorAt(m_file, field, std::move(code), text, std::move(arguments)));
    }

    bool readHeader() {
        const auto record = m_reader.next();
        if (!record && !m_reader.findings().empty())
            return false;
        bool right = record && record->size() == columns.size();
        for (std::size_t at = 0; right && at < columns.size(); ++at)
            right = trimmed((*record)[at].text) == columns[at];
        if (right)
            return true;
        std::string found;
        if (record)
            for (const auto& field : *record)
                found += (found.empty() ? "" : ",") + field.text;
        error(record ? record->front() : CsvField{}, "wrong-header",
              message("The first row must be \"candidate,interviewer,item,value\"; it is \"{0}\"."),
              {excerpt(found)});
        return false;
    }

    void readMark(const CsvRecord& record) {
        if (record.size() != columns.size()) {
            error(record.front(), "field-count",
                  message("This row has {0} fields; it must have 4: candidate,interviewer,item,value."),
                  {std::to_string(record.size())});
            return;
        }
        session::Edit edit;
        edit.position = m_target.position;
        edit.origin = m_origin + ":" + std::to_string(record.front().line);
        const bool known = readCandidate(edit, record[0]);
        const bool named = readInterviewer(edit, record[1]);
        const auto item = session::readItem(trimmed(record[2].text));
        if (!item) {
            error(
                record[2], "bad-item",
                message("\"{0}\" is no item; write one like rating:communication, point:A06-p1 or note:A06."),
                {excerpt(record[2].text)});
            return;
        }
        edit.item = *item;
        edit.newValue = session::canonicalValue(*item, record[3].text);
        if (const auto problem = session::checkMark(m_target.frozen, *item, edit.newValue)) {
            auto finding = *problem;
            const auto& culprit = finding.code == "unknown-item" ? record[2] : record[3];
            finding.place = {m_file, culprit.line, culprit.column};
            m_list.findings.push_back(std::move(finding));
        }
        if (known && named)
            accept(std::move(edit), record);
    }

    bool readCandidate(session::Edit& edit, const CsvField& field) {
        const auto text = trimmed(field.text);
        if (m_ids.contains(text)) {
            edit.candidate = text;
            return true;
        }
        const auto byName = m_names.find(text);
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

    bool readInterviewer(session::Edit& edit, const CsvField& field) {
        edit.interviewer = trimmed(field.text);
        const auto& panel = m_target.frozen.plan.panel;
        if (edit.interviewer.empty())
            error(field, "no-interviewer", message("This row has no interviewer."));
        else if (edit.interviewer.size() > longestName || hasControl(edit.interviewer))
            error(field, "bad-interviewer",
                  message("The interviewer's name is too long or holds a line break."));
        else if (!panel.empty() && std::find(panel.begin(), panel.end(), edit.interviewer) == panel.end())
            error(field, "not-on-panel", message("{0} is not on the panel of this plan: {1}."),
                  {excerpt(edit.interviewer), joined(panel)});
        else
            return true;
        return false;
    }

    void accept(session::Edit edit, const CsvRecord& record) {
        const auto [first, fresh] =
            m_seen.emplace(std::tuple(edit.candidate, edit.interviewer, edit.item), record.front().line);
        if (!fresh) {
            error(record.front(), "repeated-mark",
                  message("This mark is already in line {0} (same candidate, interviewer and item); keep one "
                          "of the two."),
                  {std::to_string(first->second)});
            return;
        }
        const auto card = m_cards.find(std::pair(edit.candidate, edit.interviewer));
        if (card != m_cards.end())
            edit.oldValue = session::valueOf(*card->second, edit.item);
        if (edit.oldValue == edit.newValue)
            return;
        if (card != m_cards.end() && !card->second->submittedAt.empty()) {
            error(record[3], "submitted-card",
                  message("{0}'s scorecard of {1} is submitted; a change needs a reason and is made in the "
                          "window."),
                  {excerpt(edit.interviewer), edit.candidate});
            return;
        }
        m_list.edits.push_back(std::move(edit));
    }

    void finish() {
        auto& all = m_list.findings;
        all.insert(all.end(), m_reader.findings().begin(), m_reader.findings().end());
        std::stable_sort(all.begin(), all.end(), [](const Finding& one, const Finding& other) {
            return std::pair(one.place.line, one.place.column) <
                   std::pair(other.place.line, other.place.column);
        });
        if (!all.empty())
            m_list.edits.clear();
    }

    static bool hasControl(const std::string& text) {
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    }

    static std::string joined(const std::vector<std::string>& names) {
        std::string text;
        for (const auto& name : names)
            text += (text.empty() ? "" : ", ") + name;
        return excerpt(text);
    }

    CsvReader m_reader;
    std::string m_file;
    std::string m_origin;
    MarkTarget m_target;
    MarkList m_list;
    std::map<std::pair<std::string, std::string>, const session::Scorecard*> m_cards;
    std::map<std::string, std::string> m_ids;
    std::map<std::string, std::vector<std::string>> m_names;
    std::map<std::tuple<std::string, std::string, session::Item>, int> m_seen;
};

} // namespace

MarkList readMarks(std::istream& in, const std::string& file, const MarkTarget& target) {
    return Marks(in, file, target).run();
}

} // namespace app
