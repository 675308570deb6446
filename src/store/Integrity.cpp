// SPDX-License-Identifier: MIT
// What check() looks at: the file's pages, references, hashes of frozen plans, and scorecards against their
// log.
#include "store/CardCheck.h"
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
            checkCards(
                *m_connection,
                [this](std::int64_t position, int version) { return &keptPlan(position, version); },
                findings);
        });
    } catch (const app::SystemError& trouble) {
        findings.push_back(trouble.finding());
    }
    return findings;
}

} // namespace store
