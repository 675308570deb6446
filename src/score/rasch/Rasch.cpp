// SPDX-License-Identifier: MIT
// Newton's iteration of the Rasch model with the candidates eliminated.
#include "score/rasch/RaschModel.h"

#include "score/agreement/Symmetric.h"

#include <algorithm>
#include <cmath>

namespace score {
namespace {

constexpr double extremeMove = 0.3;
constexpr double longestStep = 1.0;
constexpr double settled = 1e-11;
constexpr int mostSteps = 200;

/// One facet's observed scores, with extreme ones moved inwards.
std::vector<double> scoresOf(const RaschData& data, std::size_t RaschRating::*facet, std::size_t size) {
    std::vector<double> score(size, 0.0);
    std::vector<double> count(size, 0.0);
    for (const auto& r : data.ratings) {
        score[r.*facet] += static_cast<double>(r.category);
        count[r.*facet] += 1.0;
    }
    for (std::size_t i = 0; i < size; ++i) {
        const double top = count[i] * static_cast<double>(data.thresholds);
        if (count[i] > 0.0)
            score[i] = std::clamp(score[i], extremeMove, top - extremeMove);
    }
    return score;
}

/// Everything but the candidates in one list: competencies, raters, thresholds.
struct Layout {
    std::size_t competencies = 0;
    std::size_t raters = 0;
    std::size_t thresholds = 0;
    [[nodiscard]] std::size_t size() const { return competencies + raters + thresholds; }
};

struct Equations {
    std::vector<double> candidateGradient;
    std::vector<double> candidateInformation;
    std::vector<double> cross; ///< [candidate * size + parameter]
    std::vector<double> gradient;
    Symmetric information;
};

/// Observed less expected; observed parts that never change.
struct Targets {
    std::vector<double> candidate;
    std::vector<double> rest;
};

Targets targetsOf(const RaschData& data) {
    Targets targets{scoresOf(data, &RaschRating::candidate, data.candidates), {}};
    for (const double s : scoresOf(data, &RaschRating::competency, data.competencies))
        targets.rest.push_back(-s);
    for (const double s : scoresOf(data, &RaschRating::rater, data.raters))
        targets.rest.push_back(-s);
    for (std::size_t k = 1; k <= data.thresholds; ++k) {
        double reached = 0.0;
        for (const auto& r : data.ratings)
            reached += r.category >= k;
        targets.rest.push_back(-reached);
    }
    return targets;
}

Equations equationsAt(const RaschData& data, const RaschState& state, const Targets& targets,
                      const Layout& layout) {
    const std::size_t size = layout.size();
    const std::size_t first = layout.competencies + layout.raters;
    Equations eq{targets.candidate, std::vector<double>(data.candidates, 0.0),
                 std::vector<double>(data.candidates * size, 0.0), targets.rest, Symmetric(size)};
    for (const auto& r : data.ratings) {
        const double logit =
            state.candidate[r.candidate] - state.difficulty[r.competency] - state.severity[r.rater];
        const RaschMoments m = momentsAt(logit, state.threshold);
        const std::size_t own[] = {r.competency, layout.competencies + r.rater};
        double* cross = eq.cross.data() + r.candidate * size;
        eq.candidateGradient[r.candidate] -= m.expected;
        eq.candidateInformation[r.candidate] += m.variance;
        for (const std::size_t p : own) {
            eq.gradient[p] += m.expected;
            cross[p] -= m.variance;
            for (const std::size_t q : own)
                eq.information(p, q) += m.variance;
        }
        for (std::size_t k = 0; k < layout.thresholds; ++k) {
            eq.gradient[first + k] += m.reached[k];
            cross[first + k] -= m.joint[k];
            for (const std::size_t p : own) {
                eq.information(p, first + k) += m.joint[k];
                eq.information(first + k, p) += m.joint[k];
            }
            for (std::size_t j = 0; j < layout.thresholds; ++j)
                eq.information(first + k, first + j) +=
                    m.reached[std::max(j, k)] - m.reached[j] * m.reached[k];
        }
    }
    return eq;
}

/// Takes the candidates out of the equations of the rest.
void eliminateCandidates(Equations& eq) {
    const std::size_t size = eq.gradient.size();
    for (std::size_t c = 0; c < eq.candidateGradient.size(); ++c) {
        if (eq.candidateInformation[c] <= 0.0)
            continue;
        const double* x = eq.cross.data() + c * size;
        for (std::size_t p = 0; p < size; ++p) {
            eq.gradient[p] -= x[p] * eq.candidateGradient[c] / eq.candidateInformation[c];
            for (std::size_t q = 0; q < size; ++q)
                eq.information(p, q) -= x[p] * x[q] / eq.candidateInformation[c];
        }
    }
}

/// Sum-to-zero blocks: the last element of each is minus the sum of the others. Column p of the change of
/// variables.
struct Blocks {
    std::vector<std::size_t> free; ///< parameter of each free variable
    std::vector<std::size_t> last; ///< the one that balances it
};

Blocks blocksOf(const Layout& layout) {
    Blocks blocks;
    std::size_t first = 0;
    for (const std::size_t size : {layout.competencies, layout.raters, layout.thresholds}) {
        for (std::size_t p = first; p + 1 < first + size; ++p) {
            blocks.free.push_back(p);
            blocks.last.push_back(first + size - 1);
        }
        first += size;
    }
    return blocks;
}

/// The step of all parameters but the candidates; empty when the elements are not linked.
std::vector<double> stepOf(const Equations& eq, const Blocks& blocks) {
    const std::size_t n = blocks.free.size();
    Symmetric reduced(n);
    std::vector<double> rhs(n, 0.0);
    const auto& h = eq.information;
    for (std::size_t i = 0; i < n; ++i) {
        rhs[i] = eq.gradient[blocks.free[i]] - eq.gradient[blocks.last[i]];
        for (std::size_t j = 0; j < n; ++j)
            reduced(i, j) = h(blocks.free[i], blocks.free[j]) - h(blocks.free[i], blocks.last[j]) -
                            h(blocks.last[i], blocks.free[j]) + h(blocks.last[i], blocks.last[j]);
    }
    std::vector<double> step(eq.gradient.size(), 0.0);
    if (n == 0)
        return step;
    const auto spectrum = spectrumOf(reduced);
    if (spectrum.values.front() < 1e-10 * spectrum.values.back())
        return {};
    const auto solution = solved(reduced, rhs);
    for (std::size_t i = 0; i < solution.size(); ++i) {
        step[blocks.free[i]] += solution[i];
        step[blocks.last[i]] -= solution[i];
    }
    return step;
}

std::vector<double> candidateStepOf(const Equations& eq, const std::vector<double>& rest) {
    std::vector<double> step(eq.candidateGradient.size(), 0.0);
    for (std::size_t c = 0; c < step.size(); ++c) {
        if (eq.candidateInformation[c] <= 0.0)
            continue;
        double gradient = eq.candidateGradient[c];
        for (std::size_t p = 0; p < rest.size(); ++p)
            gradient -= eq.cross[c * rest.size() + p] * rest[p];
        step[c] = gradient / eq.candidateInformation[c];
    }
    return step;
}

double longest(const std::vector<double>& step) {
    double most = 0.0;
    for (const double s : step)
        most = std::max(most, std::fabs(s));
    return most;
}

} // namespace

RaschMoments momentsAt(double logit, const std::vector<double>& thresholds) {
    const std::size_t top = thresholds.size();
    std::vector<double> p(top + 1, 0.0);
    for (std::size_t k = 1; k <= top; ++k)
        p[k] = p[k - 1] + logit - thresholds[k - 1];
    const double most = *std::max_element(p.begin(), p.end());
    double sum = 0.0;
    for (double& x : p)
        sum += x = std::exp(x - most);
    RaschMoments m{0.0, 0.0, std::vector<double>(top, 0.0), std::vector<double>(top, 0.0)};
    for (std::size_t k = 1; k <= top; ++k)
        m.expected += static_cast<double>(k) * p[k] / sum;
    for (std::size_t k = 0; k <= top; ++k)
        m.variance +=
            (static_cast<double>(k) - m.expected) * (static_cast<double>(k) - m.expected) * p[k] / sum;
    double reached = 0.0;
    double joint = 0.0;
    for (std::size_t k = top; k >= 1; --k) {
        reached += p[k] / sum;
        joint += (static_cast<double>(k) - m.expected) * p[k] / sum;
        m.reached[k - 1] = reached;
        m.joint[k - 1] = joint;
    }
    return m;
}

Why iterateRasch(const RaschData& data, RaschState& state, int& iterations) {
    const Layout layout{data.competencies, data.raters, data.thresholds};
    const Blocks blocks = blocksOf(layout);
    const Targets targets = targetsOf(data);
    state = {std::vector<double>(data.candidates, 0.0), std::vector<double>(data.competencies, 0.0),
             std::vector<double>(data.raters, 0.0), std::vector<double>(data.thresholds, 0.0)};
    for (iterations = 0; iterations < mostSteps; ++iterations) {
        Equations eq = equationsAt(data, state, targets, layout);
        eliminateCandidates(eq);
        const auto rest = stepOf(eq, blocks);
        // Linked at the start, the facets run away from each other when the ratings are too regular.
        if (rest.empty())
            return iterations == 0 ? Why::notConnected : Why::notConverged;
        const auto own = candidateStepOf(eq, rest);
        const double length = std::max(longest(rest), longest(own));
        if (!std::isfinite(length))
            return Why::notConverged;
        const double part = length > longestStep ? longestStep / length : 1.0;
        for (std::size_t c = 0; c < own.size(); ++c)
            state.candidate[c] += part * own[c];
        auto next = rest.begin();
        for (auto* facet : {&state.difficulty, &state.severity, &state.threshold})
            for (double& value : *facet)
                value += part * *next++;
        if (length < settled)
            return Why::present;
    }
    return Why::notConverged;
}

} // namespace score
