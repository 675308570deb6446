// SPDX-License-Identifier: MIT
// How the tests' panels are made.
#include "unit/score/Panels.h"

#include "score/agreement/Random.h"

#include <array>

namespace score_test {
namespace {

double draw(score::Generator& generator) {
    std::array<double, 1> u{};
    score::fillUniform(generator, u);
    return u[0];
}

std::size_t upTo(score::Generator& generator, std::size_t most) {
    return 1 + static_cast<std::size_t>(draw(generator) * static_cast<double>(most));
}

} // namespace

std::string idOf(char kind, std::size_t number) {
    const std::string digits = std::to_string(number);
    return std::string(1, kind) + std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits;
}

double ruled(std::size_t c, std::size_t r, std::size_t k) {
    return static_cast<double>(1 + (7 * c + 3 * k + 5 * r + c * k + 2 * c * r + k * r * r) % 5);
}

std::vector<score::RatingRow> ruledRows(std::size_t candidates, std::size_t raters, std::size_t competencies,
                                        const Present& present) {
    std::vector<score::RatingRow> rows;
    for (std::size_t c = 0; c < candidates; ++c)
        for (std::size_t r = 0; r < raters; ++r)
            for (std::size_t k = 0; k < competencies; ++k)
                if (present(c, r, k))
                    rows.push_back({idOf('c', c), idOf('r', r), idOf('k', k), ruled(c, r, k)});
    return rows;
}

std::vector<score::RatingRow> drawnRows(std::uint64_t seed, const Shape& shape) {
    score::Generator generator(seed);
    const std::size_t candidates = upTo(generator, shape.mostCandidates);
    const std::size_t raters = upTo(generator, shape.mostRaters);
    const std::size_t competencies = upTo(generator, shape.mostCompetencies);
    std::vector<score::RatingRow> rows;
    for (std::size_t c = 0; c < candidates; ++c)
        for (std::size_t r = 0; r < raters; ++r)
            for (std::size_t k = 0; k < competencies; ++k) {
                const double value = static_cast<double>(upTo(generator, 5));
                if (draw(generator) >= shape.missing)
                    rows.push_back({idOf('c', c), idOf('r', r), idOf('k', k), value});
            }
    return rows;
}

std::vector<score::RatingRow> shuffled(std::vector<score::RatingRow> rows, std::uint64_t seed) {
    score::Generator generator(seed);
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[upTo(generator, i) - 1]);
    return rows;
}

score::Weights drawnWeights(std::uint64_t seed, std::size_t competencies) {
    score::Generator generator(seed);
    score::Weights weights;
    for (std::size_t k = 0; k < competencies; ++k)
        weights.push_back(static_cast<double>(upTo(generator, 9)));
    return weights;
}

score::Table drawnTable(std::uint64_t seed, std::size_t candidates, std::size_t competencies,
                        double missing) {
    score::Generator generator(seed);
    score::Table table(candidates, score::Row(competencies));
    for (auto& row : table)
        for (auto& cell : row) {
            const double value = 0.5 + 0.5 * static_cast<double>(upTo(generator, 9));
            if (draw(generator) >= missing)
                cell = value;
        }
    return table;
}

} // namespace score_test
