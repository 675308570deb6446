// SPDX-License-Identifier: MIT
// Every view of a comparison as text, compared whole with what was approved: tables, signs, reasons, words.
#include "app/compare/CertaintyView.h"
#include "app/compare/HeatTable.h"
#include "app/compare/PanelView.h"
#include "app/compare/ProfilePicture.h"
#include "app/compare/Reasons.h"
#include "app/compare/SideBySide.h"
#include "app/compare/WeightTrial.h"
#include "app/decide/Letter.h"
#include "app/decide/VerdictOrder.h"
#include "app/desk/Notices.h"
#include "support/Approved.h"
#include "support/RichPanels.h"
#include "unit/compare/InsightText.h"

namespace {

using words::Words;

std::string line(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " | ") + word;
    return text + "\n";
}

std::string tableText(const app::TextTable& table) {
    std::string text = "# " + table.title + "\n" + line(table.columns);
    for (const auto& row : table.rows)
        text += line(row);
    return text;
}

std::string heatText(const compare::Comparison& comparison, const Words& tr) {
    auto table = app::heatTable(comparison, tr);
    std::string text = "== heat\n";
    for (const auto& column : table.columns)
        text += column.key + ": " + column.title + " " + column.weight + (column.must ? " must" : "") + "\n";
    const auto rows = [&] {
        for (const auto& row : table.rows) {
            text += row.candidate;
            for (const auto& cell : row.cells)
                text += " | " + app::withSigns(cell) +
                        (cell.heat ? " heat " + std::to_string(*cell.heat) : "") +
                        (cell.order ? " order " + std::to_string(*cell.order) : "") +
                        (cell.warning ? " warning" : "") + (cell.muted ? " muted" : "");
            text += "\n";
        }
    };
    rows();
    text += app::tabSeparated(table) + app::htmlTable(table) + "\n";
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        for (const auto order : {app::SortOrder::lowFirst, app::SortOrder::highFirst}) {
            app::sortRows(table, column, order);
            text += table.columns[column].key + " sorted:";
            for (const auto& row : table.rows)
                text += " " + row.candidate;
            text += "\n";
        }
    return text;
}

std::string reasonsText(const app::CellReasons& reasons) {
    std::string text = "== " + reasons.title + (reasons.apart ? " apart" : "") + "\n";
    for (const auto& sentence : reasons.arithmetic)
        text += sentence + "\n";
    text += line(reasons.marks.interviewers);
    for (const auto& row : reasons.marks.rows)
        text += std::string(session::codeOf(row.item.kind)) + " " + row.label + ": " + line(row.cells);
    return text;
}

std::string certaintyText(const compare::Comparison& comparison, const compare::Insight& insight,
                          const Words& tr) {
    const auto view = app::certaintyView(comparison, insight, tr);
    std::string text = "== sure\n" + line(view.sentences) + view.unrankedTitle + "\n" +
                       line({view.titles.rank, view.titles.name, view.titles.coverage, view.titles.score,
                             view.titles.ranks});
    for (const auto& group : view.groups) {
        text += group.title + " [" + group.reason + "] " + line(group.ranks);
        for (const auto& row : group.rows)
            text += app::inWords(group, row, tr) + "\n" +
                    line({row.rank, row.coverage, row.score, row.interval, row.next, row.expectedRank,
                          row.reason}) +
                    line(row.percents);
    }
    for (const auto& one : view.unranked)
        text += one.candidate + " " + one.name + ": " + one.reason + "\n";
    for (const auto& table : app::tablesOf(view, insight, tr))
        text += tableText(table);
    return text;
}

std::string weightText(const compare::Comparison& comparison, const compare::Insight& insight,
                       std::size_t group, const Words& tr) {
    app::WeightTrial trial(comparison, insight, group, tr);
    std::string text = "== weights of group " + std::to_string(group) + "\n";
    const auto all = [&] {
        for (const auto& table : app::tablesOf(trial, tr))
            text += tableText(table);
        for (const auto& weight : trial.weights())
            text += weight.title + (weight.must ? " must " : " ") + app::percentOf(weight.tenths) + " " +
                    weight.range + "\n";
        for (const auto& row : trial.rows())
            text += row.candidate + ": " + trial.challenge(row.candidate) +
                    (trial.canTry(row.candidate) ? " can be tried\n" : "\n");
    };
    all();
    trial.set(0, 0.05);
    all();
    return text;
}

std::string profileText(const compare::Comparison& comparison, const Words& tr) {
    std::vector<std::string> ids;
    for (const auto& candidate : comparison.candidates)
        ids.push_back(candidate.id);
    const auto picture = app::profilePicture(comparison, ids, tr);
    std::string text = "== profiles\n" + app::inWords(picture, tr) + "\n";
    for (const auto& axis : picture.axes)
        text += axis.title + " " + axis.weight + (axis.cut ? " cut " + std::to_string(*axis.cut) : "") + "\n";
    return text;
}

