// SPDX-License-Identifier: MIT
// The table behind the distribution function.
#include "score/severity/StudentT.h"

#include <boost/math/distributions/students_t.hpp>
#include <cassert>
#include <cmath>

namespace score {
namespace {

constexpr double stepsPerUnit = 16.0;
constexpr double reach = 32.0;

double exact(double nu, double x) {
    return boost::math::cdf(boost::math::students_t_distribution<double>(nu), x);
}

} // namespace

StudentT::StudentT(double nu)
    : m_nu(nu),
      m_logScale(std::log(boost::math::pdf(boost::math::students_t_distribution<double>(nu), 0.0))) {
    assert(nu > 0.0);
    for (double x = 0.0; x <= reach; x += 1.0 / stepsPerUnit) {
        // in the far tail of a short-tailed distribution the value is 1 to the last bit already
        m_value.push_back(!m_value.empty() && m_value.back() == 1.0 ? 1.0 : exact(nu, x));
        m_slope.push_back(density(x));
        m_bend.push_back(-m_slope.back() * x * (nu + 1.0) / (nu + x * x));
    }
}

double StudentT::density(double x) const {
    return std::exp(m_logScale - 0.5 * (m_nu + 1.0) * std::log1p(x * x / m_nu));
}

double StudentT::upperHalf(double x) const {
    if (x >= reach)
        return exact(m_nu, x);
    const double place = x * stepsPerUnit;
    const auto i = static_cast<std::size_t>(place);
    constexpr double h = 1.0 / stepsPerUnit;
    const double t = place - static_cast<double>(i);
    const double d0 = m_slope[i] * h;
    const double d1 = m_slope[i + 1] * h;
    const double b0 = m_bend[i] * h * h;
    const double b1 = m_bend[i + 1] * h * h;
    const double rise = m_value[i + 1] - m_value[i];
    // quintic Hermite: value, slope and bend agree at both ends
    const double c3 = 10.0 * rise - 6.0 * d0 - 4.0 * d1 - 1.5 * b0 + 0.5 * b1;
    const double c4 = -15.0 * rise + 8.0 * d0 + 7.0 * d1 + 1.5 * b0 - b1;
    const double c5 = 6.0 * rise - 3.0 * (d0 + d1) - 0.5 * (b0 - b1);
    return m_value[i] + t * (d0 + t * (0.5 * b0 + t * (c3 + t * (c4 + t * c5))));
}

double StudentT::cdf(double x) const {
    return x < 0.0 ? 1.0 - upperHalf(-x) : upperHalf(x);
}

} // namespace score
