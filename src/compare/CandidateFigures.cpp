// SPDX-License-Identifier: MIT
// The model lives on pre-debrief marks; its figures are moved by what the debrief and the plan's rule
// changed, so that they stand round the scores people see.
#include "compare/CandidateFigures.h"

#include "score/ratings/Composite.h"

#include <algorithm>
#include <cmath>

namespace compare {

namespace {

using score::Why;

void moveBy(score::Interval& interval, double by) {
    if (interval)
        interval = score::interval(*interval.low + by, *interval.high + by, score::anywhere);
}

/// Every location by its own amount; intervals of contrasts move with them.
void moveBy(score::Certainty& certainty, const std::vector<double>& by) {
    double mean = 0;
    for (const auto one : by)
        mean += one / static_cast<double>(by.size());
    for (auto& point : certainty.composites.points)
        for (std::size_t i = 0; i < by.size(); ++i)
            point.location[i] += by[i];
    for (std::size_t i = 0; i < by.size(); ++i) {
        if (certainty.adjusted[i])
            certainty.adjusted[i] = score::figure(*certainty.adjusted[i].value + by[i], score::anywhere);
        moveBy(certainty.contrast90[i], by[i] - mean);
        moveBy(certainty.interval90[i], by[i]);
    }
}

/// From a plan, not from a table somebody brought.
bool isPlanned(const Comparison& comparison) {
    return !comparison.frozen.plan.questions.empty();
}

/// Of the scale the marks were given on: a plan's is its rubric's; ratings from elsewhere stand on whole or
/// half steps. Averages stand on none: a scale of at least two whole steps counts as whole then.
double stepOf(const Comparison& comparison, const score::Panel& panel) {
    const auto& scale = panel.scale;
    if (isPlanned(comparison))
        return comparison.frozen.rubric.scale.step / 100.0;
    for (const double step : {1.0, 0.5}) {
        const auto onStep = [&](double value) {
            const double steps = (value - scale.low) / step;
            return std::fabs(steps - std::round(steps)) < score::tieTolerance;
        };
        if (onStep(scale.high) && std::all_of(panel.ratings.begin(), panel.ratings.end(),
                                              [&](const auto& rating) { return onStep(rating.value); }))
            return step;
    }
    return scale.range() >= 2 && scale.range() == std::floor(scale.range()) ? 1.0 : 0.0;
}

/// Half a step below the cut: a mark stands for anything nearer to it than to the next lower one, so whoever
/// gets exactly the cut from everybody has met it.
double mustLine(double cut, const score::Scale& scale, double step) {
    if (step <= 0)
        return cut;
    return scale.low + std::ceil((cut - scale.low) / step - score::tieTolerance) * step - step / 2;
}

/// The mean against the cut stands beside the estimate; where one says below and the other meets, neither is
/// sure.
score::MustHave agreed(score::MustHave estimate, score::MustHave plain) {
    const bool unsure = estimate == score::MustHave::borderline || estimate == plain;
    return unsure ? estimate : score::MustHave::borderline;
}

} // namespace

score::MustHave statusOf(const MustResult& must) {
    if (must.status == MustStatus::notAssessed)
        return score::MustHave::notObserved;
    return must.status == MustStatus::below ? score::MustHave::below : score::MustHave::meets;
}

CandidateFigures::CandidateFigures(const Comparison& comparison, const PanelMarks& marks,
                                   const score::SeverityModel& model)
    : m_comparison(comparison), m_marks(marks), m_model(model), m_t(model.nu),
      m_plain(score::cellMeans(marks.scored)), m_step(stepOf(comparison, marks.judged)) {
    for (std::size_t k = 0; k < comparison.competencies.size(); ++k)
        if (comparison.competencies[k].cut)
            m_musts.emplace(k, score::cellColumn(model, k));
}

score::Figure CandidateFigures::adjustedCell(std::size_t candidate, std::size_t competency) const {
    const auto place = m_marks.place[candidate];
    const auto& score = m_marks.scores[candidate][competency];
    const auto& plain = m_plain[place][competency];
    if (!score || !plain)
        return score::absent(Why::notRated);
    return score::figure(*score + (m_model.adjusted[place][competency].value() - *plain), score::anywhere);
}

score::Figure CandidateFigures::belowOf(std::size_t candidate, std::size_t competency, double cut) const {
    const auto place = m_marks.place[candidate];
    const auto& score = m_marks.scores[candidate][competency];
    const auto& plain = m_plain[place][competency];
    if (!score || !plain)
        return score::absent(Why::notRated);
    const auto line = mustLine(cut, m_comparison.scale, m_step);
    return score::probabilityBelow(m_musts.at(competency), m_t, place, line - (*score - *plain));
}

MustInsight CandidateFigures::mustOf(const MustResult& must, std::size_t candidate) const {
    const auto& all = m_comparison.competencies;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const auto& competency) { return competency.id == must.competency; });
    const auto k = static_cast<std::size_t>(at - all.begin());
    MustInsight made{must.competency, must.cut, belowOf(candidate, k, must.cut), statusOf(must)};
    if (made.below)
        made.status =
            agreed(score::mustHaveOf(adjustedCell(candidate, k), made.below, must.cut), made.status);
    return made;
}

void CandidateFigures::fill(CandidateInsight& insight, std::size_t candidate) const {
    const auto& row = m_comparison.candidates[candidate];
    const auto place = m_marks.place[candidate];
    const auto steps = m_comparison.scale.range() / (isPlanned(m_comparison) ? m_step : 1.0);
    for (std::size_t k = 0; k < row.cells.size(); ++k) {
        std::vector<double> values;
        for (const auto& rater : row.cells[k].raters)
            if (rater.independent)
                values.push_back(*rater.independent);
        std::sort(values.begin(), values.end());
        const bool stepped = steps == std::floor(steps) && steps >= 1;
        insight.cells.push_back({row.cells[k].competency, adjustedCell(candidate, k),
                                 stepped ? score::rwg(values, static_cast<std::size_t>(steps) + 1)
                                         : score::absent(Why::notOnScale)});
    }
    for (const auto& must : row.musts)
        insight.musts.push_back(mustOf(must, candidate));
    const auto before = score::weightedMean(m_plain[place], m_marks.weights);
    const auto after = score::weightedMean(m_model.adjusted[place], m_marks.weights);
    insight.adjusted = row.composite && before && after
                           ? score::figure(*row.composite + (*after.value - *before.value), score::anywhere)
                           : score::absent(Why::notRated);
}

score::Certainty CandidateFigures::certaintyOf(const std::vector<std::size_t>& candidates) const {
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const auto candidate : candidates)
        places.emplace_back(m_marks.place[candidate], candidate);
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> order;
    for (const auto& [place, candidate] : places)
        order.push_back(place);
    auto certainty = score::certaintyOf(m_model, m_marks.weights, order);
    std::vector<double> by;
    for (const auto& [place, candidate] : places)
        if (const auto before = score::weightedMean(m_plain[place], m_marks.weights))
            by.push_back(m_comparison.candidates[candidate].composite.value() - *before.value);
    moveBy(certainty, by);
    return certainty;
}

} // namespace compare
