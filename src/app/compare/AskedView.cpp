// SPDX-License-Identifier: MIT
// Counts and cells in words.
#include "app/compare/AskedView.h"

#include "explain/AskedSentences.h"
#include "explain/InsightPhrases.h"

namespace app {

namespace {

using compare::AskedAcross;
using compare::AskedLedger;
using compare::Comparison;
using compare::Missing;
using words::Words;

constexpr const char* nothing = "–";

std::string countText(const compare::CandidateIds& who) {
    return who.empty() ? nothing : std::to_string(who.size());
}

std::string minutesText(const AskedAcross& question, const Words& tr) {
    if (!question.fewestMinutes)
        return tr("not known");
    const auto fewest = rubric::numberText(*question.fewestMinutes),
               most = rubric::numberText(*question.mostMinutes);
    return fewest == most ? fewest : tr("{0} to {1}", fewest, most);
}

TextTable questionTable(const Comparison& comparison, const AskedLedger& ledger, const Words& tr) {
    TextTable table{tr("Over all candidates"),
                    {tr("Question"), tr("Asked of"), tr("Not asked"), tr("n/a"), tr("Not known"),
                     tr("Other order"), tr("Planned"), tr("Minutes"), tr("Probed")},
                    {}};
    for (std::size_t at = 0; at < ledger.questions.size(); ++at) {
        const auto& one = ledger.questions[at];
        const auto* question = rubric::findQuestion(comparison.frozen.rubric, one.question);
        table.rows.push_back(
            {one.question + (question == nullptr ? "" : " " + tr(question->text)),
             tr("{0} of {1}", one.asked.size(), ledger.known.size()), countText(one.notAsked),
             countText(one.notApplicable), countText(one.unknown), countText(one.otherOrder),
             std::to_string(ledger.candidates.front().planned[at].minutesPlanned), minutesText(one, tr),
             one.probed.empty() ? nothing : tr("{0} of {1}", one.probed.size(), one.asked.size())});
    }
    return table;
}

TextTable candidateTable(const Comparison& comparison, const AskedLedger& ledger, const Words& tr) {
    TextTable table{tr("Candidate by candidate"), {tr("Candidate")}, {}};
    for (const auto& one : ledger.questions)
        table.columns.push_back(one.question);
    table.columns.push_back(tr("Not in the plan"));
    for (std::size_t at = 0; at < ledger.candidates.size(); ++at) {
        const auto& asked = ledger.candidates[at];
        std::vector<std::string> row{explain::personOf(comparison.candidates[at])};
        for (const auto& question : asked.planned)
            row.push_back(askedCell(question, tr));
        row.push_back(explain::listed(asked.extra, tr));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

AskedView askedView(const Comparison& comparison, const Words& tr) {
    const auto ledger = compare::askedLedger(comparison);
    if (ledger.candidates.empty())
        return {};
    return {explain::askedSentences(comparison, ledger, tr), questionTable(comparison, ledger, tr),
            candidateTable(comparison, ledger, tr)};
}

std::string askedCell(const compare::AskedQuestion& asked, const Words& tr) {
    if (asked.missing == Missing::notAsked)
        return tr("⚠ not asked");
    if (asked.missing == Missing::notApplicable)
        return tr("n/a");
    if (asked.missing != Missing::none)
        return nothing;
    std::string all = asked.departures.empty() ? "" : "⚠ ";
    std::string between;
    const auto add = [&](const std::string& part) {
        all += between + part;
        between = " · ";
    };
    if (asked.order)
        add(std::to_string(*asked.order));
    if (asked.minutes)
        add(tr("{0} min", rubric::numberText(*asked.minutes)));
    if (!asked.probes.empty())
        add(tr("probed"));
    if (between.empty())
        add(tr("asked"));
    return all;
}

} // namespace app
