// SPDX-License-Identifier: MIT
// The only place that hands matrices to the library.
#include "score/agreement/Symmetric.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cassert>
#include <cmath>

namespace score {
namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Map<const RowMajor> view(const Symmetric& m) {
    const auto n = static_cast<Eigen::Index>(m.n);
    return {m.cells.data(), n, n};
}

} // namespace

Spectrum spectrumOf(const Symmetric& matrix) {
    Spectrum spectrum{std::vector<double>(matrix.n), std::vector<double>(matrix.n * matrix.n)};
    if (matrix.n == 0)
        return spectrum;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(view(matrix));
    assert(solver.info() == Eigen::Success);
    std::copy_n(solver.eigenvalues().data(), matrix.n, spectrum.values.begin());
    std::copy_n(solver.eigenvectors().data(), matrix.n * matrix.n, spectrum.vectors.begin());
    return spectrum;
}

Symmetric pseudoInverse(const Symmetric& matrix) {
    const Spectrum spectrum = spectrumOf(matrix);
    Symmetric inverse(matrix.n);
    if (matrix.n == 0)
        return inverse;
    const double least =
        1e-10 * std::max(std::fabs(spectrum.values.back()), std::fabs(spectrum.values.front()));
    for (std::size_t e = 0; e < matrix.n; ++e) {
        if (spectrum.values[e] <= least)
            continue;
        const double* v = &spectrum.vectors[e * matrix.n];
        for (std::size_t i = 0; i < matrix.n; ++i)
            for (std::size_t j = 0; j < matrix.n; ++j)
                inverse(i, j) += v[i] * v[j] / spectrum.values[e];
    }
    return inverse;
}

std::vector<double> times(const Symmetric& matrix, const std::vector<double>& vector) {
    std::vector<double> product(matrix.n, 0.0);
    for (std::size_t i = 0; i < matrix.n; ++i)
        for (std::size_t j = 0; j < matrix.n; ++j)
            product[i] += matrix(i, j) * vector[j];
    return product;
}

std::vector<double> solved(const Symmetric& matrix, const std::vector<double>& rhs) {
    const auto n = static_cast<Eigen::Index>(matrix.n);
    const Eigen::LLT<Eigen::MatrixXd> cholesky(view(matrix));
    if (cholesky.info() != Eigen::Success)
        return {};
    const Eigen::VectorXd x = cholesky.solve(Eigen::Map<const Eigen::VectorXd>(rhs.data(), n));
    return {x.data(), x.data() + n};
}

} // namespace score