std::string panelText(const compare::Comparison& comparison, const compare::Insight& insight,
                      const Words& tr) {
    const auto view = app::panelView(comparison, insight, tr);
    std::string text = "== panel\n" + line(view.sentences);
    for (const auto& table : {view.severity, view.agreement, view.spots})
        text += tableText(table);
    for (const auto& [candidate, competency] : view.cells)
        text += candidate + "/" + competency + " ";
    return text + "\n";
}

std::string everything(const support::Scene& scene, const Words& tr) {
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    const auto insight = compare::insightOf(comparison);
    auto text = heatText(comparison, tr) + panelText(comparison, insight, tr) +
                certaintyText(comparison, insight, tr) + profileText(comparison, tr);
    for (const auto& candidate : comparison.candidates) {
        text += reasonsText(app::reasonsOfCandidate(comparison, candidate, tr));
        for (const auto& competency : comparison.competencies)
            text += reasonsText(app::reasonsOfCell(comparison, candidate, competency.id, tr));
        for (const auto& other : comparison.candidates)
            if (const auto pair = app::sideBySide(comparison, candidate.id, other.id, tr);
                pair && candidate.id < other.id)
                text += tableText(app::tableOf(*pair, tr));
    }
    for (std::size_t group = 0; group < insight.groups.size(); ++group)
        if (!insight.groups[group].candidates.empty())
            text += weightText(comparison, insight, group, tr);
    const std::vector<std::optional<session::Verdict>> verdicts{
        session::Verdict::hire, session::Verdict::hold, session::Verdict::reserve, session::Verdict::reject,
        std::nullopt};
    for (std::size_t at = 0; at < comparison.candidates.size(); ++at) {
        const auto& candidate = comparison.candidates[at];
        text += "== letter to " + candidate.id + "\n" +
                app::feedbackLetter({comparison, candidate, "Clerk", verdicts[at % verdicts.size()],
                                     at % 2 == 0 ? "2026-11-30" : ""},
                                    tr);
    }
    return text;
}

} // namespace

TEST_CASE("Every view of two panels in English is what was approved") {
    support::checkApproved("app/views.en.txt",
                           everything(support::twoPanels(), Words(words::Language::english)));
}

TEST_CASE("Every view of a panel of seven in Chinese is what was approved") {
    support::checkApproved("app/views.zh.txt",
                           everything(support::official(), Words(words::Language::chinese)));
}

TEST_CASE("Every view of a rota with a strict interviewer is what was approved") {
    support::checkApproved("app/views.rota.txt",
                           everything(support::rotaPanel(), Words(words::Language::english)));
}

namespace {

/// What each verdict on each candidate asks and says, while one other is hired.
std::string orderText(const support::Scene& scene, const std::string& hired, const Words& tr) {
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    std::string text = "== while " + hired + " is hired\n";
    for (std::size_t mine = 0; mine < comparison.candidates.size(); ++mine)
        for (const auto verdict :
             {session::Verdict::hire, session::Verdict::hold, session::Verdict::reject}) {
            std::vector<app::Judged> all;
            for (const auto& candidate : comparison.candidates)
                all.push_back({&candidate,
                               candidate.id == hired ? std::optional(session::Verdict::hire) : std::nullopt});
            text += comparison.candidates[mine].id + " " + std::string(session::codeOf(verdict));
            if (const auto question = app::againstOrder(all, mine, verdict))
                text += " " + question->code + ": " + reading::sentence(*question, tr);
            all[mine].verdict = verdict;
            if (const auto statement = app::overrideOf(all, mine))
                text += " / " + reading::sentence(*statement, tr);
            text += "\n";
        }
    return text;
}

} // namespace

TEST_CASE("What leaves the order of two panels and of a rota is asked and said as approved") {
    std::string text;
    for (const auto language : {words::Language::english, words::Language::chinese})
        for (const auto* hired : {"", "C05", "C03", "C01"})
            text += orderText(support::rotaPanel(), hired, Words(language)) +
                    orderText(support::twoPanels(), hired, Words(language));
    support::checkApproved("app/order.txt", text);
}

TEST_CASE("What was promised and sent is told day by day as approved") {
    std::string text;
    const std::chrono::sys_days today{std::chrono::year{2026} / 11 / 28};
    for (const auto language : {words::Language::english, words::Language::chinese})
        for (const auto* promised :
             {"", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"})
            for (const auto* sent : {"", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"}) {
                const session::Notice notice{"C01", promised, sent, "", ""};
                const auto standing = app::standingOf(notice, today);
                text += std::string(promised) + " " + sent + ": " + std::string(app::codeOf(standing.state)) +
                        " " + std::to_string(standing.days) + " " +
                        app::sentence(notice, today, Words(language)) + "\n";
            }
    support::checkApproved("app/notices.txt", text);
}
