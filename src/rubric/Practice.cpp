// SPDX-License-Identifier: MIT
// Sums over the person's samples.
#include "rubric/Practice.h"

#include "text/Names.h"

#include <algorithm>
#include <cmath>

namespace rubric {

namespace {

/// The levels of one sample.
struct Rated {
    const SampleAnswer* sample = nullptr;
    std::optional<Level> own;
    double othersSum = 0;
    int others = 0;
};

std::vector<Rated> gathered(const Rubric& rubric, const std::vector<PracticeRating>& ratings,
                            const std::string& person) {
    std::vector<Rated> all;
    for (const auto& sample : rubric.samples) {
        Rated rated{.sample = &sample, .own = {}};
        for (const auto& rating : ratings) {
            if (rating.sample != sample.id || rating.rubric != rubric.id || rating.version != rubric.version)
                continue;
            if (text::sameName(rating.person, person)) {
                rated.own = rating.level;
            } else {
                rated.othersSum += rating.level;
                ++rated.others;
            }
        }
        if (rated.own)
            all.push_back(rated);
    }
    return all;
}

/// Over all competencies when none is named.
PracticeGap gapOf(const std::vector<Rated>& rated, const std::string& competency) {
    PracticeGap gap{.competency = competency, .samples = 0, .toAuthor = {}, .shared = 0, .toColleagues = {}};
    constexpr double points = 100;
    double toAuthor = 0;
    double toOthers = 0;
    for (const auto& one : rated) {
        if (!competency.empty() && one.sample->competency != competency)
            continue;
        ++gap.samples;
        toAuthor += (*one.own - one.sample->level) / points;
        if (one.others == 0)
            continue;
        ++gap.shared;
        toOthers += (*one.own - one.othersSum / one.others) / points;
    }
    if (gap.samples > 0)
        gap.toAuthor = toAuthor / static_cast<double>(gap.samples);
    if (gap.shared > 0)
        gap.toColleagues = toOthers / static_cast<double>(gap.shared);
    return gap;
}

} // namespace

const SampleAnswer* findSample(const Rubric& rubric, std::string_view id) {
    const auto at = std::find_if(rubric.samples.begin(), rubric.samples.end(),
                                 [id](const SampleAnswer& sample) { return sample.id == id; });
    return at == rubric.samples.end() ? nullptr : &*at;
}

PracticeResult practiceResult(const Rubric& rubric, const std::vector<PracticeRating>& ratings,
                              const std::string& person) {
    const auto rated = gathered(rubric, ratings, person);
    PracticeResult result{gapOf(rated, {}), {}};
    for (const auto& competency : rubric.competencies)
        if (auto gap = gapOf(rated, competency.id); gap.samples > 0)
            result.competencies.push_back(std::move(gap));
    return result;
}

Leaning leaningOf(const Scale& scale, std::size_t samples, std::optional<double> difference) {
    if (!difference || samples < fewestSamples)
        return Leaning::unknown;
    constexpr double parts = 1600;
    constexpr double tiny = 1e-9;
    if (std::fabs(*difference) <= (scale.high - scale.low) / parts + tiny)
        return Leaning::same;
    return *difference < 0 ? Leaning::stricter : Leaning::milder;
}

} // namespace rubric
