// SPDX-License-Identifier: MIT
// Finds the rows of marks in the sheets; what a row must be is MarkRows.
#include "app/ImportWorkbook.h"

#include "app/MarkRows.h"
#include "app/SmallLetters.h"
#include "sheet/Address.h"
#include "text/Names.h"
#include "text/Numbers.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace app {

using words::message;

namespace {

/// Line and column of a field count the cells of the sheet, from 1.
CsvField cell(const HandedSheet& sheet, std::size_t row, std::size_t column) {
    return {textAt(sheet, row, column), static_cast<int>(row) + 1, static_cast<int>(column) + 1};
}

/// A label of ours in either language, or both in one cell.
bool says(const std::string& text, std::string_view english) {
    static const std::array tongues{words::Words(words::Language::english),
                                    words::Words(words::Language::chinese)};
    const auto shown = trimmed(text);
    const auto en = tongues[0](english), zh = tongues[1](english);
    return shown == en || shown == zh || shown == en + " " + zh || shown == zh + " " + en;
}

/// The hash of a line that names it, in a cell of its own or behind a colon; empty on other lines.
CsvField hashOn(const HandedSheet& sheet, std::size_t row) {
    constexpr std::string_view english = "Structure hash";
    auto first = cell(sheet, row, 0);
    if (says(first.text, english))
        return cell(sheet, row, 1);
    const auto colon = first.text.find(": ");
    if (colon == std::string::npos || !says(first.text.substr(0, colon), english))
        return {};
    first.text.erase(0, colon + 2);
    return first;
}

class WorkbookMarks {
public:
    WorkbookMarks(const std::vector<HandedSheet>& sheets, const std::string& file, const MarkTarget& target)
        : m_sheets(sheets), m_file(file), m_name(std::filesystem::path(file).filename().string()),
          m_target(target), m_rows({[this](const CsvField& field) { return placeOf(field); },
                                    [this](const CsvField& field) { return m_name + " " + spot(field); }},
                                   target) {
        for (const auto& candidate : target.candidates)
            m_names[candidate.id] = candidate.name;
    }

    MarkList run() {
        checkPlan();
        findAuthor();
        for (const auto& sheet : m_sheets) {
            m_sheet = &sheet;
            readData() || readScores();
        }
        m_sheet = nullptr;
        if (!m_found && m_rows.mistakes() == 0)
            m_rows.error({}, "no-marks",
                         message("This workbook has no sheet of marks: hand in a filled score sheet or the "
                                 "Data sheet."));
        return m_rows.finish({});
    }

private:
    [[nodiscard]] std::string spot(const CsvField& field) const {
        return m_sheet->name + "!" + sheet::a1({field.line - 1, field.column - 1});
    }
    [[nodiscard]] rubric::Place placeOf(const CsvField& field) const {
        return {m_sheet == nullptr ? m_file : m_file + " " + spot(field), 0, 0};
    }

    /// Every structure hash in the workbook must be the plan's, and there must be one.
    void checkPlan() {
        bool known = false;
        for (const auto& sheet : m_sheets)
            for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
                const auto hash = hashOn(sheet, row);
                if (hash.text.empty())
                    continue;
                known = true;
                m_sheet = &sheet;
                if (trimmed(hash.text) != m_target.frozen.structureHash)
                    m_rows.error(
                        hash, "other-plan",
                        message("This workbook was made from another plan (structure hash {0}…, here "
                                "{1}…); export it anew and fill that in."),
                        {excerpt(hash.text.substr(0, 12)), m_target.frozen.structureHash.substr(0, 12)});
            }
        m_sheet = nullptr;
        if (!known)
            m_rows.error({}, "no-plan",
                         message("This workbook does not say from which plan it was made: the line with the "
                                 "structure hash is missing."));
    }

    /// Id and name of one row must belong together: an id changed by hand would move somebody's marks.
    bool fits(const CsvField& id, const CsvField& name) {
        const auto known = m_names.find(text::narrowed(id.text));
        if (known == m_names.end() || text::sameName(name.text, known->second))
            return true;
        m_rows.error(id, "changed-id",
                     message("The id {0} belongs to \"{1}\", not to \"{2}\"; put the id back."),
                     {known->first, excerpt(known->second), excerpt(name.text)});
        return false;
    }

