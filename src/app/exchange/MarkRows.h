// SPDX-License-Identifier: MIT
// The checks of each tidy row of marks against the plan, the panel and the scorecards, wherever the rows come
// from; opens no file.
#pragma once

#include "app/exchange/ImportMarks.h"
#include "app/ports/CsvRecords.h"
#include "text/Names.h"

#include <functional>
#include <set>
#include <tuple>

namespace app {

/// The four fields of a mark, each with its place.
struct MarkRow {
    CsvField candidate;
    CsvField interviewer;
    CsvField item;
    CsvField value;
};

/// How a kind of file names its places.
struct MarkSource {
    std::function<reading::Place(const CsvField&)> place;
    /// Of an edit: "marks.csv:7".
    std::function<std::string(const CsvField&)> origin;
};

class MarkRows {
public:
    MarkRows(MarkSource source, const MarkTarget& target);

    void read(const MarkRow& row);
    void error(const CsvField& field, std::string code, std::string_view text,
               std::vector<std::string> arguments = {});
    /// Something to know that refuses nothing; at most 20 are kept.
    void note(const CsvField& field, std::string code, std::string_view text,
              std::vector<std::string> arguments);
    /// A row without a value that leaves the mark as it is: noted when there is one.
    void leftBlank(const MarkRow& row);
    [[nodiscard]] std::size_t mistakes() const { return m_list.findings.size(); }
    /// The edits when there is no finding, here or in more.
    [[nodiscard]] MarkList finish(const std::vector<reading::Finding>& more);

private:
    bool readCandidate(session::Edit& edit, const CsvField& field);
    bool readInterviewer(session::Edit& edit, const CsvField& field);
    bool isNewName(const std::string& name, const CsvField& field);
    void accept(session::Edit edit, const MarkRow& row);

    MarkSource m_source;
    MarkTarget m_target;
    MarkList m_list;
    std::map<std::pair<std::string, std::string>, const session::Scorecard*> m_cards;
    std::map<std::string, std::string> m_ids;
    /// By name key.
    std::map<std::string, std::vector<std::string>> m_names;
    text::NameBook m_candidates;
    text::NameBook m_interviewers;
    std::set<std::string> m_noted;
    std::size_t m_newInterviewers = 0;
    std::set<std::pair<std::string, std::string>> m_covered;
    std::map<std::tuple<std::string, std::string, session::Item>, reading::Place> m_seen;
};

} // namespace app
