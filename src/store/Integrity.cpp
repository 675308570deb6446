// SPDX-License-Identifier: MIT
// What check() looks at: the file's pages, references, hashes of frozen plans, and marks against the log.
#include "store/Keys.h"
#include "store/OwnParts.h"
#include "store/Schema.h"
#include "store/SqliteStore.h"

namespace store {

using reading::Finding;
using words::message;

namespace {

Finding problem(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {reading::Severity::error, std::move(code), std::string(text), std::move(arguments), {}};
}

void checkPages(Connection& connection, std::vector<Finding>& findings) {
    Rows rows(connection, "PRAGMA integrity_check(20)");
    while (rows.next())
        if (const auto text = rows.text(0); text != "ok" && isUnread(text))
            throw trouble(Failure::ioTrouble, connection.path(), text);
        else if (text != "ok")
            findings.push_back(problem(
                "damaged-page", message("The file is damaged ({0}); open the newest backup."), {text}));
}

void checkReferences(Connection& connection, std::vector<Finding>& findings) {
    Rows rows(connection, "PRAGMA foreign_key_check");
    while (rows.next())
        findings.push_back(
            problem("lost-reference",
                    message("A row of {0} points to a row of {1} that is not there; open the newest "
                            "backup."),
                    {rows.text(0), rows.text(2)}));
}

void checkParts(Connection& connection, std::vector<Finding>& findings) {
    for (const auto& part : foreignParts(connection.db(), versionOf(connection.db())))
        findings.push_back(
            problem("foreign-part",
                    message("{0} in the file is not as Evenhand makes it; open the newest backup."), {part}));
}

void checkCandidates(Connection& connection, std::vector<Finding>& findings) {
    Rows rows(connection, "SELECT position, number FROM candidate WHERE CASE WHEN json_valid(more) "
                          "THEN json_type(more) IS NOT 'object' ELSE TRUE END LIMIT 20");
    while (rows.next())
        findings.push_back(
            problem("bad-columns",
                    message("Candidate {1} of {0} has further columns that cannot be read; open the "
                            "newest backup."),
                    {rows.text(0), rows.text(1)}));
}

void checkMarks(Connection& connection, std::vector<Finding>& findings) {
    Rows rows(connection, R"sql(
WITH newest AS (SELECT scorecard, item, new_value, at, max(id) FROM entry GROUP BY scorecard, item),
differing AS (
    SELECT n.scorecard, n.item FROM newest n LEFT JOIN mark m ON m.scorecard = n.scorecard AND m.item = n.item
    WHERE m.value IS NOT n.new_value OR m.at IS NOT n.at
    UNION ALL
    SELECT m.scorecard, m.item FROM mark m LEFT JOIN newest n ON n.scorecard = m.scorecard AND n.item = m.item
    WHERE n.item IS NULL)
SELECT c.position, c.number, s.interviewer, d.item
FROM differing d JOIN scorecard s ON s.id = d.scorecard JOIN candidate c ON c.id = s.candidate
ORDER BY 1, 2, 3, 4 LIMIT 20)sql");
    while (rows.next())
        findings.push_back(
            problem("mark-differs",
                    message("{0} {1}: {3} on the scorecard of {2} differs from its log; look at the log and "
                            "record it again."),
                    {positionId(rows.number(0)), candidateId(rows.number(1)), rows.text(2), rows.text(3)}));
}

void checkLog(Connection& connection, std::vector<Finding>& findings) {
    Rows rows(connection, R"sql(
SELECT id FROM (SELECT id, old_value,
    lag(new_value, 1, '') OVER (PARTITION BY scorecard, item ORDER BY id) AS before FROM entry)
WHERE old_value <> before ORDER BY id LIMIT 20)sql");
    while (rows.next())
        findings.push_back(
            problem("broken-log",
                    message("Entry {0} of the log does not follow from the one before it; open the "
                            "newest backup."),
                    {rows.text(0)}));
}

} // namespace

std::vector<Finding> SqliteStore::check() const {
    std::vector<Finding> findings;
    try {
        m_connection->attempt([&] {
            const Snapshot snapshot(*m_connection);
            checkPages(*m_connection, findings);
            if (!findings.empty())
                return;
            checkReferences(*m_connection, findings);
            checkParts(*m_connection, findings);
            for (auto& finding : unsoundPlans(m_connection->db()))
                findings.push_back(std::move(finding));
            checkCandidates(*m_connection, findings);
            checkMarks(*m_connection, findings);
            checkLog(*m_connection, findings);
        });
    } catch (const app::SystemError& trouble) {
        findings.push_back(trouble.finding());
    }
    return findings;
}

} // namespace store
