// SPDX-License-Identifier: MIT
// Draws of whole tables of cells from the severity model, for questions no single weighted sum answers.
#pragma once

#include "score/agreement/Random.h"
#include "score/severity/Severity.h"

#include <cstddef>
#include <vector>

namespace score {

/// Each draw: a grid point, sigma^2, severities, halos given them, cells given both. Cells nobody rated stay
/// empty. The model must outlive it.
class ThetaDraws {
public:
    ThetaDraws(const SeverityModel& model, std::vector<std::size_t> candidates);
    /// The next table, a row for each candidate in the order given; valid until the next call.
    [[nodiscard]] const Table& next(Generator& generator);

private:
    void drawRow(Generator& generator, const CandidateBlock& block, double sigma, double rho, Row& row);

    const SeverityModel& m_model;
    std::vector<std::size_t> m_candidates;
    std::vector<double> m_cumulated;
    std::vector<double> m_severity;
    std::vector<double> m_normal;
    std::vector<double> m_effect;
    Table m_table;
};

} // namespace score
