// SPDX-License-Identifier: MIT
// Comma-separated text (RFC 4180), record by record with the place of every field; knows no column names.
#pragma once

#include "reading/Finding.h"

#include <array>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// One field; line and column, from 1, say where it begins in the file. Lines are physical ones, columns
/// count characters.
struct CsvField {
    std::string text;
    int line = 1;
    int column = 1;

    bool operator==(const CsvField&) const = default;
};

using CsvRecord = std::vector<CsvField>;

/// Longest field taken, in bytes.
inline constexpr std::size_t largestCsvField = std::size_t{1024} * 1024;
/// Most fields of one record.
inline constexpr std::size_t mostCsvFields = 1000;
/// After so many findings a reader stops and says so.
inline constexpr std::size_t mostCsvFindings = 1000;

/// Reads a stream in pieces, never holding more than one record. Takes LF, CR LF and CR as line ends, and a
/// UTF-8 mark at the start.
class CsvReader {
public:
    /// The stream outlives the reader; file is only the name in the findings.
    CsvReader(std::istream& in, std::string file);

    /// The next record that is not blank; nothing at the end, or after damage behind which fields cannot be
    /// told apart (wrong encoding, zero byte, a field or record beyond the limits, a quote never closed).
    [[nodiscard]] std::optional<CsvRecord> next();
    /// What was wrong so far, in file order.
    [[nodiscard]] const std::vector<reading::Finding>& findings() const { return m_findings; }

private:
    enum class After { field, record, file };

    [[nodiscard]] int peek();
    [[nodiscard]] int take();
    void skipMark();
    bool readRecord(CsvRecord& record);
    After readField(CsvField& field);
    After readQuoted(CsvField& field);
    After readPlain(CsvField& field);
    bool append(CsvField& field, int byte);
    void checkEncoding(const CsvField& field);
    void error(int line, int column, std::string code, std::string_view text,
               std::vector<std::string> arguments = {});
    void stop(int line, int column, std::string code, std::string_view text,
              std::vector<std::string> arguments = {});

    std::istream& m_in;
    std::string m_file;
    std::vector<reading::Finding> m_findings;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    int m_line = 1;
    int m_column = 1;
    enum class State { fresh, reading, stopped } m_state = State::fresh;
};

/// exact keeps every value as it is; formulaProof puts an apostrophe before what a spreadsheet would take for
/// a formula.
enum class CsvSafety { exact, formulaProof };

/// One record and a line feed; fields are quoted where they must be.
void writeCsvRecord(std::ostream& out, const std::vector<std::string>& fields, CsvSafety safety);

/// Without blanks of any kind at both ends, and without what shows nothing there.
[[nodiscard]] std::string trimmed(std::string_view text);
/// Fit to be quoted in a message: one line, at most 60 characters.
[[nodiscard]] std::string excerpt(std::string_view text);
/// An error at a field.
[[nodiscard]] reading::Finding errorAt(const std::string& file, const CsvField& field, std::string code,
                                       std::string_view text, std::vector<std::string> arguments = {});

} // namespace app
