// SPDX-License-Identifier: MIT
// The CSV reader's states and the writer.
#include "app/ports/CsvRecords.h"

#include "reading/Encoding.h"
#include "text/Breaks.h"
#include "text/Fold.h"
#include "text/Printable.h"

#include <algorithm>

namespace app {

using words::message;

namespace {

constexpr int atEnd = -1;
constexpr std::size_t pieceSize = std::size_t{64} * 1024;

bool continuesCharacter(int byte) {
    return (byte & 0xC0) == 0x80;
}

} // namespace

CsvReader::CsvReader(std::istream& in, std::string file)
    : m_in(in), m_file(std::move(file)), m_buffer(pieceSize) {}

int CsvReader::peek() {
    if (m_at == m_filled) {
        m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
        m_filled = static_cast<std::size_t>(m_in.gcount());
        m_at = 0;
        if (m_filled == 0)
            return atEnd;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take() {
    const int byte = peek();
    if (byte == atEnd)
        return byte;
    ++m_at;
    if (byte == '\n' || (byte == '\r' && peek() != '\n')) {
        ++m_line;
        m_column = 1;
    } else if (!continuesCharacter(byte)) {
        ++m_column;
    }
    return byte;
}

void CsvReader::skipMark() {
    m_state = State::reading;
    const int first = peek();
    const std::string_view start(m_buffer.data(), std::min<std::size_t>(m_filled, 3));
    if (start == "\xEF\xBB\xBF")
        m_at = 3;
    else if (first != atEnd && (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF"))
        stop(1, 1, "utf-16", message("This file is UTF-16; save it as \"CSV UTF-8\"."));
}

std::optional<CsvRecord> CsvReader::next() {
    if (m_state == State::fresh)
        skipMark();
    while (m_state == State::reading) {
        CsvRecord record;
        if (!readRecord(record) || m_state == State::stopped)
            return std::nullopt;
        if (std::any_of(record.begin(), record.end(), [](const auto& field) { return !field.text.empty(); }))
            return record;
    }
    return std::nullopt;
}

bool CsvReader::readRecord(CsvRecord& record) {
    if (peek() == atEnd)
        return false;
    for (auto after = After::field; after == After::field && m_state == State::reading;) {
        if (record.size() == mostCsvFields) {
            stop(record.front().line, record.front().column, "too-many-fields",
                 message("This row has more than {0} columns."), {std::to_string(mostCsvFields)});
            return false;
        }
        after = readField(record.emplace_back());
        if (m_state == State::reading)
            checkEncoding(record.back());
    }
    return true;
}

CsvReader::After CsvReader::readField(CsvField& field) {
    field.line = m_line;
    field.column = m_column;
    if (peek() != '"')
        return readPlain(field);
    (void)take();
    return readQuoted(field);
}

CsvReader::After CsvReader::readQuoted(CsvField& field) {
    for (;;) {
        const int byte = take();
        if (byte == atEnd) {
            stop(field.line, field.column, "open-quote",
                 message("The quote that opens here is never closed; add the closing quote."));
            return After::file;
        }
        if (byte != '"') {
            if (!append(field, byte))
                return After::file;
            continue;
        }
        if (peek() == '"') {
            (void)append(field, take());
            continue;
        }
        const int following = peek();
        if (following != ',' && following != '\n' && following != '\r' && following != atEnd)
            error(m_line, m_column, "text-after-quote",
                  message("Text follows a closing quote; double the quotes inside a quoted field."));
        return readPlain(field);
    }
}

CsvReader::After CsvReader::readPlain(CsvField& field) {
    for (bool told = !field.text.empty();;) {
        const int line = m_line;
        const int column = m_column;
        const int byte = take();
        if (byte == atEnd)
            return After::file;
        if (byte == ',')
            return After::field;
        if (byte == '\r' && peek() == '\n')
            (void)take();
        if (byte == '\r' || byte == '\n')
            return After::record;
        if (byte == '"' && !told) {
            error(line, column, "stray-quote",
                  message("A quote stands inside a field that is not quoted; quote the whole field and "
                          "double it."));
            told = true;
        }
        if (!append(field, byte))
            return After::file;
    }
}

bool CsvReader::append(CsvField& field, int byte) {
    if (byte == 0) {
        stop(m_line, std::max(1, m_column - 1), "zero-byte",
             message("This is not a text file: it holds a zero byte. Save the list as \"CSV UTF-8\"."));
        return false;
    }
    if (field.text.size() == largestCsvField) {
        stop(field.line, field.column, "long-field",
             message("The field that begins here is longer than {0} bytes; is a closing quote missing?"),
             {std::to_string(largestCsvField)});
        return false;
    }
    field.text += static_cast<char>(byte);
    return true;
}

void CsvReader::checkEncoding(const CsvField& field) {
    const auto wrong = reading::findWrongEncoding(field.text);
    if (!wrong)
        return;
    const bool first = wrong->spot.line <= 1;
    stop(field.line + (first ? 0 : wrong->spot.line - 1),
         first ? field.column + std::max(0, wrong->spot.column - 1) : wrong->spot.column, "not-utf-8",
         message("The text is not UTF-8 from here on; in Excel choose \"CSV UTF-8\" when saving."));
}

void CsvReader::error(int line, int column, std::string code, std::string_view text,
                      std::vector<std::string> arguments) {
    m_findings.push_back({reading::Severity::error,
                          std::move(code),
                          std::string(text),
                          std::move(arguments),
                          {m_file, line, column}});
    if (m_findings.size() >= mostCsvFindings)
        m_state = State::stopped;
}

void CsvReader::stop(int line, int column, std::string code, std::string_view text,
                     std::vector<std::string> arguments) {
    error(line, column, std::move(code), text, std::move(arguments));
    m_state = State::stopped;
}

void writeCsvRecord(std::ostream& out, const std::vector<std::string>& fields, CsvSafety safety) {
    const auto lone = fields.size() == 1 && fields.front().empty();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (at > 0)
            out << ',';
        std::string text = fields[at];
        if (safety == CsvSafety::formulaProof && !text.empty() &&
            std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
            text.insert(text.begin(), '\'');
        if (!lone && text.find_first_of(",\"\r\n") == std::string::npos) {
            out << text;
            continue;
        }
        out << '"';
        for (const char letter : text)
            (letter == '"' ? out << letter : out) << letter;
        out << '"';
    }
    out << '\n';
}

std::string trimmed(std::string_view text) {
    return text::trimmed(text);
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    const auto line = text::printable(text);
    const auto start = text::beginning(line, longest);
    return std::string(start) + (start.size() < line.size() ? "…" : "");
}

reading::Finding errorAt(const std::string& file, const CsvField& field, std::string code,
                         std::string_view text, std::vector<std::string> arguments) {
    return {reading::Severity::error,
            std::move(code),
            std::string(text),
            std::move(arguments),
            {file, field.line, field.column}};
}

} // namespace app
