// SPDX-License-Identifier: MIT
// Distribution function and quantiles of a mixture of t distributions.
#include "score/severity/Posterior.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace score {
namespace {

double densityOf(const Mixture& mixture, const StudentT& t, double x) {
    double density = 0.0;
    for (std::size_t g = 0; g < mixture.weight.size(); ++g)
        density +=
            mixture.weight[g] * t.density((x - mixture.location[g]) / mixture.scale[g]) / mixture.scale[g];
    return density;
}

} // namespace

double meanOf(const Mixture& mixture) {
    double mean = 0.0;
    for (std::size_t g = 0; g < mixture.weight.size(); ++g)
        mean += mixture.weight[g] * mixture.location[g];
    return mean;
}

double cdfOf(const Mixture& mixture, const StudentT& t, double x) {
    double p = 0.0;
    for (std::size_t g = 0; g < mixture.weight.size(); ++g)
        p += mixture.weight[g] * t.cdf((x - mixture.location[g]) / mixture.scale[g]);
    return std::clamp(p, 0.0, 1.0);
}

double quantileOf(const Mixture& mixture, const StudentT& t, double p) {
    assert(p > 0.0 && p < 1.0 && !mixture.weight.empty());
    const double centre = meanOf(mixture);
    double width = 0.0;
    for (std::size_t g = 0; g < mixture.weight.size(); ++g)
        width += mixture.weight[g] * (mixture.scale[g] + std::fabs(mixture.location[g] - centre));
    double low = centre - width;
    double high = centre + width;
    for (double step = width; cdfOf(mixture, t, low) > p; step *= 2.0)
        low -= step;
    for (double step = width; cdfOf(mixture, t, high) < p; step *= 2.0)
        high += step;
    double x = 0.5 * (low + high);
    for (int i = 0; i < 200 && high - low > 1e-13 * width; ++i) {
        const double miss = cdfOf(mixture, t, x) - p;
        (miss > 0.0 ? high : low) = x;
        const double newton = x - miss / densityOf(mixture, t, x);
        const bool inside = newton > low && newton < high;
        const double next = inside ? newton : 0.5 * (low + high);
        if (std::fabs(next - x) < 1e-13 * width)
            return next;
        x = next;
    }
    return x;
}

} // namespace score
