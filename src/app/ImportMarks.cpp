// SPDX-License-Identifier: MIT
// Tidy rows from CSV: the header, the number of fields, the lines.
#include "app/ImportMarks.h"

#include "app/MarkRows.h"

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
                       return rubric::Place{file, field.line, field.column};
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

} // namespace app
