// SPDX-License-Identifier: MIT
// Checks of every row of ratings in long form.
#include "app/exchange/ReadRatings.h"

#include "app/ports/CsvRecords.h"
#include "score/ratings/Round.h"
#include "text/Fold.h"
#include "text/Names.h"
#include "text/Numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

namespace app {

using reading::Finding;
using words::message;

namespace {

class Ratings {
public:
    Ratings(std::istream& in, const std::string& file, const score::Scale& scale)
        : m_reader(in, file), m_file(file), m_scale(scale) {}

    RatingList run() {
        if (readHeader()) {
            while (m_list.findings.size() < mostCsvFindings) {
                const auto record = m_reader.next();
                if (!record)
                    break;
                readRow(*record);
            }
            if (m_list.rows.empty() && m_list.findings.empty() && m_reader.findings().empty())
                m_list.findings.push_back({reading::Severity::error,
                                           "no-ratings",
                                           std::string(message("There is no rating in this file.")),
                                           {},
                                           {m_file, 0, 0}});
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
        bool right = record.has_value();
        std::string found;
        for (std::size_t at = 0; record && at < record->size(); ++at) {
            auto name = text::folded((*record)[at].text);
            found += (at == 0 ? "" : ",") + name;
            if (name == "interviewer")
                name = "rater";
            const bool known =
                name == "candidate" || name == "rater" || name == "competency" || name == "score";
            right = right && known && m_columns.emplace(name, at).second;
        }
        m_width = record ? record->size() : 0;
        right = right && m_columns.contains("candidate") && m_columns.contains("rater") &&
                m_columns.contains("score");
        if (!right)
            error(record ? record->front() : CsvField{}, "wrong-header",
                  message("The first row must name the columns candidate,rater,competency,score (competency "
                          "may be left out); it is \"{0}\"."),
                  {excerpt(found)});
        return right;
    }

    void readRow(const CsvRecord& record) {
        if (record.size() != m_width) {
            error(record.front(), "field-count", message("This row has {0} fields; the first row has {1}."),
                  {std::to_string(record.size()), std::to_string(m_width)});
            return;
        }
        score::RatingRow row;
        bool right = readName(record, "candidate", row.candidate);
        right = readName(record, "rater", row.rater) && right;
        row.competency = onlyCompetency;
        if (m_columns.contains("competency"))
            right = readName(record, "competency", row.competency) && right;
        const auto& field = record[m_columns.at("score")];
        const bool blank = trimmed(field.text).empty();
        if (!blank)
            right = readScore(field, row.value) && right;
        if (right && isNew(record.front(), row) && !blank)
            m_list.rows.push_back(std::move(row));
    }

    bool readName(const CsvRecord& record, const std::string& column, std::string& name) {
        const auto& field = record[m_columns.at(column)];
        name = text::tidyName(field.text);
        auto& known = m_names[column];
        if (const auto same = known.same(name))
            name = *same;
        else
            known.add(name);
        if (name.empty())
            error(field, "no-" + column, message("This row names no {0}."), {column});
        return !name.empty();
    }

    bool readScore(const CsvField& field, double& value) {
        const auto number = numberOf(text::narrowed(field.text));
        if (!number && text::hasDecimalComma(field.text)) {
            auto pointed = text::narrowed(field.text);
            std::replace(pointed.begin(), pointed.end(), ',', '.');
            error(field, "decimal-comma", message("\"{0}\" has a decimal comma; write {1}."),
                  {excerpt(field.text), pointed});
            return false;
        }
        if (!number) {
            error(field, "not-a-number", message("\"{0}\" is not a number; write one like 4 or 3.5."),
                  {excerpt(field.text)});
            return false;
        }
        value = *number;
        if (value >= m_scale.low && value <= m_scale.high)
            return true;
        error(
            field, "off-scale", message("{0} is not on the scale from {1} to {2}."),
            {excerpt(trimmed(field.text)), fmt::format("{}", m_scale.low), fmt::format("{}", m_scale.high)});
        return false;
    }

    bool isNew(const CsvField& first, const score::RatingRow& row) {
        const auto [seen, fresh] =
            m_seen.emplace(std::tuple(row.candidate, row.rater, row.competency), first.line);
        if (!fresh)
            error(first, "repeated-rating",
                  message("Line {0} already has this candidate, rater and competency; keep one of the two."),
                  {std::to_string(seen->second)});
        return fresh;
    }

    void finish() {
        auto& all = m_list.findings;
        all.insert(all.end(), m_reader.findings().begin(), m_reader.findings().end());
        std::stable_sort(all.begin(), all.end(), [](const Finding& one, const Finding& other) {
            return std::pair(one.place.line, one.place.column) <
                   std::pair(other.place.line, other.place.column);
        });
        if (!all.empty())
            m_list.rows.clear();
    }

    CsvReader m_reader;
    std::string m_file;
    score::Scale m_scale;
    RatingList m_list;
    std::map<std::string, std::size_t> m_columns;
    /// By column: what is the same name is the same person or competency.
    std::map<std::string, text::NameBook> m_names;
    std::size_t m_width = 0;
    std::map<std::tuple<std::string, std::string, std::string>, int> m_seen;
};

} // namespace

std::optional<double> numberOf(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(number) ||
        (number == 0 && std::signbit(number)))
        return std::nullopt;
    return number;
}

RatingList readRatings(std::istream& in, const std::string& file, const score::Scale& scale) {
    return Ratings(in, file, scale).run();
}

} // namespace app