    /// A value that is not there must not be taken for one that was cleared.
    bool computed(const CsvField& value) {
        if (!m_sheet->uncomputed.contains(
                {static_cast<std::size_t>(value.line) - 1, static_cast<std::size_t>(value.column) - 1}))
            return true;
        m_rows.error(value, "uncomputed",
                     message("The cell holds a formula without a value: save the file in a spreadsheet "
                             "program, or write the value itself."));
        return false;
    }

    [[nodiscard]] bool full() const { return m_rows.mistakes() >= mostCsvFindings; }

    bool readData() {
        const auto& rows = m_sheet->rows;
        for (std::size_t top = 0; top < rows.size() && top < 20; ++top) {
            const auto columnOf = [&](std::string_view english) {
                const auto at = std::find_if(rows[top].begin(), rows[top].end(),
                                             [&](const auto& text) { return says(text, english); });
                return static_cast<std::size_t>(at - rows[top].begin());
            };
            const auto id = columnOf("Id"), name = columnOf("Candidate"), who = columnOf("Interviewer"),
                       item = columnOf("Item"), value = columnOf("Value"), end = rows[top].size();
            if (id == end || name == end || who == end || item == end || value == end)
                continue;
            m_found = true;
            for (auto row = top + 1; row < rows.size() && !full(); ++row) {
                const auto at = [&](std::size_t column) { return cell(*m_sheet, row, column); };
                if (!textAt(*m_sheet, row, item).empty() && fits(at(id), at(name)) && computed(at(value)))
                    m_rows.read({at(id), at(who), at(item), at(value)});
            }
            return true;
        }
        return false;
    }

    /// A sheet repeats the name of the first one by a formula; a program that computes none leaves it empty.
    [[nodiscard]] CsvField named(CsvField own) const {
        if (own.text.empty() || own.text.starts_with("⚠"))
            own.text = m_author;
        return own;
    }

    void findAuthor() {
        for (const auto& sheet : m_sheets)
            for (std::size_t row = 0; row < sheet.rows.size() && m_author.empty(); ++row)
                if (const auto& name = textAt(sheet, row, 1);
                    says(textAt(sheet, row, 0), "Interviewer") && !name.starts_with("⚠"))
                    m_author = name;
    }

    bool readScores() {
        constexpr std::size_t answer = 2;
        const auto id = cell(*m_sheet, 0, 0);
        std::optional<CsvField> interviewer;
        bool any = false;
        for (std::size_t row = 1; row < m_sheet->rows.size() && !full(); ++row) {
            if (says(textAt(*m_sheet, row, 0), "Interviewer"))
                interviewer = named(cell(*m_sheet, row, 1));
            if (!interviewer || !session::readItem(trimmed(textAt(*m_sheet, row, 0))))
                continue;
            m_found = true;
            const auto given = cell(*m_sheet, row, answer);
            if (!computed(given) || trimmed(given.text).empty())
                continue;
            if (!any && !fits(id, cell(*m_sheet, 0, 1)))
                return true;
            any = true;
            m_rows.read({id, *interviewer, cell(*m_sheet, row, 0), given});
        }
        return m_found;
    }

    const std::vector<HandedSheet>& m_sheets;
    std::string m_file;
    std::string m_name;
    const MarkTarget& m_target;
    const HandedSheet* m_sheet = nullptr;
    bool m_found = false;
    std::string m_author;
    std::map<std::string, std::string> m_names;
    MarkRows m_rows;
};

} // namespace

bool isWorkbook(const std::filesystem::path& path) {
    return endingOf(path) == ".xlsx";
}

MarkList readWorkbook(const std::vector<HandedSheet>& sheets, const std::string& file,
                      const MarkTarget& target) {
    return WorkbookMarks(sheets, file, target).run();
}

} // namespace app
