// SPDX-License-Identifier: MIT
// Figures rounded for reading; a dash stands for what is absent.
#include "cli/InsightText.h"

#include "cli/ListTable.h"
#include "cli/Terminal.h"
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"

namespace cli {

namespace {

std::string shown(const std::optional<double>& value) {
    return value ? score::halfUp(*value, 2) : "–";
}

std::string percent(const score::Figure& share) {
    return share ? explain::percentText(*share.value) : "–";
}

} // namespace

std::string rankingTable(const compare::Comparison& comparison, const compare::Insight& insight,
                         const words::Words& tr) {
    std::vector<Line> lines;
    for (std::size_t c = 0; c < insight.candidates.size(); ++c) {
        const auto& row = comparison.candidates[c];
        const auto& deep = insight.candidates[c];
        const auto& interval = deep.interval90;
        lines.push_back(
            {explain::rankText(row, comparison.groups, tr), oneLine(explain::personOf(row)),
             shown(row.composite),
             deep.adjusted ? explain::levelText(*deep.adjusted.value, comparison.scale) : shown(std::nullopt),
             interval ? explain::rangeText(interval, comparison.scale) : "–", percent(deep.best)});
    }
    return table(
        {tr("Rank"), tr("Candidate"), tr("Score"), tr("Adjusted"), tr("90 % interval"), tr("First with")},
        lines);
}

std::string sentenceLines(const compare::Comparison& comparison, const compare::Insight& insight,
                          const words::Words& tr) {
    std::string text;
    for (const auto& row : comparison.candidates)
        if (!row.rank)
            text += oneLine(tr("{0}: {1}", explain::personOf(row),
                               explain::unrankedSentence(row.unrankable, tr))) +
                    "\n";
    text += explain::tieRuleSentence(comparison, tr) + "\n";
    for (const auto& sentence : explain::allSentences(comparison, insight, tr))
        text += oneLine(sentence) + "\n";
    return text;
}

} // namespace cli
