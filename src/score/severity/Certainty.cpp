// SPDX-License-Identifier: MIT
// Probabilities and intervals from the model's mixtures.
#include "score/severity/Certainty.h"

#include "score/ratings/Composite.h"

#include <algorithm>
#include <numeric>

namespace score {
namespace {

bool weighted(const CandidateBlock& block, const Weights& weights) {
    return std::any_of(block.cells.begin(), block.cells.end(),
                       [&](const auto& cell) { return weights.at(cell.competency) > 0.0; });
}

void addIntervals(Certainty& certainty, double fieldMean) {
    const StudentT t(certainty.composites.nu);
    for (const auto& contrast : contrastsToField(certainty.composites)) {
        const double low = quantileOf(contrast, t, 0.05);
        const double high = quantileOf(contrast, t, 0.95);
        certainty.contrast90.push_back(interval(low, high, anywhere));
        certainty.interval90.push_back(interval(low + fieldMean, high + fieldMean, anywhere));
    }
}

} // namespace

Certainty certaintyOf(const SeverityModel& model, const Weights& weights,
                      const std::vector<std::size_t>& candidates) {
    Certainty certainty;
    for (const std::size_t c : candidates)
        if (weighted(model.candidates.at(c), weights))
            certainty.candidates.push_back(c);
    certainty.composites = projectComposites(model, weights, certainty.candidates);
    std::vector<double> means(certainty.candidates.size(), 0.0);
    for (const auto& point : certainty.composites.points)
        for (std::size_t i = 0; i < means.size(); ++i)
            means[i] += point.weight * point.location[i];
    for (const double mean : means)
        certainty.adjusted.push_back(figure(mean, anywhere));
    certainty.why = model.certainty;
    if (certainty.why == Why::present && means.size() < 2)
        certainty.why = means.empty() ? Why::notRated : Why::oneUnit;
    if (certainty.why != Why::present) {
        certainty.contrast90.assign(means.size(), noInterval(certainty.why));
        certainty.interval90 = certainty.contrast90;
        return certainty;
    }
    addIntervals(certainty,
                 std::accumulate(means.begin(), means.end(), 0.0) / static_cast<double>(means.size()));
    return certainty;
}

Figure probabilityAbove(const Certainty& certainty, const StudentT& t, std::size_t a, std::size_t b) {
    if (certainty.why != Why::present)
        return absent(certainty.why);
    if (a == b)
        return figure(0.5, zeroToOne);
    const std::size_t first = std::min(a, b);
    const double p = 1.0 - cdfOf(differenceOf(certainty.composites, first, std::max(a, b)), t, 0.0);
    return figure(a == first ? p : 1.0 - p, zeroToOne);
}

CellColumn cellColumn(const SeverityModel& model, std::size_t competency) {
    CellColumn column{model.certainty, {}, std::vector<std::optional<std::size_t>>(model.adjusted.size())};
    std::vector<Functional> cells;
    for (std::size_t c = 0; c < model.adjusted.size(); ++c) {
        if (!model.adjusted[c].at(competency))
            continue;
        column.at[c] = cells.size();
        cells.push_back({c, std::vector<double>(model.adjusted[c].size(), 0.0)});
        cells.back().coefficients[competency] = 1.0;
    }
    column.cells = project(model, cells);
    return column;
}

Figure probabilityBelow(const CellColumn& column, const StudentT& t, std::size_t candidate, double level) {
    const auto& at = column.at.at(candidate);
    if (!at)
        return absent(Why::notRated);
    if (column.certainty != Why::present)
        return absent(column.certainty);
    return figure(cdfOf(mixtureOf(column.cells, *at), t, level), zeroToOne);
}

MustHave mustHaveOf(const Figure& cellScore, const Figure& probabilityBelow, double cut) {
    if (!cellScore)
        return MustHave::notObserved;
    if (!probabilityBelow)
        return belowCut(*cellScore.value, cut) ? MustHave::below : MustHave::meets;
    if (*probabilityBelow.value > 0.8)
        return MustHave::below;
    return *probabilityBelow.value < 0.2 ? MustHave::meets : MustHave::borderline;
}

Lead leadOf(double probability) {
    const double p = std::max(probability, 1.0 - probability);
    if (p >= 0.95)
        return Lead::clearly;
    if (p >= 0.80)
        return Lead::probably;
    return p >= 0.65 ? Lead::leaning : Lead::tooClose;
}

} // namespace score
