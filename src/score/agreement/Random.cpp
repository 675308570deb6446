// SPDX-License-Identifier: MIT
// The generator and its distributions.
#include "score/agreement/Random.h"

#include <bit>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <cassert>
#include <cmath>

namespace score {
namespace {

double uniform(Generator& generator) {
    return static_cast<double>(generator() >> 11) * 0x1.0p-53;
}

} // namespace

Generator::Generator(std::uint64_t seed) {
    for (auto& word : m_state) { // splitmix64
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

Generator::result_type Generator::operator()() {
    const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

void fillUniform(Generator& generator, std::span<double> draws) {
    for (double& draw : draws)
        draw = uniform(generator);
}

void fillNormal(Generator& generator, std::span<double> draws) {
    boost::random::normal_distribution<double> normal;
    for (double& draw : draws)
        draw = normal(generator);
}

void fillExponential(Generator& generator, std::span<double> draws) {
    boost::random::exponential_distribution<double> exponential;
    for (double& draw : draws)
        draw = exponential(generator);
}

void fillGamma(Generator& generator, double shape, std::span<double> draws) {
    assert(shape > 0.0);
    boost::random::normal_distribution<double> normal;
    const double raised = shape < 1.0 ? shape + 1.0 : shape;
    const double d = raised - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (double& draw : draws) {
        for (;;) {
            const double x = normal(generator);
            const double root = 1.0 + c * x;
            if (root <= 0.0)
                continue;
            const double v = root * root * root;
            const double u = 1.0 - uniform(generator); // > 0
            const double x2 = x * x;
            if (u < 1.0 - 0.0331 * x2 * x2 || std::log(u) < 0.5 * x2 + d * (1.0 - v + std::log(v))) {
                draw = d * v;
                break;
            }
        }
        if (shape < 1.0)
            draw *= std::pow(1.0 - uniform(generator), 1.0 / shape);
    }
}

} // namespace score
