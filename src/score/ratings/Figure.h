// SPDX-License-Identifier: MIT
// The one guard every estimate passes: a figure inside its range, or none and the reason as a code; the words
// for the reason are made elsewhere.
#pragma once

#include <limits>
#include <optional>

namespace score {

/// Why a figure is there or is not. Codes only: the sentence for each is made at the edge, in the user's
/// language.
enum class Why {
    present,         ///< there is a value
    notRated,        ///< nobody gave a rating
    notAsked,        ///< the question was not asked
    notApplicable,   ///< it does not apply here
    noEvidence,      ///< at least half of the interviewers asked and saw no evidence (NE): not assessed
    blank,           ///< asked, not yet filled in
    oneRater,        ///< only one interviewer: there is nobody to compare with
    oneUnit,         ///< only one candidate (or one unit): there is nothing to compare with
    oneCompetency,   ///< only one competency carries weight
    noVariation,     ///< every mark is equal
    didNotDiffer,    ///< the units' means are all equal
    notConnected,    ///< no interviewer in common
    noDoubleRatings, ///< no two interviewers judged the same thing
    tooFew,          ///< too few ratings (or units) for this figure
    missingCells,    ///< a needed cell is empty
    differentCells,  ///< the two were not judged on the same competencies
    neverPasses,     ///< no weights make the challenger first
    unusedCategory,  ///< a step of the scale was never used
    notConverged,    ///< the iteration did not settle
    noWeight,        ///< the weights involved are all zero
    outOfRange,      ///< the estimate fell outside what it can be, so it says nothing
    notOnScale,      ///< a value lies where this figure is not defined
};

/// What a figure can be, both ends included.
struct Bounds {
    double low;
    double high;
};
inline constexpr Bounds anywhere{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max()};
inline constexpr Bounds notNegative{0.0, anywhere.high};
/// Probabilities, shares, variance ratios of truncated components, r_wg.
inline constexpr Bounds zeroToOne{0.0, 1.0};
/// Alpha and kappa.
inline constexpr Bounds correlation{-1.0, 1.0};
/// Intraclass correlations as published, whose components may be negative.
inline constexpr Bounds upToOne{anywhere.low, 1.0};

struct Figure;
struct Interval;
/// A present figure. A value outside its bounds, or not finite, becomes an absent one with `otherwise`; what
/// is outside by rounding only (1e-9) lies on the bound.
[[nodiscard]] Figure figure(double value, const Bounds& bounds, Why otherwise = Why::outOfRange);
/// A present interval; ends outside the bounds, not finite or upside down make it absent with `otherwise`.
[[nodiscard]] Interval interval(double low, double high, const Bounds& bounds,
                                Why otherwise = Why::outOfRange);

/// A number only the guard can put in; reads like an optional.
class Guarded {
public:
    Guarded() = default;
    Guarded(std::nullopt_t) {}

    [[nodiscard]] bool has_value() const { return m_value.has_value(); }
    [[nodiscard]] explicit operator bool() const { return m_value.has_value(); }
    [[nodiscard]] double operator*() const { return *m_value; }
    /// Throws std::bad_optional_access when absent.
    [[nodiscard]] double value() const { return m_value.value(); }
    [[nodiscard]] double value_or(double otherwise) const { return m_value.value_or(otherwise); }
    operator const std::optional<double>&() const { return m_value; }
    bool operator==(const Guarded&) const = default;

private:
    explicit Guarded(double value) : m_value(value) {}
    friend Figure figure(double, const Bounds&, Why);
    friend Interval interval(double, double, const Bounds&, Why);

    std::optional<double> m_value;
};

/// A value, or the reason why there is none. Never NaN, never an infinity, never 0 for "missing".
struct Figure {
    Guarded value;
    Why why = Why::notRated;

    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
    bool operator==(const Figure&) const = default;
};

/// An interval with both ends, or the reason why there is none.
struct Interval {
    Guarded low;
    Guarded high;
    Why why = Why::notRated;

    [[nodiscard]] explicit operator bool() const { return low.has_value() && high.has_value(); }
    bool operator==(const Interval&) const = default;
};

/// With any reason but present, which is asserted, here and below.
[[nodiscard]] Figure absent(Why why);
[[nodiscard]] Interval noInterval(Why why);
/// part / whole; absent with `zero` where there is nothing to divide by (|whole| <= 1e-12).
[[nodiscard]] Figure ratio(double part, double whole, const Bounds& bounds, Why zero = Why::noVariation);
/// What the bounds leave of an interval; absent when it lies outside or is upside down.
[[nodiscard]] Interval cutTo(const Bounds& bounds, double low, double high, Why otherwise = Why::outOfRange);

} // namespace score
