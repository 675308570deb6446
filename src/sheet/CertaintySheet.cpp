// SPDX-License-Identifier: MIT
// How sure the order is, as the model said when the file was made; nothing here follows changed marks.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "sheet/FigureCells.h"
#include "sheet/Labels.h"
#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::CandidateInsight;

constexpr int headings = 4, lowColumn = 4, firstChance = 7;
/// Columns of rank probabilities at most.
constexpr std::size_t mostRanks = 10;

std::size_t ranksShown(const compare::Insight& insight) {
    std::size_t ranks = 0;
    for (const auto& candidate : insight.candidates)
        ranks = std::max(ranks, candidate.rankProbabilities.size());
    return std::min(ranks, mostRanks);
}

/// Against the candidate ranked next in the same group.
std::string leadWord(const Material& material, const compare::Insight& insight, std::size_t at) {
    const auto& all = material.comparison.candidates;
    const auto& tr = material.tr;
    if (at + 1 >= all.size() || !all[at].rank || !all[at + 1].rank || all[at].group != all[at + 1].group)
        return noMustWord();
    const auto pair = std::find_if(insight.pairs.begin(), insight.pairs.end(), [&](const auto& one) {
        return one.a == all[at].id && one.b == all[at + 1].id;
    });
    if (pair == insight.pairs.end() || !pair->above)
        return tr("not known");
    const double above = *pair->above.value;
    return tr.together([&](const words::Words& one) {
        const auto lead = score::leadOf(std::max(above, 1 - above));
        const auto word = explain::words(lead, one);
        return above >= 0.5 || lead == score::Lead::tooClose ? word : one("{0} is {1}", all[at + 1].id, word);
    });
}

/// Levels are shown on the scale; a sentence says how many lie beyond it.
score::Figure onScale(const score::Figure& level, const score::Scale& scale) {
    return level ? score::figure(std::clamp(*level.value, scale.low, scale.high), {scale.low, scale.high})
                 : level;
}

score::Interval onScale(const score::Interval& interval, const score::Scale& scale) {
    return interval
               ? score::interval(std::clamp(*interval.low, scale.low, scale.high),
                                 std::clamp(*interval.high, scale.low, scale.high), {scale.low, scale.high})
               : interval;
}

std::size_t beyondScale(const compare::Insight& insight, const score::Scale& scale) {
    std::size_t count = 0;
    for (const auto& candidate : insight.candidates)
        for (const auto& level :
             {candidate.adjusted.value, candidate.interval90.low, candidate.interval90.high})
            count += level && explain::isBeyond(*level, scale) ? 1 : 0;
    return count;
}

/// How far the interval reaches on either side of the estimate, for the chart.
void addWidths(Row& row, const score::Figure& middle, const score::Interval& interval) {
    const bool known = middle && interval;
    row.push_back(known ? number(*middle.value - *interval.low, Role::score) : blank());
    row.push_back(known ? number(*interval.high - *middle.value, Role::score) : blank());
}

Row candidateRow(const Material& material, const compare::Insight& insight, std::size_t at,
                 std::size_t ranks) {
    const auto& tr = material.tr;
    const auto& result = material.comparison.candidates[at];
    const auto* sure = compare::findCandidate(insight, result.id);
    Row row{text(result.id, Role::id), linked(text(result.name), candidateSheetId(result.id)),
            numberOr(result.composite, Role::score, standingWord("no-marks", tr))};
    if (sure == nullptr)
        return row;
    const auto& scale = material.comparison.scale;
    const auto adjusted = onScale(sure->adjusted, scale);
    const auto interval = onScale(sure->interval90, scale);
    row.push_back(figureCell(adjusted, Role::score, tr));
    addInterval(row, interval, Role::score, tr);
    row.push_back(text(leadWord(material, insight, at), Role::note));
    row.push_back(figureCell(sure->best, Role::percent, tr));
    for (std::size_t rank = 0; rank < ranks; ++rank) {
        const auto& chances = sure->rankProbabilities;
        row.push_back(chances.empty()         ? text(tr("not known"), Role::muted)
                      : rank < chances.size() ? number(chances[rank], Role::percent)
                                              : text(noMustWord(), Role::muted));
    }
    addWidths(row, adjusted, interval);
    row.push_back(reasonCell({sure->adjusted, sure->best}, tr));
    return row;
}

