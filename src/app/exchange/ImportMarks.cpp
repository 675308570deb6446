// SPDX-License-Identifier: MIT
// Tidy rows from CSV: the header, the number of fields, the lines.
#include "app/exchange/ImportMarks.h"

#include "app/exchange/MarkRows.h"
#include "app/ports/SystemError.h"
#include "app/privacy/KnownNames.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace app {

using words::message;

namespace {

constexpr std::array<std::string_view, 4> columns{"candidate", "interviewer", "item", "value"};

bool readHeader(CsvReader& reader, MarkRows& rows) {
    const auto record = reader.next();
    if (!record && !reader.findings().empty())
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
    rows.error(record ? record->front() : CsvField{}, "wrong-header",
               message("The first row must be \"candidate,interviewer,item,value\"; it is \"{0}\"."),
               {excerpt(found)});
    return false;
}

void readRow(const CsvRecord& record, MarkRows& rows) {
    if (record.size() != columns.size())
        return rows.error(
            record.front(), "field-count",
            message("This row has {0} fields; it must have 4: candidate,interviewer,item,value."),
            {std::to_string(record.size())});
    rows.read({record[0], record[1], record[2], record[3]});
}

} // namespace

MarkList readMarks(std::istream& in, const std::string& file, const MarkTarget& target) {
    const auto name = std::filesystem::path(file).filename().string();
    CsvReader reader(in, file);
    MarkRows rows({[&](const CsvField& field) {
                       return reading::Place{file, field.line, field.column};
                   },
                   [&](const CsvField& field) { return name + ":" + std::to_string(field.line); }},
                  target);
    if (readHeader(reader, rows))
        while (rows.mistakes() < mostCsvFindings) {
            const auto record = reader.next();
            if (!record)
                break;
            readRow(*record, rows);
        }
    return rows.finish(reader.findings());
}

std::optional<reading::Finding> coveredEdits(const VisibleCards& seen,
                                             const std::vector<session::Edit>& edits) {
    const auto covered = [&](const session::Edit& edit) {
        return std::any_of(seen.covers.begin(), seen.covers.end(), [&](const session::Scorecard& card) {
            return card.candidate == edit.candidate && card.interviewer == edit.interviewer;
        });
    };
    const auto count = std::count_if(edits.begin(), edits.end(), covered);
    if (count == 0)
        return std::nullopt;
    return reading::Finding{
        reading::Severity::note,
        "covered",
        std::string(message("{0} of these marks are on scorecards hidden from you until you "
                            "have submitted your own; what they say now is left blank.")),
        {std::to_string(count)},
        {}};
}

void requirePlan(const Store& store, const std::string& position, const std::string& contentHash) {
    const auto now = store.position(position);
    if (!now || !now->frozen || now->frozen->contentHash != contentHash)
        throw SystemError(
            {reading::Severity::error,
             "other-plan-now",
             std::string(message("The plan of {0} was frozen anew meanwhile and nothing was saved; "
                                 "import again.")),
             {position},
             {}});
}

std::vector<session::Edit> inKnownSpellings(const Store& store, const std::string& position,
                                            std::vector<session::Edit> edits) {
    const auto book = interviewersOf(store, position);
    std::map<std::string, std::string> spelled;
    for (auto& edit : edits) {
        const auto [at, fresh] = spelled.emplace(edit.interviewer, edit.interviewer);
        if (fresh)
            at->second = book.same(edit.interviewer).value_or(edit.interviewer);
        edit.interviewer = at->second;
    }
    return edits;
}

} // namespace app
