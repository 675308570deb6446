// SPDX-License-Identifier: MIT
// Edit distance with swapped neighbours as one step (optimal string alignment), capital letters taken as
// small.
#include "reading/Nearest.h"

#include "text/Fold.h"

#include <algorithm>

namespace reading {

namespace {

constexpr std::size_t longestWord = 64;
constexpr std::size_t mostKnown = 2000;
constexpr std::size_t mostListed = 12;

std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> steps(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        steps[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        steps[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    return steps[a.size()][b.size()];
}

} // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known) {
    if (word.size() > longestWord || known.size() > mostKnown)
        return std::nullopt;
    const auto wanted = text::plain(word);
    const std::string* best = nullptr;
    std::size_t fewest = 0;
    for (const auto& candidate : known) {
        if (candidate.size() > longestWord)
            continue;
        const auto steps = distance(wanted, text::plain(candidate));
        const auto longer = std::max(word.size(), candidate.size());
        if (steps > std::max<std::size_t>(1, longer / 3) || steps == longer)
            continue;
        if (best != nullptr && steps >= fewest)
            continue;
        best = &candidate;
        fewest = steps;
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

std::string listed(const std::vector<std::string>& known) {
    if (known.empty())
        return "–";
    std::string text;
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (at == mostListed)
            return text + ", …";
        text += (at == 0 ? "" : ", ") + known[at];
    }
    return text;
}

} // namespace reading