void addHeadings(const Material& material, std::size_t ranks, Sheet& sheet) {
    const auto& tr = material.tr;
    sheet.columns = {{"candidate_id", 16}, {"candidate", 24}, {"composite", 12}, {"adjusted", 12},
                     {"low_90", 12},       {"high_90", 12},   {"lead", 20},      {"p_best", 12}};
    std::vector<std::string> titles{tr("Id"),
                                    tr("Candidate"),
                                    scoreHeading(material.comparison, tr),
                                    tr("Adjusted for strictness"),
                                    tr("90% from"),
                                    tr("90% to"),
                                    tr("Against the next"),
                                    tr("Chance of being first")};
    for (std::size_t rank = 1; rank <= ranks; ++rank) {
        sheet.columns.push_back({"p_rank_" + std::to_string(rank), 9});
        titles.push_back(tr("Chance of rank {0}", rank));
    }
    sheet.columns.insert(sheet.columns.end(), {{"below", 12}, {"above", 12}, {"reason", 44}});
    titles.push_back(tr("From the interval's lower end"));
    titles.push_back(tr("To the interval's upper end"));
    titles.push_back(tr("Why not known"));
    sheet.rows.push_back(blockRow(titles));
}

/// Weights then and now, one row a competency; returns the formula that compares them.
std::string addWeights(const Material& material, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    sheet.rows.push_back({});
    sheet.rows.push_back(
        blockRow({tr("Weights"), tr("Competency"), tr("When computed"), tr("In this workbook now")}));
    const auto tab = onTab(places.tab("comparison"));
    const auto all = tab + range({CellPlaces::weights, CellPlaces::firstCompetency},
                                 {CellPlaces::weights, places.lastCompetency()}, Anchor::both);
    const int first = static_cast<int>(sheet.rows.size());
    for (std::size_t at = 0; at < comparison.competencies.size(); ++at) {
        const auto& one = comparison.competencies[at];
        const auto now =
            tab + a1({CellPlaces::weights, CellPlaces::firstCompetency + static_cast<int>(at)}, Anchor::both);
        sheet.rows.push_back(
            {blank(), text(explain::competencyOf(comparison, one.id, tr), Role::note),
             number(one.weight, Role::percent),
             formula("IF(SUM(" + all + ")>0," + now + "/SUM(" + all + "),0)", one.weight, Role::percent)});
    }
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    if (last < first)
        return {};
    return "IF(SUMPRODUCT((" + range({first, 2}, {last, 2}, Anchor::both) + "-" +
           range({first, 3}, {last, 3}, Anchor::both) + ")^2)>1E-12," +
           literal(tr("⚠ The weights differ now")) + "," + literal(tr("✓ The weights are the same")) + ")";
}

void addSentences(const Material& material, const compare::Insight& insight, Sheet& sheet) {
    const auto& comparison = material.comparison;
    sheet.rows.push_back({});
    if (const auto beyond = beyondScale(insight, comparison.scale); beyond > 0)
        sheet.rows.push_back(
            {text(material.tr("Figures that lie beyond the scale and are shown at its end: {0}.", beyond),
                  Role::muted)});
    for (auto* sentences : {explain::leadSentences, explain::adjustmentSentences, explain::weightSentences,
                            explain::mustSentences})
        for (const auto& sentence : material.tr.eachTogether(
                 [&](const words::Words& tr) { return sentences(comparison, insight, tr); }))
            sheet.rows.push_back({text(sentence, Role::muted)});
}

} // namespace

Sheet certaintySheet(const Material& material, const compare::Insight& insight) {
    const auto& tr = material.tr;
    Sheet sheet;
    sheet.id = "certainty";
    sheet.name = material.places.tab(sheet.id);
    sheet.rows = {
        {text(tr("How sure is the order?"), Role::title)},
        {text(tr("A model's result of the day this was made: it follows neither changed weights nor changed "
                 "marks."),
              Role::muted)},
        {text(tr("It is about the average of many comparable interviewers rating the same interviews; one "
                 "other "
                 "panel of this size would change the order more often."),
              Role::muted)},
        {}};
    const auto ranks = ranksShown(insight);
    addHeadings(material, ranks, sheet);
    for (std::size_t at = 0; at < material.comparison.candidates.size(); ++at)
        sheet.rows.push_back(candidateRow(material, insight, at, ranks));
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    if (last > headings) {
        sheet.charts = {intervalChart(material, {"certainty", headings + 1, 1, last, 1}, lowColumn,
                                      firstChance + 1 + static_cast<int>(ranks))};
        sheet.shadings = {{Shading::Kind::bars, headings + 1, firstChance, last, firstChance, 0, 1}};
    }
    const auto compared = addWeights(material, sheet);
    if (!compared.empty())
        sheet.rows[3] = {formula(compared, tr("✓ The weights are the same"), Role::text)};
    addSentences(material, insight, sheet);
    for (auto& chart : sheet.charts)
        chart.row = static_cast<int>(sheet.rows.size()) + 1;
    sheet.headingRow = headings;
    sheet.frozenRows = headings + 1;
    sheet.frozenColumns = 2;
    return sheet;
}

} // namespace sheet
