// SPDX-License-Identifier: MIT
// Scores in tables, everything said in paragraphs.
#include "app/compare/PrintedCandidate.h"

#include "app/compare/HeatTable.h"
#include "app/compare/Reasons.h"
#include "compare/Strengths.h"
#include "explain/InsightPhrases.h"
#include "sheet/Labels.h"
#include "sheet/Protocol.h"

#include <algorithm>

namespace app {

namespace {

using compare::CandidateResult;
using compare::Comparison;
using words::Words;
using Align = PrintedTable::Align;

/// More interviewers go into a further table.
constexpr std::size_t besideEachOther = 5;

std::string raterText(const compare::CellScore& cell, const std::string& interviewer, const Words& tr) {
    const auto* rater = compare::findRater(cell, interviewer);
    if (rater == nullptr)
        return wordOf(compare::Missing::blank, tr);
    return rater->value ? explain::markText(*rater->value) : wordOf(rater->missing, tr);
}

PrintedTable scores(const Comparison& comparison, const CandidateResult& candidate, std::size_t first,
                    const Words& tr) {
    PrintedTable table{
        {{tr("Competency"), 3}, {tr("Weight"), 1, Align::right}, {tr("Score"), 1, Align::right}}, {}};
    const auto last = std::min(first + besideEachOther, candidate.interviewers.size());
    for (auto at = first; at < last; ++at)
        table.columns.push_back({candidate.interviewers[at], 1.6, Align::right});
    for (std::size_t at = 0; at < candidate.cells.size(); ++at) {
        const auto& cell = candidate.cells[at];
        std::vector<std::string> row{explain::competencyOf(comparison, cell.competency, tr),
                                     explain::percentText(comparison.competencies[at].weight),
                                     scoreText(cell.mean, cell.missing, tr)};
        for (auto rater = first; rater < last; ++rater)
            row.push_back(raterText(cell, candidate.interviewers[rater], tr));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string joinedNames(const std::vector<std::string>& names, const Words& tr) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : tr(", ")) + name;
    return text;
}

std::string competencies(const Comparison& comparison, const std::vector<std::string>& ids, const Words& tr) {
    std::vector<std::string> names;
    for (const auto& id : ids)
        names.push_back(explain::competencyOf(comparison, id, tr));
    return joinedNames(names, tr);
}

std::vector<std::string> remarks(const Comparison& comparison, const CandidateResult& candidate,
                                 const Words& tr) {
    const auto points = compare::strengthsOf(comparison, candidate);
    std::vector<std::string> lines;
    if (!points.strengths.empty())
        lines.push_back(tr("Strong in: {}", competencies(comparison, points.strengths, tr)));
    if (!points.gaps.empty())
        lines.push_back(tr("Below the middle in: {}", competencies(comparison, points.gaps, tr)));
    if (!candidate.farApart.empty())
        lines.push_back(tr("Interviewers {1} or more apart in: {0}",
                           competencies(comparison, candidate.farApart, tr),
                           explain::gapText(comparison.scale)));
    return lines;
}

std::vector<std::string> flags(const Comparison& comparison, const CandidateResult& candidate,
                               const Words& tr) {
    std::vector<std::string> lines;
    for (const auto& flag : candidate.flags) {
        const auto* found = rubric::findRedFlag(comparison.frozen.rubric, flag.flag);
        lines.push_back(tr("{0}: {1}", found == nullptr ? flag.flag : tr(found->text),
                           joinedNames(flag.interviewers, tr)));
    }
    return lines;
}

std::vector<std::string> recommendations(const CandidateResult& candidate, const Words& tr) {
    std::vector<std::string> lines;
    for (const auto& [interviewer, code] : candidate.recommendations)
        lines.push_back(tr("{0}: {1}", interviewer, sheet::recommendationWord(code, tr)));
    return lines;
}

std::vector<std::string> notes(const Comparison& comparison, const CandidateResult& candidate,
                               const Words& tr) {
    const auto table = markTable(comparison, candidate.id, {}, tr);
    std::vector<std::string> lines;
    for (const auto& row : table.rows)
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            if (row.item.kind->isText() && !row.cells[at].empty())
                lines.push_back(tr("{0}: {1}", row.label + " · " + table.interviewers[at], row.cells[at]));
    return lines;
}

/// "Portfolio · Item 1 · Li: flow chart": what somebody noted; what a checklist lacks is only counted.
void addNoted(std::vector<std::string>& lines, const sheet::ProtocolGroup& group,
              const std::vector<std::string>& interviewers, const Words& tr) {
    const auto add = [&](const std::string& label, const sheet::ProtocolLine& line) {
        for (std::size_t at = 0; at < line.cells.size(); ++at)
            if (!line.cells[at].empty())
                lines.push_back(tr("{0}: {1}", label + " · " + interviewers[at], line.cells[at]));
    };
    add(group.head.label, group.head);
    if (group.kind == sheet::ProtocolGroup::Lines::notes)
        for (const auto& line : group.lines)
            add(group.head.label + " · " + (line.id.empty() ? line.label : line.id), line);
}

void addLines(PrintedPages& pages, const std::string& title, const std::vector<std::string>& lines) {
    if (lines.empty())
        return;
    pages.blocks.emplace_back(PrintedHeading{title});
    for (const auto& line : lines)
        pages.blocks.emplace_back(PrintedParagraph{line});
}

void addProtocol(PrintedPages& pages, const Comparison& comparison, const CandidateResult& candidate,
                 const Words& tr) {
    sheet::Cards cards;
    std::vector<std::string> interviewers;
    for (const auto& card : comparison.cards)
        if (card.candidate == candidate.id) {
            cards.push_back(&card);
            interviewers.push_back(card.interviewer);
        }
    for (const auto& stage : sheet::protocolOf(comparison.frozen, cards, tr)) {
        std::vector<std::string> lines;
        for (const auto& group : stage.groups)
            addNoted(lines, group, interviewers, tr);
        addLines(pages, stage.title, lines);
    }
}

} // namespace

void addCandidate(PrintedPages& pages, const Comparison& comparison, const CandidateResult& candidate,
                  const Words& tr) {
    pages.blocks.emplace_back(NewPage{});
    pages.blocks.emplace_back(PrintedHeading{candidate.name});
    for (const auto& sentence : reasonsOfCandidate(comparison, candidate, tr).arithmetic)
        pages.blocks.emplace_back(PrintedParagraph{sentence});
    std::size_t first = 0;
    do {
        pages.blocks.emplace_back(scores(comparison, candidate, first, tr));
        first += besideEachOther;
    } while (first < candidate.interviewers.size());
    for (const auto& line : remarks(comparison, candidate, tr))
        pages.blocks.emplace_back(PrintedParagraph{line});
    addLines(pages, tr("Red flags"), flags(comparison, candidate, tr));
    addLines(pages, tr("Recommendations"), recommendations(candidate, tr));
    addLines(pages, tr("Notes"), notes(comparison, candidate, tr));
    addProtocol(pages, comparison, candidate, tr);
}

} // namespace app
