// SPDX-License-Identifier: MIT
// Checks of every row of a finished table.
#include "app/exchange/ReadRatings.h"
#include "app/ports/CsvRecords.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace app {

using words::message;

namespace {

class Table {
public:
    Table(std::istream& in, const std::string& file, const std::optional<score::Scale>& scale)
        : m_reader(in, file), m_file(file), m_scale(scale) {}

    TableFile run() {
        if (readHeader())
            while (m_found.findings.size() < mostCsvFindings) {
                const auto record = m_reader.next();
                if (!record)
                    break;
                readRow(*record);
            }
        auto& all = m_found.findings;
        all.insert(all.end(), m_reader.findings().begin(), m_reader.findings().end());
        if (all.empty() && m_found.table.candidates.empty())
            error({}, "no-candidates", message("There is no candidate in this table."));
        if (!all.empty())
            m_found.table = {};
        return std::move(m_found);
    }

private:
    void error(const CsvField& field, std::string code, std::string_view text,
               std::vector<std::string> arguments = {}) {
        m_found.findings.push_back(errorAt(m_file, field, std::move(code), text, std::move(arguments)));
    }

    bool readHeader() {
        const auto record = m_reader.next();
        if (!record && !m_reader.findings().empty())
            return false;
        if (!record || record->size() < 2) {
            error(record ? record->front() : CsvField{}, "wrong-header",
                  message("The first row must name the candidates' column and one or more competencies."));
            return false;
        }
        std::set<std::string> seen;
        for (std::size_t at = 1; at < record->size(); ++at) {
            const auto& field = (*record)[at];
            const auto name = trimmed(field.text);
            if (name.empty())
                error(field, "no-competency", message("This column has no competency."));
            else if (!seen.insert(name).second)
                error(field, "repeated-competency", message("{0} has two columns; keep one."),
                      {excerpt(name)});
            m_found.table.competencies.push_back(name);
        }
        return m_found.findings.empty();
    }

    void readRow(const CsvRecord& record) {
        auto& table = m_found.table;
        if (record.size() != table.competencies.size() + 1) {
            error(record.front(), "field-count", message("This row has {0} fields; the first row has {1}."),
                  {std::to_string(record.size()), std::to_string(table.competencies.size() + 1)});
            return;
        }
        const auto name = trimmed(record.front().text);
        const auto [seen, fresh] = m_lines.emplace(name, record.front().line);
        if (name.empty())
            error(record.front(), "no-candidate", message("This row names no candidate."));
        else if (!fresh)
            error(record.front(), "repeated-candidate",
                  message("{0} is already in line {1}; a table has one row a candidate."),
                  {excerpt(name), std::to_string(seen->second)});
        table.candidates.push_back(name);
        table.scores.emplace_back();
        for (std::size_t at = 1; at < record.size(); ++at)
            table.scores.back().push_back(readScore(record[at]));
    }

    std::optional<double> readScore(const CsvField& field) {
        const auto text = trimmed(field.text);
        if (text.empty())
            return std::nullopt;
        const auto number = numberOf(text);
        if (!number)
            error(field, "not-a-number", message("\"{0}\" is not a number; write one like 4 or 3.5."),
                  {excerpt(field.text)});
        else if (m_scale && (*number < m_scale->low || *number > m_scale->high))
            error(field, "off-scale", message("{0} is not on the scale from {1} to {2}."),
                  {excerpt(text), fmt::format("{}", m_scale->low), fmt::format("{}", m_scale->high)});
        else if (std::fabs(*number) > score::widest)
            error(field, "too-large", message("{0} is no score; scores lie between -1000000 and 1000000."),
                  {excerpt(text)});
        return number;
    }

    CsvReader m_reader;
    std::string m_file;
    std::optional<score::Scale> m_scale;
    TableFile m_found;
    std::map<std::string, int> m_lines;
};

} // namespace

TableFile readTable(std::istream& in, const std::string& file, const std::optional<score::Scale>& scale) {
    return Table(in, file, scale).run();
}

} // namespace app
