// SPDX-License-Identifier: MIT
// The one source of random draws: a seed stored with the report gives the same draws everywhere.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>

namespace score {

/// The seed every sampled figure uses unless told otherwise; reports store the one they used.
inline constexpr std::uint64_t defaultSeed = 20260101;

/// xoshiro256++ (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47), seeded through splitmix64; a uniform
/// random bit generator.
class Generator {
public:
    using result_type = std::uint64_t;
    explicit Generator(std::uint64_t seed);
    [[nodiscard]] static constexpr result_type min() { return 0; }
    [[nodiscard]] static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()();

private:
    std::array<std::uint64_t, 4> m_state{};
};

/// Each fills the whole span with independent draws.
void fillUniform(Generator& generator, std::span<double> draws);     ///< 0 <= u < 1
void fillNormal(Generator& generator, std::span<double> draws);      ///< mean 0, SD 1
void fillExponential(Generator& generator, std::span<double> draws); ///< mean 1
/// Gamma(shape, 1), shape > 0: Marsaglia and Tsang 2000, ACM Trans. Math. Softw. 26.
void fillGamma(Generator& generator, double shape, std::span<double> draws);

} // namespace score
