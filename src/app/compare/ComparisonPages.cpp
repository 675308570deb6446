// SPDX-License-Identifier: MIT
// The first pages: title, ranking, certainty, picture.
#include "app/compare/ComparisonPages.h"

#include "app/compare/CertaintyView.h"
#include "app/compare/PrintedCandidate.h"
#include "explain/AskedSentences.h"
#include "explain/InsightPhrases.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"
#include "session/Time.h"

#include <algorithm>

namespace app {

namespace {

using words::Words;
using Align = PrintedTable::Align;

/// Of the heat table, so that paper and screen say the same.
std::string cellText(const HeatTable& table, const std::string& candidate, std::string_view key) {
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&](const HeatColumn& one) { return one.key == key; });
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const HeatRow& one) { return one.candidate == candidate; });
    return row->cells[static_cast<std::size_t>(column - table.columns.begin())].text;
}

std::string gaps(const compare::MissingCounts& counts, const Words& tr) {
    std::string text;
    const auto add = [&](int count, compare::Missing missing) {
        if (count > 0)
            text += (text.empty() ? "" : tr(", ")) + tr("{0}: {1}", wordOf(missing, tr), count);
    };
    add(counts.notAsked, compare::Missing::notAsked);
    add(counts.notApplicable, compare::Missing::notApplicable);
    add(counts.noEvidence, compare::Missing::noEvidence);
    add(counts.blank, compare::Missing::blank);
    return text.empty() ? "–" : text;
}

PrintedTable ranking(const compare::Comparison& comparison, const Words& tr) {
    const auto heat = heatTable(comparison, tr);
    PrintedTable table{{{tr("Rank"), 1.6, Align::right},
                        {tr("Candidate"), 3.2},
                        {tr("Score {0} to {1}", rubric::numberText(comparison.scale.low),
                            rubric::numberText(comparison.scale.high)),
                         1.5, Align::right},
                        {tr("Score of 100"), 1.2, Align::right},
                        {tr("Coverage"), 1.3, Align::right},
                        {tr("Must-haves"), 2.6},
                        {tr("Not scored"), 2.2}},
                       {}};
    for (const auto& one : comparison.candidates)
        table.rows.push_back({cellText(heat, one.id, "rank"), one.name, cellText(heat, one.id, "composite"),
                              one.index ? score::halfUp(*one.index, 1) : tr("blank"),
                              cellText(heat, one.id, "coverage"), cellText(heat, one.id, "must"),
                              gaps(one.missing, tr)});
    return table;
}

void addCertainty(PrintedPages& pages, const CertaintyView& sure, const Words& tr) {
    pages.blocks.emplace_back(PrintedHeading{tr("How sure the order is")});
    for (const auto& sentence : sure.sentences)
        pages.blocks.emplace_back(PrintedParagraph{sentence});
    for (const auto& group : sure.groups) {
        if (!group.title.empty())
            pages.blocks.emplace_back(PrintedParagraph{group.title});
        if (!group.reason.empty())
            pages.blocks.emplace_back(PrintedParagraph{group.reason});
        PrintedTable table{{{tr("Rank"), 1.6, Align::right},
                            {tr("Candidate"), 3.2},
                            {tr("Score"), 1.2, Align::right},
                            {tr("90 % interval"), 2.5},
                            {tr("Against the next"), 4}},
                           {}};
        for (const auto& row : group.rows)
            table.rows.push_back({row.rank, row.name, row.score,
                                  row.interval.empty() && group.reason.empty() ? row.reason : row.interval,
                                  row.next});
        if (!table.rows.empty())
            pages.blocks.emplace_back(std::move(table));
    }
    for (const auto& one : sure.unranked)
        pages.blocks.emplace_back(PrintedParagraph{tr("{0}: {1}", one.name, one.reason)});
}

void addAsked(PrintedPages& pages, const compare::Comparison& comparison, const Words& tr) {
    const auto sentences = explain::askedSentences(comparison, compare::askedLedger(comparison), tr);
    if (sentences.empty())
        return;
    pages.blocks.emplace_back(PrintedHeading{tr("Questions asked")});
    for (const auto& sentence : sentences)
        pages.blocks.emplace_back(PrintedParagraph{sentence});
}

} // namespace

PrintedPages comparisonPages(const ComparisonView& view, std::chrono::sys_days today, const Words& tr) {
    const auto& state = view.state();
    const auto& comparison = view.comparison().value();
    PrintedPages pages{state.title, tr.language(), {}};
    pages.blocks.emplace_back(PrintedParagraph{
        tr("Comparison of {0} · plan version {1}", session::dayText(today), comparison.frozen.plan.version) +
        "\n" + state.summary});
    if (!state.blind.empty())
        pages.blocks.emplace_back(PrintedParagraph{state.blind});
    for (const auto& notice : state.notices)
        pages.blocks.emplace_back(PrintedParagraph{notice});
    pages.blocks.emplace_back(PrintedHeading{tr("Ranking")});
    for (const auto& sentence : explain::rankingSentences(comparison, tr))
        pages.blocks.emplace_back(PrintedParagraph{sentence});
    pages.blocks.emplace_back(ranking(comparison, tr));
    pages.blocks.emplace_back(PrintedParagraph{explain::tieRuleSentence(comparison, tr)});
    addCertainty(pages, certaintyView(comparison, view.insight(), tr), tr);
    pages.blocks.emplace_back(NewPage{});
    pages.blocks.emplace_back(PrintedHeading{tr("Heat map")});
    pages.blocks.emplace_back(
        PrintedParagraph{tr("★ best of its column   ⇕ interviewers {0} or more apart   ◆ must-have",
                            explain::gapText(comparison.scale))});
    pages.blocks.emplace_back(PrintedPicture{});
    addAsked(pages, comparison, tr);
    for (const auto& candidate : comparison.candidates)
        addCandidate(pages, comparison, candidate, tr);
    return pages;
}

} // namespace app
