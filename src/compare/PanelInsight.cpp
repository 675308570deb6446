// SPDX-License-Identifier: MIT
// Strictness, agreement and hotspots of one panel.
#include "compare/PanelInsight.h"

#include "compare/PanelMarks.h"
#include "compare/Weights.h"

#include <algorithm>
#include <set>

namespace compare {

namespace {

/// Fewer resamples for many units, so that the cost stays bounded; an end's error stays far below its
/// interval.
std::size_t resamples(std::size_t units) {
    return std::clamp<std::size_t>(400'000 / std::max<std::size_t>(1, units), 200, 1000);
}

AgreementInsight agreementOf(const score::Units& cells, const score::Units& scored, std::uint64_t seed) {
    AgreementInsight made;
    for (std::size_t m = 0; m < score::metrics.size(); ++m) {
        const auto metric = score::metrics[m];
        const auto alpha = score::krippendorff(cells, metric);
        made.units = alpha.units;
        made.pairable = alpha.pairable;
        made.alpha[m].value = alpha.value;
        made.alpha[m].interval95 = score::alphaInterval(cells, metric, seed, resamples(alpha.units));
    }
    made.icc = score::truncated(score::anovaIcc(scored));
    made.henderson = score::truncated(score::hendersonOf(scored));
    std::set<std::size_t> units;
    for (const auto& one : scored.values)
        units.insert(one.unit);
    made.scoredUnits = units.size();
    return made;
}

std::vector<KappaInsight> kappasOf(const score::Panel& panel, const score::Units& cells) {
    std::vector<KappaInsight> kappas;
    for (const auto& pair : score::kappasOf(cells))
        kappas.push_back({panel.raters[pair.a], panel.raters[pair.b], pair.shared, pair.unweighted,
                          pair.linear, pair.quadratic});
    return kappas;
}

std::vector<HotspotInsight> namedHotspots(const score::Panel& panel) {
    std::vector<HotspotInsight> spots;
    for (const auto& spot : score::hotspotsOf(panel)) {
        spots.push_back(
            {panel.candidates[spot.candidate], panel.competencies[spot.competency], spot.range, {}});
        for (const auto& mark : spot.marks)
            spots.back().marks.emplace_back(panel.raters[mark.rater], mark.value);
    }
    return spots;
}

void addSeverity(PanelInsight& insight, const score::Panel& panel, const score::SeverityModel& model) {
    const auto fit = score::leastSquares(panel);
    insight.components.resize(fit.components);
    std::map<std::size_t, std::size_t> label;
    for (std::size_t r = 0; r < panel.raters.size(); ++r) {
        const auto used = r < model.severity.size() ? model.severity[r] : score::absent(score::Why::notRated);
        insight.severity.push_back({panel.raters[r], fit.severity[r], used, fit.shared[r]});
        if (fit.severity[r].why == score::Why::notRated)
            continue;
        const auto at = label.emplace(fit.component[r], label.size()).first->second;
        insight.components[at].push_back(panel.raters[r]);
    }
}

void addHabits(PanelInsight& insight, const score::Panel& panel) {
    const auto habits = score::habitsOf(panel);
    for (std::size_t r = 0; r < habits.size(); ++r)
        insight.habits.push_back({panel.raters[r], habits[r], score::marksStraight(habits[r]),
                                  score::marksByImpression(habits, r)});
}

bool completeOf(const score::Panel& panel) {
    std::set<std::pair<std::size_t, std::size_t>> cells;
    std::set<std::size_t> raters;
    for (const auto& rating : panel.ratings) {
        cells.emplace(rating.candidate, rating.competency);
        raters.insert(rating.rater);
    }
    return panel.ratings.size() == cells.size() * raters.size();
}

} // namespace

const AlphaInsight& headlineOf(const AgreementInsight& agreement) {
    const auto at = std::find(score::metrics.begin(), score::metrics.end(), score::Metric::ordinal);
    return agreement.alpha[static_cast<std::size_t>(at - score::metrics.begin())];
}

PanelInsight panelInsightOf(const PanelMarks& marks, const score::SeverityModel& model, std::uint64_t seed) {
    const auto& panel = marks.judged;
    PanelInsight insight;
    addSeverity(insight, marks.scored, model);
    addHabits(insight, panel);
    const auto cells = score::cellsAsUnits(panel);
    insight.whole = agreementOf(
        cells, anyWeight(marks.weights) ? score::compositesAsUnits(panel, marks.weights) : score::Units{},
        seed);
    for (std::size_t k = 0; k < panel.competencies.size(); ++k) {
        const auto units = score::cellsAsUnits(panel, k);
        insight.competencies.push_back(agreementOf(units, units, seed));
        insight.competencies.back().competency = panel.competencies[k];
    }
    insight.kappas = kappasOf(panel, cells);
    insight.hotspots = namedHotspots(panel);
    insight.complete = completeOf(panel);
    return insight;
}

} // namespace compare
