// SPDX-License-Identifier: MIT
// Keys and columns of decisions.
#include "cli/DecisionReport.h"

#include "cli/ListTable.h"
#include "explain/StandingWords.h"
#include "records/Moment.h"
#include "sheet/Labels.h"

namespace cli {

namespace {

Json codeOrNull(const std::optional<session::Verdict>& verdict) {
    return verdict ? Json(session::codeOf(*verdict)) : Json(nullptr);
}

Json jsonOfDecision(const session::Decision& decision) {
    Json json{{"verdict", codeOrNull(decision.verdict)}};
    json["word"] = decision.word.en.empty() ? Json(nullptr) : jsonOf(decision.word);
    json["reason"] = decision.reason;
    json["dissent"] = decision.dissent;
    json["decided_by"] = decision.decidedBy;
    json["at"] = records::shownMoment(decision.at);
    json["key"] = session::isDecided(decision) ? Json(session::keyOf(decision)) : Json(nullptr);
    json["signatures"] = Json::array();
    for (const auto& one : decision.signatures)
        json["signatures"].push_back(
            {{"name", one.name}, {"role", one.role}, {"at", records::shownMoment(one.at)}});
    return json;
}

std::string signedBy(const session::Decision& decision, const words::Words& tr) {
    std::string text;
    for (const auto& one : decision.signatures)
        text += (text.empty() ? "" : tr(", ")) +
                (one.role.empty() ? one.name : tr("{0} ({1})", one.name, one.role));
    return text;
}

} // namespace

std::string verdictText(const session::Decision& decision, const words::Words& tr) {
    if (const auto& own = tr(decision.word); !own.empty())
        return own;
    return decision.verdict ? sheet::verdictWord(*decision.verdict, tr) : std::string();
}

Json jsonOf(const app::DecideRow& row, const std::vector<session::Decision>& log, std::chrono::sys_days today,
            const words::Words& tr) {
    Json json{{"candidate", row.result.id}, {"name", row.result.name}};
    json["rank"] = row.result.rank ? Json(*row.result.rank) : Json(nullptr);
    json["tied"] = row.result.tied;
    json["group"] = row.result.group ? Json(*row.result.group) : Json(nullptr);
    json.update(jsonOfDecision(row.decision.value_or(session::Decision{})));
    json["against_order"] = row.override ? Json(row.override->code) : Json(nullptr);
    const auto standing = app::standingOf(row.notice, today);
    json["result"] = {{"promised", row.notice.promised},
                      {"sent", row.notice.sent},
                      {"state", app::codeOf(standing.state)},
                      {"days", standing.days},
                      {"sentence", app::sentence(row.notice, today, tr)}};
    json["notes"] = Json::array();
    for (const auto& note : row.notes)
        json["notes"].push_back(
            {{"text", note.text}, {"by", note.by}, {"at", records::shownMoment(note.at)}});
    json["history"] = Json::array();
    for (const auto& earlier : log)
        json["history"].push_back(jsonOfDecision(earlier));
    return json;
}

std::string decisionTable(const std::vector<app::DecideRow>& rows,
                          const std::vector<compare::StandingGroup>& groups, std::chrono::sys_days today,
                          const words::Words& tr) {
    std::vector<Line> lines;
    for (const auto& row : rows) {
        const auto decision = row.decision.value_or(session::Decision{});
        lines.push_back({row.result.id, row.result.name, explain::rankText(row.result, groups, tr),
                         row.decision ? verdictText(decision, tr) : tr("undecided"), decision.reason,
                         row.override ? "⚠ " + reading::sentence(*row.override, tr) : "",
                         signedBy(decision, tr), app::sentence(row.notice, today, tr)});
    }
    return table({tr("Id"), tr("Candidate"), tr("Rank"), tr("Decision"), tr("Reason"), tr("Order"),
                  tr("Signed"), tr("Result")},
                 lines);
}

} // namespace cli
