// SPDX-License-Identifier: MIT
// Which cells each chart shows.
#include "sheet/SheetCharts.h"

#include "explain/StandingWords.h"
#include "sheet/Labels.h"
#include "sheet/Passages.h"
#include "text/Width.h"

#include <algorithm>

namespace sheet {

namespace {

/// More bars could not be told apart on a page.
constexpr int mostBars = 40;
constexpr int barHeight = 22, frameHeight = 110;

int heightFor(int bars) {
    constexpr int least = 288;
    return std::max(least, frameHeight + bars * barHeight);
}

Area column(const std::string& sheet, int column, int first, int last) {
    return {sheet, first, column, last, column};
}

/// Rows of the Comparison sheet whose candidates are ranked together, and their panel where there are
/// several.
struct Ranking {
    int first = 0;
    int count = 0;
    std::string panel;
};

std::vector<Ranking> rankingsOf(const compare::Comparison& comparison) {
    const auto& all = comparison.candidates;
    if (compare::rankingsIn(comparison.groups) < 2)
        return {{0, static_cast<int>(all.size()), {}}};
    std::vector<Ranking> rankings;
    for (int at = 0; at < static_cast<int>(all.size()) && all[static_cast<std::size_t>(at)].rank; ++at) {
        auto panel = explain::groupLetter(all[static_cast<std::size_t>(at)].group.value_or(0));
        if (rankings.empty() || rankings.back().panel != panel)
            rankings.push_back({at, 0, std::move(panel)});
        ++rankings.back().count;
    }
    return rankings;
}

/// Below the sentences that follow the candidates.
int rowOfCharts(const Material& material) {
    Sheet below;
    addStandingRules(material, below);
    return material.places.lastCandidate() + 3 + static_cast<int>(below.rows.size());
}

Chart scoreBars(const Material& material, const Ranking& ranking) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const int bars = std::min(mostBars, ranking.count);
    const int first = CellPlaces::firstCandidate + ranking.first, last = first + bars - 1;
    Chart chart;
    chart.title = bars < ranking.count ? tr("Scores of the first {0}", bars) : tr("Scores");
    if (!ranking.panel.empty())
        chart.title += tr(", panel {0}", ranking.panel);
    chart.low = comparison.scale.low;
    chart.high = comparison.scale.high;
    chart.series = {{scoreHeading(comparison, tr), column("comparison", 1, first, last),
                     column("comparison", places.composite(), first, last)}};
    chart.column = 1;
    chart.height = heightFor(bars);
    return chart;
}

/// The first column of Comparison that begins right of a chart at the names: few competencies leave it little
/// room.
int columnBeside(const Chart& chart, const Material& material) {
    constexpr int pixelsOfCharacter = 7, gap = 20;
    int names = 6;
    for (const auto& candidate : material.comparison.candidates)
        names = std::max(names, static_cast<int>(text::displayWidth(candidate.name)));
    int column = CellPlaces::firstCompetency;
    for (int room = names * pixelsOfCharacter; room < chart.width + gap; ++column)
        room += (column <= material.places.lastCompetency() ? CellPlaces::competencyWidth
                                                            : CellPlaces::resultWidth) *
                pixelsOfCharacter;
    return column;
}

Chart firstThree(const Material& material, const Ranking& ranking) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Chart chart;
    chart.kind = comparison.competencies.size() < 3 ? Chart::Kind::bars : Chart::Kind::radar;
    chart.title = tr("The first three of the day this was made");
    if (!ranking.panel.empty())
        chart.title += tr(", panel {0}", ranking.panel);
    chart.low = comparison.scale.low;
    chart.high = comparison.scale.high;
    const auto across = [&](int row) {
        return Area{"comparison", row, CellPlaces::firstCompetency, row, material.places.lastCompetency()};
    };
    for (int at = 0; at < std::min(3, ranking.count); ++at)
        chart.series.push_back(
            {comparison.candidates[static_cast<std::size_t>(ranking.first) + static_cast<std::size_t>(at)]
                 .name,
             across(CellPlaces::headings), across(CellPlaces::firstCandidate + ranking.first + at),
             static_cast<Series::Look>(at)});
    return chart;
}

} // namespace

