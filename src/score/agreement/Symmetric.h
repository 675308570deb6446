// SPDX-License-Identifier: MIT
// Eigenvalues of small symmetric matrices as plain vectors, so that no header of the room names the matrix
// library.
#pragma once

#include <cstddef>
#include <vector>

namespace score {

/// A symmetric n x n matrix, row by row; both halves are filled.
struct Symmetric {
    std::size_t n = 0;
    std::vector<double> cells;

    explicit Symmetric(std::size_t size = 0) : n(size), cells(size * size, 0.0) {}
    [[nodiscard]] double& operator()(std::size_t i, std::size_t j) { return cells[i * n + j]; }
    [[nodiscard]] double operator()(std::size_t i, std::size_t j) const { return cells[i * n + j]; }
};

/// A = sum_j values[j] v_j v_j', values ascending; vectors[j * n + i] is element i of v_j.
struct Spectrum {
    std::vector<double> values;
    std::vector<double> vectors;
};
/// Of finite cells; empty of an empty matrix.
[[nodiscard]] Spectrum spectrumOf(const Symmetric& matrix);

/// Moore-Penrose inverse; eigenvalues below 1e-10 of the largest count as zero.
[[nodiscard]] Symmetric pseudoInverse(const Symmetric& matrix);

/// matrix * vector; as many elements as the matrix has rows.
[[nodiscard]] std::vector<double> times(const Symmetric& matrix, const std::vector<double>& vector);

/// x with matrix * x = rhs for a positive definite matrix; empty when it is not positive definite.
[[nodiscard]] std::vector<double> solved(const Symmetric& matrix, const std::vector<double>& rhs);

} // namespace score
