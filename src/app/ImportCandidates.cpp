// SPDX-License-Identifier: MIT
// Columns of a candidate list by name, and the checks of each row.
#include "app/ImportCandidates.h"

#include "app/Csv.h"
#include "app/SmallLetters.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace app {

using rubric::Finding;
using session::NewCandidate;
using words::message;

namespace {

struct KnownColumn {
    std::string_view english;
    std::string_view chinese;
    std::string NewCandidate::*field;
};

constexpr std::array knownColumns{
    KnownColumn{"name", "姓名", &NewCandidate::name},   KnownColumn{"email", "邮箱", &NewCandidate::email},
    KnownColumn{"phone", "电话", &NewCandidate::phone}, KnownColumn{"source", "来源", &NewCandidate::source},
    KnownColumn{"note", "备注", &NewCandidate::note},
};

/// What makes a person the same person: see readCandidates().
std::string identityOf(const NewCandidate& person) {
    const auto email = lowered(person.email);
    return person.name + '\n' + email + '\n' + (email.empty() ? person.phone : std::string());
}

class List {
public:
    List(std::istream& in, const std::string& file, const std::vector<session::Candidate>& existing)
        : m_reader(in, file), m_file(file) {
        for (const auto& candidate : existing)
            m_existing.emplace(identityOf(candidate), candidate.id);
    }

    CandidateList run() {
        if (readHeader())
            while (m_list.findings.size() < mostCsvFindings) {
                const auto record = m_reader.next();
                if (!record)
                    break;
                readPerson(*record);
            }
        finish();
        return std::move(m_list);
    }

private:
    struct Heading {
        std::string name;
        std::string NewCandidate::*field = nullptr;
    };

    void error(const CsvField& field, std::string code, std::string_view text,
               std::vector<std::string> arguments = {}) {
        m_list.findings.push_back(errorAt(m_file, field, std::move(code), text, std::move(arguments)));
    }

    bool readHeader() {
        const auto record = m_reader.next();
        if (!record) {
            if (m_reader.findings().empty())
                error({}, "no-header",
                      message("The list is empty; its first row must name the columns, at least: name."));
            return false;
        }
        std::set<std::string> seen;
        bool named = false;
        for (const auto& field : *record) {
            Heading heading{trimmed(field.text)};
            const auto key = lowered(heading.name);
            for (const auto& known : knownColumns)
                if (key == known.english || key == known.chinese) {
                    heading.field = known.field;
                    heading.name = known.english;
                }
            if (!heading.name.empty() && !seen.insert(heading.name).second)
                error(field, "repeated-column", message("The column {0} comes twice; keep one."),
                      {excerpt(field.text)});
            named = named || heading.field == &NewCandidate::name;
            m_headings.push_back(std::move(heading));
        }
        if (!named)
            error(record->front(), "no-name-column",
                  message("No column is called name; the first row must name the columns: name, email, "
                          "phone, source, "
                          "note (or 姓名, 邮箱, 电话, 来源, 备注). It says: {0}"),
                  {excerpt(record->front().text + (record->size() > 1 ? "," + (*record)[1].text : ""))});
        return named;
    }

    void readPerson(const CsvRecord& record) {
        NewCandidate person;
        for (std::size_t at = 0; at < record.size(); ++at)
            readField(person, record[at], at);
        if (const auto* missing = nameField(record); person.name.empty()) {
            error(missing != nullptr ? *missing : record.front(), "no-name",
                  message("This row has no name."));
            return;
        }
        const auto identity = identityOf(person);
        const auto [first, fresh] = m_seen.emplace(identity, record.front().line);
        if (!fresh)
            error(record.front(), "repeated-candidate",
                  message("{0} is already in line {1}; keep one of the two rows."),
                  {excerpt(person.name), std::to_string(first->second)});
        else if (const auto known = m_existing.find(identity); known != m_existing.end())
            error(record.front(), "known-candidate",
                  message("{0} is already a candidate of this position ({1}); remove the row."),
                  {excerpt(person.name), known->second});
        m_list.people.push_back(std::move(person));
    }

    void readField(NewCandidate& person, const CsvField& field, std::size_t column) {
        const auto text = trimmed(field.text);
        if (text.empty())
            return;
        if (column >= m_headings.size() || m_headings[column].name.empty()) {
            error(field, "unnamed-column",
                  message("\"{0}\" stands in a column without a name; name it in the first row."),
                  {excerpt(text)});
            return;
        }
        const auto& heading = m_headings[column];
        const auto lineEnds =
            heading.field == &NewCandidate::name ? std::string_view() : std::string_view("\r\n\t");
        if (std::any_of(text.begin(), text.end(), [&](char c) {
                const auto byte = static_cast<unsigned char>(c);
                return (byte < 0x20 || byte == 0x7F) && lineEnds.find(c) == std::string_view::npos;
            }))
            error(field, "control-character",
                  message("The {0} holds a control character or line break; remove it."), {heading.name});
        if (heading.field == &NewCandidate::name && text.size() > longestName)
            error(field, "long-name", message("The name is longer than {0} bytes; shorten it."),
                  {std::to_string(longestName)});
        if (heading.field != nullptr)
            person.*heading.field = text;
        else
            person.more.emplace(heading.name, field.text);
    }

    [[nodiscard]] const CsvField* nameField(const CsvRecord& record) const {
        for (std::size_t at = 0; at < record.size() && at < m_headings.size(); ++at)
            if (m_headings[at].field == &NewCandidate::name)
                return &record[at];
        return nullptr;
    }

    void finish() {
        auto& all = m_list.findings;
        all.insert(all.end(), m_reader.findings().begin(), m_reader.findings().end());
        std::stable_sort(all.begin(), all.end(), [](const Finding& one, const Finding& other) {
            return std::pair(one.place.line, one.place.column) <
                   std::pair(other.place.line, other.place.column);
        });
        if (all.empty() && m_list.people.empty())
            error({}, "no-rows",
                  message("The list names its columns but nobody; add one row for each candidate."));
        if (!all.empty())
            m_list.people.clear();
    }

    CsvReader m_reader;
    std::string m_file;
    CandidateList m_list;
    std::vector<Heading> m_headings;
    std::map<std::string, int> m_seen;
    std::map<std::string, std::string> m_existing;
};

} // namespace

CandidateList readCandidates(std::istream& in, const std::string& file,
                             const std::vector<session::Candidate>& existing) {
    return List(in, file, existing).run();
}

} // namespace app
