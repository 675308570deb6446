// SPDX-License-Identifier: MIT
// Columns of a candidate list by name, and the checks of each row.
#include "app/exchange/ImportCandidates.h"

#include "app/ports/CsvRecords.h"
#include "text/Breaks.h"
#include "text/Fold.h"
#include "text/Names.h"
#include "text/Numbers.h"
#include "text/Printable.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace app {

using reading::Finding;
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

class List {
public:
    List(std::istream& in, const std::string& file, const std::vector<session::Candidate>& existing,
         LikeNames likeNames)
        : m_reader(in, file), m_file(file), m_likeNames(likeNames) {
        for (const auto& candidate : existing) {
            m_existing.emplace(identityOf(candidate), candidate.id);
            remember(candidate, candidate.id);
        }
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
            const auto key = text::folded(heading.name);
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
        else
            askIfAlike(person, record.front());
        remember(person, person.name);
        m_list.people.push_back(std::move(person));
        m_list.places.push_back({m_file, record.front().line, record.front().column});
    }

    void remember(const NewCandidate& person, const std::string& called) {
        m_alike[text::looseNameKey(person.name)].push_back({person.name, contactOf(person), called});
    }

    /// Who may be somebody already seen, and nothing says that they are two.
    void askIfAlike(const NewCandidate& person, const CsvField& place) {
        if (m_likeNames == LikeNames::apart)
            return;
        const auto contact = contactOf(person);
        for (const auto& other : m_alike[text::looseNameKey(person.name)])
            if (contact == other.contact || contact.empty() || other.contact.empty())
                return error(
                    place, "like-candidate-row",
                    message("Are {0} and {1} ({2}) one person? Then remove the row; if they are two, "
                            "import with --apart."),
                    {excerpt(person.name), excerpt(other.name), other.called});
    }

    void readField(NewCandidate& person, const CsvField& field, std::size_t column) {
        const auto text = trimmed(field.text);
        if (text.empty() || text::isInvisible(text))
            return;
        if (column >= m_headings.size() || m_headings[column].name.empty()) {
            error(field, "unnamed-column",
                  message("\"{0}\" stands in a column without a name; name it in the first row."),
                  {excerpt(text)});
            return;
        }
        const auto& heading = m_headings[column];
        if (const auto control = text::firstUnprintable(text))
            error(field, "control-character",
                  message("The {0} holds the invisible character {1}; remove it."),
                  {heading.name, text::codeOf(*control)});
        if (heading.field == &NewCandidate::name) {
            if (text.find_first_of("\r\n\t") != std::string::npos)
                error(field, "control-character", message("The {0} holds a line break or tab; remove it."),
                      {heading.name});
            if (text::length(text) > longestName)
                error(field, "long-name", message("The name is longer than {0} characters; shorten it."),
                      {std::to_string(longestName)});
            person.name = text::tidyName(text);
            return;
        }
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
    struct Known {
        std::string name;
        std::string contact;
        /// The id, or of a row the name.
        std::string called;
    };
    /// By loose name key.
    std::map<std::string, std::vector<Known>> m_alike;
    LikeNames m_likeNames;
};

} // namespace

CandidateList readCandidates(std::istream& in, const std::string& file,
                             const std::vector<session::Candidate>& existing, LikeNames likeNames) {
    auto list = List(in, file, existing, likeNames).run();
    for (const auto& candidate : existing)
        list.compared.insert(candidate.id);
    return list;
}

} // namespace app
