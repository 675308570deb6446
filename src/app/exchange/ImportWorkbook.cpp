// SPDX-License-Identifier: MIT
// Finds the rows of marks in the sheets; what a row must be is MarkRows.
#include "app/exchange/ImportWorkbook.h"

#include "app/exchange/MarkRows.h"
#include "app/exchange/NotTaken.h"
#include "app/exchange/SheetLabels.h"
#include "app/ports/FileNames.h"
#include "sheet/Address.h"
#include "text/Names.h"
#include "text/Numbers.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace app {

using words::message;

namespace {

/// Line and column of a field count the cells of the sheet, from 1.
CsvField cell(const ImportedSheet& sheet, std::size_t row, std::size_t column) {
    return {sheet.textAt(row, column), static_cast<int>(row) + 1, static_cast<int>(column) + 1};
}

/// The hash of a line that names it, in a cell of its own or behind a colon; empty on other lines.
CsvField hashOn(const ImportedSheet& sheet, std::size_t row) {
    constexpr std::string_view english = "Structure hash";
    if (sheet.textAt(row, 0).size() > longestLabel)
        return {};
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
    WorkbookMarks(const std::vector<ImportedSheet>& sheets, const std::string& file, const MarkTarget& target)
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
        auto list = m_rows.finish({});
        const auto more = cellsNotTaken(m_sheets, m_file, m_target);
        list.notes.insert(list.notes.end(), more.begin(), more.end());
        return list;
    }

private:
    [[nodiscard]] std::string spot(const CsvField& field) const {
        return m_sheet->name() + "!" + sheet::a1({field.line - 1, field.column - 1});
    }
    [[nodiscard]] reading::Place placeOf(const CsvField& field) const {
        return {m_sheet == nullptr ? m_file : m_file + " " + spot(field), 0, 0};
    }

    /// Every structure hash in the workbook must be the plan's, and there must be one.
    void checkPlan() {
        bool known = false;
        for (const auto& sheet : m_sheets)
            for (const auto row : sheet.filledRows()) {
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
    bool readable(const CsvField& value) {
        const auto* cell = m_sheet->find(static_cast<std::size_t>(value.line) - 1,
                                         static_cast<std::size_t>(value.column) - 1);
        switch (cell == nullptr ? CellKind::text : cell->kind) {
        case CellKind::uncomputed:
            m_rows.error(value, "uncomputed",
                         message("The cell holds a formula without a value: save the file in a spreadsheet "
                                 "program, or write the value itself."));
            return false;
        case CellKind::error:
            m_rows.error(value, "error-value",
                         message("The cell shows the error {0}; write the value itself."), {value.text});
            return false;
        case CellKind::unreadable:
            m_rows.error(value, "unreadable-cell",
                         message("The cell points at a text that is not in the file; write it again."));
            return false;
        default:
            return true;
        }
    }

    [[nodiscard]] bool full() const { return m_rows.mistakes() >= mostCsvFindings; }

    bool readData() {
        constexpr std::array<std::string_view, 5> labels{"Id", "Candidate", "Interviewer", "Item", "Value"};
        const auto top = headingRow(*m_sheet, labels);
        if (!top)
            return false;
        std::array<std::size_t, labels.size()> columns{};
        for (std::size_t at = 0; at < labels.size(); ++at)
            columns[at] = columnOf(*m_sheet, *top, labels[at]).value();
        const auto [id, name, who, item, value] = columns;
        m_found = true;
        for (const auto row : m_sheet->filledRows()) {
            if (row <= *top || full())
                continue;
            const auto at = [&](std::size_t column) { return cell(*m_sheet, row, column); };
            if (m_sheet->textAt(row, item).empty())
                passOver(at(value));
            else if (fits(at(id), at(name)) && readable(at(value)))
                m_rows.read({at(id), at(who), at(item), at(value)});
        }
        return true;
    }

    void passOver(const CsvField& value) {
        if (!value.text.empty())
            m_rows.note(value, "not-taken",
                        message("\"{0}\" stands in a row without an item and is not taken."),
                        {excerpt(value.text)});
    }

    /// A sheet repeats the name of the first one by a formula; a program that computes none leaves it empty.
    [[nodiscard]] CsvField named(CsvField own) const {
        if (own.text.empty() || own.text.starts_with("⚠"))
            own.text = m_author;
        return own;
    }

    void findAuthor() {
        for (const auto& sheet : m_sheets)
            for (const auto row : sheet.filledRows())
                if (const auto& name = sheet.textAt(row, 1);
                    m_author.empty() && says(sheet.textAt(row, 0), "Interviewer") && !name.starts_with("⚠"))
                    m_author = name;
    }

    bool readScores() {
        constexpr std::size_t answer = 2, hint = 3;
        const auto id = cell(*m_sheet, 0, 0);
        std::optional<CsvField> interviewer;
        bool any = false;
        for (const auto row : m_sheet->filledRows()) {
            if (row == 0 || full())
                continue;
            if (says(m_sheet->textAt(row, 0), "Interviewer"))
                interviewer = named(cell(*m_sheet, row, 1));
            if (!interviewer || !itemOn(*m_sheet, row))
                continue;
            m_found = true;
            const auto given = cell(*m_sheet, row, answer);
            for (const auto& beside : m_sheet->row(row))
                if (beside.column > hint)
                    m_rows.note(cell(*m_sheet, row, beside.column), "not-taken",
                                message("\"{0}\" stands beside the answer and is not taken."),
                                {excerpt(m_sheet->textOf(beside))});
            if (!readable(given))
                continue;
            if (trimmed(given.text).empty()) {
                m_rows.leftBlank({id, *interviewer, cell(*m_sheet, row, 0), given});
                continue;
            }
            if (!any && !fits(id, cell(*m_sheet, 0, 1)))
                return true;
            any = true;
            m_rows.read({id, *interviewer, cell(*m_sheet, row, 0), given});
        }
        return m_found;
    }

    const std::vector<ImportedSheet>& m_sheets;
    std::string m_file;
    std::string m_name;
    const MarkTarget& m_target;
    const ImportedSheet* m_sheet = nullptr;
    bool m_found = false;
    std::string m_author;
    std::map<std::string, std::string> m_names;
    MarkRows m_rows;
};

} // namespace

bool isWorkbook(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) // looking into a pipe would take from it
        return endingOf(path) == ".xlsx";
    std::array<char, 4> start{};
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), start.size());
    const std::string_view begins(start.data(),
                                  static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
    return begins == "PK\x03\x04" || begins == "\xD0\xCF\x11\xE0" || endingOf(path) == ".xlsx";
}

MarkList readWorkbook(const std::vector<ImportedSheet>& sheets, const std::string& file,
                      const MarkTarget& target) {
    return WorkbookMarks(sheets, file, target).run();
}

} // namespace app
