// SPDX-License-Identifier: MIT
// What is reported of a Rasch fit, and when there is a report at all.
#include "score/rasch/RaschModel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace score {
namespace {

constexpr std::size_t fewestCandidates = 30;
constexpr std::size_t fewestRaters = 2;

/// Sums over an element's ratings.
struct Residuals {
    double variance = 0.0;
    double squares = 0.0;
    double standardised = 0.0;
    double score = 0.0;
    std::size_t count = 0;
};

std::vector<RaschElement> elementsOf(const std::vector<double>& measures,
                                     const std::vector<Residuals>& residuals) {
    std::vector<RaschElement> elements;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const Residuals& r = residuals[i];
        RaschElement e;
        e.score = r.score;
        e.count = r.count;
        e.fairAverage = absent(Why::notApplicable);
        if (r.count == 0) {
            e.measure = e.error = e.infit = e.outfit = absent(Why::notRated);
        } else {
            e.measure = figure(measures[i], anywhere);
            e.error = figure(1.0 / std::sqrt(r.variance), notNegative);
            e.infit = figure(r.squares / r.variance, notNegative);
            e.outfit = figure(r.standardised / static_cast<double>(r.count), notNegative);
        }
        elements.push_back(e);
    }
    return elements;
}

RaschSpread spreadOf(const std::vector<RaschElement>& elements) {
    double n = 0.0;
    double mean = 0.0;
    double squares = 0.0;
    double error = 0.0;
    for (const auto& e : elements)
        if (e.measure && e.error) {
            n += 1.0;
            mean += *e.measure.value;
            squares += *e.measure.value * *e.measure.value;
            error += *e.error.value * *e.error.value;
        }
    if (n < 2.0)
        return {absent(Why::tooFew), absent(Why::tooFew), absent(Why::tooFew)};
    const double observed = (squares - mean * mean / n) / (n - 1.0);
    error /= n;
    const double g2 = std::max(0.0, observed - error) / error;
    return {figure(std::sqrt(g2), notNegative), figure(g2 / (1.0 + g2), zeroToOne),
            figure((4.0 * std::sqrt(g2) + 1.0) / 3.0, notNegative)};
}

/// Facets renumbered so that every competency and rater has ratings.
std::size_t renumber(RaschData& data, std::size_t RaschRating::*facet, std::vector<std::size_t>& kept) {
    std::set<std::size_t> used;
    for (const auto& r : data.ratings)
        used.insert(r.*facet);
    kept.assign(used.begin(), used.end());
    for (auto& r : data.ratings)
        r.*facet =
            static_cast<std::size_t>(std::lower_bound(kept.begin(), kept.end(), r.*facet) - kept.begin());
    return kept.size();
}

std::vector<double> spreadOut(const std::vector<double>& values, const std::vector<std::size_t>& kept,
                              std::size_t size) {
    std::vector<double> all(size, 0.0);
    for (std::size_t i = 0; i < kept.size(); ++i)
        all[kept[i]] = values[i];
    return all;
}

void setElements(const RaschData& data, const RaschState& state, RaschFit& fit) {
    std::vector<Residuals> candidates(data.candidates);
    std::vector<Residuals> competencies(data.competencies);
    std::vector<Residuals> raters(data.raters);
    for (const auto& r : data.ratings) {
        const double logit =
            state.candidate[r.candidate] - state.difficulty[r.competency] - state.severity[r.rater];
        const RaschMoments m = momentsAt(logit, state.threshold);
        const double x = static_cast<double>(r.category);
        const double squared = (x - m.expected) * (x - m.expected);
        for (auto* sums : {&candidates[r.candidate], &competencies[r.competency], &raters[r.rater]}) {
            sums->variance += m.variance;
            sums->squares += squared;
            sums->standardised += squared / m.variance;
            sums->score += x;
            ++sums->count;
        }
    }
    fit.candidates = elementsOf(state.candidate, candidates);
    fit.competencies = elementsOf(state.difficulty, competencies);
    fit.raters = elementsOf(state.severity, raters);
    for (auto& e : fit.candidates)
        e.fairAverage = e.measure ? figure(momentsAt(*e.measure.value, state.threshold).expected,
                                           {0.0, static_cast<double>(state.threshold.size())})
                                  : e.measure;
}

Why whyNot(const RaschData& data) {
    if (data.ratings.empty() || data.thresholds == 0)
        return Why::notRated;
    std::vector<bool> used(data.thresholds + 1, false);
    for (const auto& r : data.ratings)
        used.at(r.category) = true;
    return std::find(used.begin(), used.end(), false) == used.end() ? Why::present : Why::unusedCategory;
}

RaschFit without(Why why) {
    RaschFit fit;
    fit.why = why;
    fit.candidateSpread = {absent(why), absent(why), absent(why)};
    fit.raterSpread = fit.candidateSpread;
    return fit;
}

} // namespace

RaschFit fitRasch(const RaschData& data) {
    if (const Why why = whyNot(data); why != Why::present)
        return without(why);
    RaschData compact = data;
    std::vector<std::size_t> competencies;
    std::vector<std::size_t> raters;
    compact.competencies = renumber(compact, &RaschRating::competency, competencies);
    compact.raters = renumber(compact, &RaschRating::rater, raters);
    RaschState state;
    RaschFit fit;
    fit.why = iterateRasch(compact, state, fit.iterations);
    if (fit.why != Why::present)
        return without(fit.why);
    state.difficulty = spreadOut(state.difficulty, competencies, data.competencies);
    state.severity = spreadOut(state.severity, raters, data.raters);
    fit.thresholds = state.threshold;
    setElements(data, state, fit);
    fit.candidateSpread = spreadOf(fit.candidates);
    fit.raterSpread = spreadOf(fit.raters);
    return fit;
}

RaschFit raschReport(const Panel& panel) {
    std::vector<std::set<std::size_t>> ratersOf(panel.candidates.size());
    const auto thresholds = static_cast<std::size_t>(std::lround(panel.scale.range()));
    RaschData data{panel.candidates.size(), panel.competencies.size(), panel.raters.size(), thresholds, {}};
    for (const auto& r : panel.ratings) {
        const double category = std::round(r.value - panel.scale.low);
        if (std::fabs(r.value - panel.scale.low - category) > 1e-9 || category < 0.0 ||
            category > static_cast<double>(thresholds))
            return without(Why::notOnScale);
        ratersOf[r.candidate].insert(r.rater);
        data.ratings.push_back({r.candidate, r.competency, r.rater, static_cast<std::size_t>(category)});
    }
    std::erase_if(ratersOf, [](const auto& raters) { return raters.empty(); });
    if (ratersOf.empty())
        return without(Why::notRated);
    const bool thin = std::any_of(ratersOf.begin(), ratersOf.end(),
                                  [](const auto& raters) { return raters.size() < fewestRaters; });
    if (ratersOf.size() < fewestCandidates || thin)
        return without(Why::tooFew);
    return fitRasch(data);
}

} // namespace score