std::vector<Chart> comparisonCharts(const Material& material) {
    if (material.comparison.candidates.empty() || material.comparison.competencies.empty())
        return {};
    std::vector<Chart> charts;
    constexpr int pixelsOfRow = 22;
    int row = rowOfCharts(material);
    for (const auto& ranking : rankingsOf(material.comparison)) {
        auto scores = scoreBars(material, ranking), three = firstThree(material, ranking);
        three.column = columnBeside(scores, material);
        scores.row = three.row = row;
        charts.push_back(std::move(scores));
        charts.push_back(std::move(three));
        row += charts[charts.size() - 2].height / pixelsOfRow + 2;
    }
    return charts;
}

std::vector<NamedArea> comparisonNames(const Material& material) {
    const auto& places = material.places;
    if (material.comparison.candidates.empty() || material.comparison.competencies.empty())
        return {};
    const auto across = [&](int row) {
        return Area{"comparison", row, CellPlaces::firstCompetency, row, places.lastCompetency()};
    };
    const auto down = [&](int at) {
        return column("comparison", at, CellPlaces::firstCandidate, places.lastCandidate());
    };
    return {{"Weights", across(CellPlaces::weights)},
            {"MustHaves", across(CellPlaces::cuts)},
            {"Scores", down(places.composite())},
            {"Ranks", down(places.rank())}};
}

std::vector<Chart> panelCharts(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const int pairs = places.lastPair() - CellPlaces::firstPair + 1;
    if (pairs <= 0)
        return {};
    const int last = CellPlaces::firstPair + std::min(mostBars, pairs) - 1;
    const auto labels = column("panel", places.key(), CellPlaces::firstPair, last);
    Chart chart;
    chart.kind = Chart::Kind::stackedBars;
    chart.title = tr("From the lowest to the highest mark");
    chart.low = comparison.scale.low;
    chart.high = comparison.scale.high;
    chart.series = {{tr("Lowest mark"), labels, column("panel", places.lowest(), CellPlaces::firstPair, last),
                     Series::Look::spacer},
                    {tr("Gap"), labels, column("panel", places.gap(), CellPlaces::firstPair, last)}};
    chart.row = places.lastPair() + 2;
    chart.column = 1;
    chart.width = 720;
    chart.height = heightFor(last - CellPlaces::firstPair + 1);
    return {chart};
}

Chart intervalChart(const Material& material, const Area& names, int lowColumn, int widthColumn) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    auto labels = names;
    labels.lastRow = std::min(names.lastRow, names.firstRow + mostBars - 1);
    const auto values = [&](int at) { return column(labels.sheet, at, labels.firstRow, labels.lastRow); };
    Chart chart;
    chart.kind = Chart::Kind::stackedBars;
    chart.title = tr("Adjusted scores with 90% intervals; the estimate is where the colours meet");
    chart.low = comparison.scale.low;
    chart.high = comparison.scale.high;
    chart.series = {
        {tr("90% from"), labels, values(lowColumn), Series::Look::spacer},
        {tr("From the interval's lower end"), labels, values(widthColumn)},
        {tr("To the interval's upper end"), labels, values(widthColumn + 1), Series::Look::second}};
    chart.column = 1;
    chart.width = 720;
    chart.height = heightFor(labels.lastRow - labels.firstRow + 1);
    return chart;
}

Chart profileChart(const Material& material, const compare::CandidateResult& candidate, const Area& labels,
                   int ownColumn, int allColumn) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto values = [&](int at) { return column(labels.sheet, at, labels.firstRow, labels.lastRow); };
    Chart chart;
    chart.kind = labels.lastRow - labels.firstRow < 2 ? Chart::Kind::bars : Chart::Kind::radar;
    chart.title = tr("{0} beside the mean of all", candidate.name);
    chart.low = comparison.scale.low;
    chart.high = comparison.scale.high;
    chart.series = {{candidate.name, labels, values(ownColumn)},
                    {tr("Mean of all"), labels, values(allColumn), Series::Look::second}};
    return chart;
}

} // namespace sheet
