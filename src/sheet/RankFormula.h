// SPDX-License-Identifier: MIT
// The rank of the rows of the Comparison sheet as formulas: ties within 1e-9 are shared, unranked rows do not
// count, and nobody is ranked against another panel's candidates.
#pragma once

#include "compare/TieRule.h"
#include "sheet/Sheets.h"

namespace sheet {

/// Ranks as compare's one standing gives them. Without tie keys one formula ranks; with them each key has a
/// column of its own, in which it parts those who are still equal (compare/TieRule.h): no formula grows with
/// the number of keys.
class RankColumns {
public:
    explicit RankColumns(const Material& material);

    /// The cell of CellPlaces::rank().
    [[nodiscard]] Cell rank(std::size_t candidate, int row) const;
    /// The cells of CellPlaces::rankStep(), from the first on.
    [[nodiscard]] Row steps(std::size_t candidate, int row) const;
    /// What their headings say.
    [[nodiscard]] std::vector<std::string> titles() const;

private:
    [[nodiscard]] std::string byScore(int row) const;
    [[nodiscard]] std::string byKey(std::size_t key, int row) const;
    /// Counts who is ahead by a column, among the ranked of the same panel and under a further condition.
    [[nodiscard]] std::string ahead(int column, const std::string& condition, int row) const;
    [[nodiscard]] std::string whenRanked(const std::string& then, int row) const;
    [[nodiscard]] std::string all(int column) const;
    [[nodiscard]] int columnOf(const compare::TieKey& key) const;

    const Material& m_material;
    const CellPlaces& m_places;
    std::vector<compare::TieKey> m_ties;
    /// By step, then candidate; nothing for the unranked.
    std::vector<std::vector<std::optional<double>>> m_ranks;
};

} // namespace sheet
