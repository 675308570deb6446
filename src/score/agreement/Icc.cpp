// SPDX-License-Identifier: MIT
// ANOVA coefficients of complete tables and their F intervals.
#include "score/agreement/Icc.h"

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <cmath>
#include <set>
#include <vector>

namespace score {
namespace {

double fQuantile(double df1, double df2) {
    return boost::math::quantile(boost::math::fisher_f_distribution<double>(df1, df2), 0.975);
}

/// By Spearman and Brown from one rater to k; absent where the low end lies below -1 / (k - 1).
Interval stepped(const Interval& single, double k) {
    if (!single)
        return single;
    const auto up = [&](double x) { return k * x / (1.0 + (k - 1.0) * x); };
    if (1.0 + (k - 1.0) * *single.low <= 0.0)
        return noInterval(Why::outOfRange);
    return interval(up(*single.low), up(*single.high), upToOne);
}

/// ICC(1), ICC(k) or ICC(C,1), ICC(C,k): they differ in the error mean square and its degrees of freedom.
void setRelative(double msr, double error, double df1, double df2, double k, Coefficient& single,
                 Coefficient& mean) {
    single.value = ratio(msr - error, msr + (k - 1.0) * error, upToOne);
    mean.value = figure((msr - error) / msr, upToOne);
    if (error <= 0.0) {
        single.interval95 = mean.interval95 = interval(1.0, 1.0, upToOne);
        return;
    }
    const double f = msr / error;
    const double low = f / fQuantile(df1, df2);
    const double high = f * fQuantile(df2, df1);
    single.interval95 = interval((low - 1.0) / (low + k - 1.0), (high - 1.0) / (high + k - 1.0), upToOne);
    mean.interval95 = interval(1.0 - 1.0 / low, 1.0 - 1.0 / high, upToOne);
}

Interval agreementInterval(const MeanSquares& ms, double r) {
    if (r >= 1.0)
        return interval(1.0, 1.0, upToOne);
    const double n = static_cast<double>(ms.n);
    const double k = static_cast<double>(ms.k);
    const double a = k * r / (n * (1.0 - r));
    const double b = 1.0 + k * r * (n - 1.0) / (n * (1.0 - r));
    const double columns = a * ms.columns;
    const double residual = b * ms.residual;
    const double v = (columns + residual) * (columns + residual) /
                     (columns * columns / (k - 1.0) + residual * residual / ((n - 1.0) * (k - 1.0)));
    if (!(v > 0.0) || !std::isfinite(v))
        return noInterval(Why::noVariation);
    const double f1 = fQuantile(n - 1.0, v);
    const double f2 = fQuantile(v, n - 1.0);
    const double rest = k * ms.columns + (k * n - k - n) * ms.residual;
    return interval(n * (ms.rows - f1 * ms.residual) / (f1 * rest + n * ms.rows),
                    n * (f2 * ms.rows - ms.residual) / (rest + n * f2 * ms.rows), upToOne);
}

void setAgreement(const MeanSquares& ms, Coefficient& single, Coefficient& mean) {
    const double n = static_cast<double>(ms.n);
    const double k = static_cast<double>(ms.k);
    const double excess = (ms.columns - ms.residual) / n;
    const double r = (ms.rows - ms.residual) / (ms.rows + (k - 1.0) * ms.residual + k * excess);
    single.value = figure(r, upToOne, Why::noVariation);
    mean.value = figure((ms.rows - ms.residual) / (ms.rows + excess), upToOne, Why::noVariation);
    single.interval95 = agreementInterval(ms, std::max(0.0, r));
    mean.interval95 = stepped(single.interval95, k);
}

void setAll(AnovaIcc& icc, const Coefficient& same) {
    icc.oneWaySingle = icc.oneWayMean = icc.agreementSingle = same;
    icc.agreementMean = icc.consistencySingle = icc.consistencyMean = same;
}

/// Units whose means are equal: 0, or nothing where there is no error either.
void setEqualMeans(AnovaIcc& icc) {
    const auto& ms = *icc.squares;
    icc.why = Why::didNotDiffer;
    const auto none = [](double error) {
        return Coefficient{ratio(0.0, error, zeroToOne), noInterval(Why::didNotDiffer)};
    };
    icc.oneWaySingle = icc.oneWayMean = none(ms.within);
    icc.consistencySingle = icc.consistencyMean = none(ms.residual);
    icc.agreementSingle = icc.agreementMean = none(std::max(ms.columns, ms.residual));
}

/// From zero up; an interval wholly below zero is the zero itself.
void cut(Coefficient& one) {
    if (one.value)
        one.value = figure(std::max(0.0, *one.value.value), zeroToOne);
    if (one.interval95)
        one.interval95 =
            interval(std::max(0.0, *one.interval95.low), std::max(0.0, *one.interval95.high), zeroToOne);
}

Why whyIncomplete(const Units& units) {
    std::set<std::size_t> rated;
    std::set<std::size_t> raters;
    for (const auto& o : units.values) {
        rated.insert(o.unit);
        raters.insert(o.rater);
    }
    if (rated.empty())
        return Why::notRated;
    if (rated.size() < 2)
        return Why::oneUnit;
    return raters.size() < 2 ? Why::oneRater : Why::missingCells;
}

/// Nothing unless every unit that has values has all raters' and there are 2 or more of both.
std::optional<MeanSquares> meanSquaresOf(const Units& units) {
    std::vector<double> unit(units.units, 0.0);
    std::vector<double> rater(units.raters, 0.0);
    std::set<std::size_t> rated;
    std::set<std::size_t> raters;
    double sum = 0.0;
    for (const auto& o : units.values) {
        unit[o.unit] += o.value;
        rater[o.rater] += o.value;
        sum += o.value;
        rated.insert(o.unit);
        raters.insert(o.rater);
    }
    if (rated.size() < 2 || raters.size() < 2 || units.values.size() != rated.size() * raters.size())
        return std::nullopt;
    MeanSquares ms{rated.size(), raters.size(), 0.0, 0.0, 0.0, 0.0, 0.0};
    const double n = static_cast<double>(ms.n);
    const double k = static_cast<double>(ms.k);
    ms.grand = sum / (n * k);
    const auto squared = [](double x) { return x * x; };
    for (const std::size_t u : rated)
        ms.rows += k * squared(unit[u] / k - ms.grand) / (n - 1.0);
    for (const std::size_t r : raters)
        ms.columns += n * squared(rater[r] / n - ms.grand) / (k - 1.0);
    for (const auto& o : units.values)
        ms.residual +=
            squared(o.value - unit[o.unit] / k - rater[o.rater] / n + ms.grand) / ((n - 1.0) * (k - 1.0));
    ms.within = (ms.columns * (k - 1.0) + ms.residual * (n - 1.0) * (k - 1.0)) / (n * (k - 1.0));
    return ms;
}

} // namespace

AnovaIcc anovaIcc(const Units& units) {
    AnovaIcc icc;
    icc.squares = meanSquaresOf(units);
    if (!icc.squares) {
        icc.why = whyIncomplete(units);
        setAll(icc, {absent(icc.why), noInterval(icc.why)});
        return icc;
    }
    const MeanSquares& ms = *icc.squares;
    const double n = static_cast<double>(ms.n);
    const double k = static_cast<double>(ms.k);
    constexpr double nothing = 1e-24; // squared rounding noise
    if (ms.rows <= nothing * (1.0 + ms.grand * ms.grand)) {
        setEqualMeans(icc);
        return icc;
    }
    setRelative(ms.rows, ms.within, n - 1.0, n * (k - 1.0), k, icc.oneWaySingle, icc.oneWayMean);
    setRelative(ms.rows, ms.residual, n - 1.0, (n - 1.0) * (k - 1.0), k, icc.consistencySingle,
                icc.consistencyMean);
    setAgreement(ms, icc.agreementSingle, icc.agreementMean);
    return icc;
}

AnovaIcc truncated(const AnovaIcc& icc) {
    AnovaIcc shown = icc;
    if (icc.why == Why::present) {
        MeanSquares ms = *icc.squares;
        ms.columns = std::max(ms.columns, ms.residual);
        setAgreement(ms, shown.agreementSingle, shown.agreementMean);
        cut(shown.agreementSingle);
        shown.agreementMean.interval95 = stepped(shown.agreementSingle.interval95, static_cast<double>(ms.k));
    }
    for (auto* one : {&shown.oneWaySingle, &shown.oneWayMean, &shown.agreementSingle, &shown.agreementMean,
                      &shown.consistencySingle, &shown.consistencyMean})
        cut(*one);
    return shown;
}

} // namespace score
