// SPDX-License-Identifier: MIT
// Candidates' blocks and posterior means of the severity model.
#include "score/severity/SeverityBlocks.h"

#include <algorithm>
#include <set>

namespace score {
namespace {

std::size_t placeOf(const std::vector<std::size_t>& sorted, std::size_t rater) {
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), rater) - sorted.begin());
}

/// Adds one cell's part of L_c and of Z'My.
void addCell(CandidateBlock& block, std::span<const Rating> ratings, Symmetric& laplacian,
             std::vector<double>& residual, double& squares) {
    CandidateBlock::Cell cell{ratings.front().competency, 0.0, {}};
    const double n = static_cast<double>(ratings.size());
    for (const auto& r : ratings) {
        cell.mean += r.value;
        cell.raters.push_back(placeOf(block.raters, r.rater));
    }
    cell.mean /= n;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const double e = ratings[i].value - cell.mean;
        squares += e * e;
        residual[cell.raters[i]] += e;
        laplacian(cell.raters[i], cell.raters[i]) += 1.0;
        for (const std::size_t other : cell.raters)
            laplacian(cell.raters[i], other) -= 1.0 / n;
    }
    block.cells.push_back(std::move(cell));
}

CandidateBlock blockOf(std::span<const Rating> ratings, double& squares) {
    CandidateBlock block;
    for (const auto& r : ratings)
        block.raters.push_back(r.rater);
    std::sort(block.raters.begin(), block.raters.end());
    block.raters.erase(std::unique(block.raters.begin(), block.raters.end()), block.raters.end());
    const std::size_t n = block.raters.size();
    Symmetric laplacian(n);
    std::vector<double> residual(n, 0.0);
    for (std::size_t first = 0; first < ratings.size();) {
        std::size_t last = first;
        while (last < ratings.size() && ratings[last].competency == ratings[first].competency)
            ++last;
        addCell(block, ratings.subspan(first, last - first), laplacian, residual, squares);
        first = last;
    }
    block.spectrum = spectrumOf(laplacian);
    block.residual.assign(n, 0.0);
    for (std::size_t e = 0; e < n; ++e) {
        block.spectrum.values[e] = std::max(0.0, block.spectrum.values[e]);
        for (std::size_t i = 0; i < n; ++i)
            block.residual[e] += block.spectrum.vectors[e * n + i] * residual[i];
    }
    return block;
}

/// Posterior weight of each level, and its severities (by rater) times that weight.
struct LevelMeans {
    std::vector<double> weight;
    std::vector<std::vector<double>> severity;
};

LevelMeans levelMeansOf(const SeverityModel& model, std::size_t raters) {
    LevelMeans means{std::vector<double>(model.levels.size(), 0.0),
                     std::vector<std::vector<double>>(model.levels.size(), std::vector<double>(raters, 0.0))};
    for (const auto& point : model.points) {
        means.weight[point.level] += point.weight;
        const auto& vectors = model.levels[point.level].spectrum.vectors;
        for (std::size_t e = 0; e < raters; ++e)
            for (std::size_t r = 0; r < raters; ++r)
                means.severity[point.level][r] += point.weight * point.severity[e] * vectors[e * raters + r];
    }
    return means;
}

/// Posterior mean of h_cr by position in the block: (L + tau I)^-1 (g - L s), averaged over levels.
std::vector<double> haloOf(const CandidateBlock& block, const SeverityModel& model, const LevelMeans& means) {
    const std::size_t n = block.raters.size();
    std::vector<double> halo(n, 0.0);
    for (std::size_t l = 0; l < model.levels.size(); ++l) {
        const double rho2 = model.levels[l].rho * model.levels[l].rho;
        if (rho2 == 0.0 || means.weight[l] == 0.0)
            continue;
        for (std::size_t e = 0; e < n; ++e) {
            const double* v = &block.spectrum.vectors[e * n];
            const double lambda = block.spectrum.values[e];
            double severity = 0.0;
            for (std::size_t i = 0; i < n; ++i)
                severity += v[i] * means.severity[l][block.raters[i]];
            const double along =
                rho2 / (1.0 + rho2 * lambda) * (means.weight[l] * block.residual[e] - lambda * severity);
            for (std::size_t i = 0; i < n; ++i)
                halo[i] += along * v[i];
        }
    }
    return halo;
}

} // namespace

std::vector<CandidateBlock> blocksOf(const Panel& panel, double& squares) {
    std::vector<CandidateBlock> blocks(panel.candidates.size());
    const std::span<const Rating> all(panel.ratings);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first;
        while (last < all.size() && all[last].candidate == all[first].candidate)
            ++last;
        blocks[all[first].candidate] = blockOf(all.subspan(first, last - first), squares);
        first = last;
    }
    return blocks;
}

std::size_t competenciesRated(const SeverityModel& model) {
    std::set<std::size_t> rated;
    for (const auto& block : model.candidates)
        for (const auto& cell : block.cells)
            rated.insert(cell.competency);
    return rated.size();
}

std::size_t ratersActive(const SeverityModel& model) {
    std::set<std::size_t> active;
    for (const auto& block : model.candidates)
        active.insert(block.raters.begin(), block.raters.end());
    return active.size();
}

void setPosteriorMeans(SeverityModel& model, const Panel& panel) {
    const std::size_t raters = panel.raters.size();
    const LevelMeans means = levelMeansOf(model, raters);
    std::vector<double> severity(raters, 0.0);
    for (const auto& level : means.severity)
        for (std::size_t r = 0; r < raters; ++r)
            severity[r] += level[r];
    model.severity.assign(raters, absent(Why::notRated));
    model.adjusted.assign(panel.candidates.size(), Row(panel.competencies.size()));
    for (std::size_t c = 0; c < model.candidates.size(); ++c) {
        const auto& block = model.candidates[c];
        const auto halo = haloOf(block, model, means);
        for (const std::size_t r : block.raters)
            model.severity[r] = figure(severity[r], anywhere);
        for (const auto& cell : block.cells) {
            double effect = 0.0;
            for (const std::size_t i : cell.raters)
                effect += severity[block.raters[i]] + halo[i];
            model.adjusted[c][cell.competency] = cell.mean - effect / static_cast<double>(cell.raters.size());
        }
    }
}

} // namespace score
