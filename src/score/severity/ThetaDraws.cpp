// SPDX-License-Identifier: MIT
// Drawing cells candidate by candidate.
#include "score/severity/ThetaDraws.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace score {

ThetaDraws::ThetaDraws(const SeverityModel& model, std::vector<std::size_t> candidates)
    : m_model(model), m_candidates(std::move(candidates)) {
    for (const auto& point : model.points)
        m_cumulated.push_back((m_cumulated.empty() ? 0.0 : m_cumulated.back()) + point.weight);
    for (const std::size_t c : m_candidates)
        m_table.emplace_back(model.adjusted.at(c).size());
}

const Table& ThetaDraws::next(Generator& generator) {
    std::array<double, 1> one{};
    fillUniform(generator, one);
    const auto at = std::upper_bound(m_cumulated.begin(), m_cumulated.end(), one[0]) - m_cumulated.begin();
    const auto& point = m_model.points[std::min(static_cast<std::size_t>(at), m_cumulated.size() - 1)];
    const auto& level = m_model.levels[point.level];
    fillGamma(generator, 0.5 * m_model.nu, one);
    const double sigma = std::sqrt(0.5 * m_model.nu * point.s2 / one[0]);
    const std::size_t raters = point.severity.size();
    m_normal.resize(raters);
    fillNormal(generator, m_normal);
    m_severity.assign(raters, 0.0);
    for (std::size_t d = 0; d < raters; ++d) {
        const double along = point.severity[d] + sigma * std::sqrt(point.variance[d]) * m_normal[d];
        for (std::size_t r = 0; r < raters; ++r)
            m_severity[r] += along * level.spectrum.vectors[d * raters + r];
    }
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        drawRow(generator, m_model.candidates[m_candidates[i]], sigma, level.rho, m_table[i]);
    return m_table;
}

void ThetaDraws::drawRow(Generator& generator, const CandidateBlock& block, double sigma, double rho,
                         Row& row) {
    const std::size_t n = block.raters.size();
    const double rho2 = rho * rho;
    m_normal.resize(n + block.cells.size());
    fillNormal(generator, m_normal);
    m_effect.assign(n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        m_effect[i] = m_severity[block.raters[i]];
    for (std::size_t e = 0; e < n; ++e) {
        const double* v = &block.spectrum.vectors[e * n];
        const double lambda = block.spectrum.values[e];
        const double variance = rho2 / (1.0 + rho2 * lambda);
        double severity = 0.0;
        for (std::size_t i = 0; i < n; ++i)
            severity += v[i] * m_severity[block.raters[i]];
        const double halo =
            variance * (block.residual[e] - lambda * severity) + sigma * std::sqrt(variance) * m_normal[e];
        for (std::size_t i = 0; i < n; ++i)
            m_effect[i] += halo * v[i];
    }
    for (std::size_t k = 0; k < block.cells.size(); ++k) {
        const auto& cell = block.cells[k];
        const double count = static_cast<double>(cell.raters.size());
        double effect = 0.0;
        for (const std::size_t i : cell.raters)
            effect += m_effect[i];
        row[cell.competency] = cell.mean - effect / count + sigma * m_normal[n + k] / std::sqrt(count);
    }
}

} // namespace score
