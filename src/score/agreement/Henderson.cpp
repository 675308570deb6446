// SPDX-License-Identifier: MIT
// Variance components with holes.
#include "score/agreement/Icc.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace score {
namespace {

/// Sums over groups (units or raters) of the values: counts and the squares left within them.
struct Grouped {
    std::vector<double> count;
    std::vector<double> mean;
    double within = 0.0;
    double groups = 0.0;
};

Grouped groupedBy(const Units& units, std::size_t Observation::*key, std::size_t size) {
    Grouped g{std::vector<double>(size, 0.0), std::vector<double>(size, 0.0), 0.0, 0.0};
    for (const auto& o : units.values) {
        g.count[o.*key] += 1.0;
        g.mean[o.*key] += o.value;
    }
    for (std::size_t i = 0; i < size; ++i)
        if (g.count[i] > 0.0) {
            g.mean[i] /= g.count[i];
            g.groups += 1.0;
        }
    for (const auto& o : units.values)
        g.within += (o.value - g.mean[o.*key]) * (o.value - g.mean[o.*key]);
    return g;
}

Figure shareOf(double part, double rest) {
    return ratio(part, part + rest, zeroToOne);
}

/// Variances below zero count as zero first.
void setCoefficients(Henderson& h) {
    const double vu = std::max(0.0, h.unitVariance);
    const double vr = std::max(0.0, h.raterVariance);
    const double ve = std::max(0.0, h.residualVariance);
    h.agreementSingle = shareOf(vu, vr + ve);
    h.consistencySingle = shareOf(vu, ve);
    h.agreementMean = shareOf(vu, (vr + ve) / h.kHat);
    h.rankingMean = shareOf(vu, h.q * vr + ve / h.kHat);
}

/// kHat and q; the sum over pairs of units is taken rater by rater, so it costs no more than one pass.
void setOverlap(Henderson& h, const Units& units, const Grouped& byUnit) {
    double inverse = 0.0;
    for (const double k : byUnit.count)
        inverse += k > 0.0 ? 1.0 / k : 0.0;
    std::vector<double> byRater(units.raters, 0.0);
    for (const auto& o : units.values)
        byRater[o.rater] += 1.0 / byUnit.count[o.unit];
    double pairs = -inverse; // a unit with itself: k / (k k)
    for (const double sum : byRater)
        pairs += sum * sum;
    const double n = byUnit.groups;
    h.kHat = n / inverse;
    h.q = std::max(0.0, 1.0 / h.kHat - pairs / (n * (n - 1.0)));
}

Henderson without(Why why) {
    Henderson h;
    h.why = why;
    h.agreementSingle = h.consistencySingle = h.agreementMean = h.rankingMean = absent(why);
    return h;
}

} // namespace

Henderson hendersonOf(const Units& units) {
    const Grouped byUnit = groupedBy(units, &Observation::unit, units.units);
    const Grouped byRater = groupedBy(units, &Observation::rater, units.raters);
    if (units.values.empty())
        return without(Why::notRated);
    if (byUnit.groups < 2.0)
        return without(Why::oneUnit);
    if (byRater.groups < 2.0)
        return without(Why::oneRater);
    const AdditiveFit fit = fitAdditive(units);
    if (fit.components > 1)
        return without(Why::notConnected);
    if (fit.df < 1)
        return without(Why::tooFew);
    const double total = static_cast<double>(units.values.size());
    Henderson h;
    h.residualVariance = fit.sse / static_cast<double>(fit.df);
    h.unitVariance =
        (byRater.within - fit.sse - (byUnit.groups - 1.0) * h.residualVariance) / (total - byRater.groups);
    h.raterVariance =
        (byUnit.within - fit.sse - (byRater.groups - 1.0) * h.residualVariance) / (total - byUnit.groups);
    setOverlap(h, units, byUnit);
    setCoefficients(h);
    return h;
}

Henderson truncated(const Henderson& henderson) {
    Henderson h = henderson;
    h.unitVariance = std::max(0.0, h.unitVariance);
    h.raterVariance = std::max(0.0, h.raterVariance);
    h.residualVariance = std::max(0.0, h.residualVariance);
    return h;
}

} // namespace score
