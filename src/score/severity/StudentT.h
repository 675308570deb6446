// SPDX-License-Identifier: MIT
// Student's t distribution function for one number of degrees of freedom, fast enough for many mixtures.
#pragma once

#include <vector>

namespace score {

/// T_nu(x) within 1e-10 of the exact value: a table of exact values and derivatives joined by quintic pieces,
/// the exact function beyond |x| = 32. nu > 0.
class StudentT {
public:
    explicit StudentT(double nu);
    /// P(T <= x), 0..1, of any finite x.
    [[nodiscard]] double cdf(double x) const;
    /// 0 or above, of any finite x.
    [[nodiscard]] double density(double x) const;

private:
    [[nodiscard]] double upperHalf(double x) const;

    double m_nu;
    double m_logScale;
    std::vector<double> m_value;
    std::vector<double> m_slope;
    std::vector<double> m_bend;
};

} // namespace score
