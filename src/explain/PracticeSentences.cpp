// SPDX-License-Identifier: MIT
// The largest difference first.
#include "explain/PracticeSentences.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace explain {

namespace {

using rubric::Leaning;
using words::message;

struct Compared {
    std::string competency;
    Leaning leaning = Leaning::unknown;
    double difference = 0;
};

/// Only what can be said, the competencies by name.
std::vector<Compared> comparedBy(const rubric::Rubric& rubric, const rubric::PracticeResult& result,
                                 std::size_t rubric::PracticeGap::*samples,
                                 std::optional<double> rubric::PracticeGap::*difference,
                                 const words::Words& tr) {
    std::vector<Compared> all;
    for (const auto& gap : result.competencies) {
        const auto leaning = leaningOf(rubric.scale, gap.*samples, gap.*difference);
        if (leaning != Leaning::unknown)
            all.push_back({competencyName(rubric, gap.competency, tr), leaning, *(gap.*difference)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Compared& a, const Compared& b) {
        return std::fabs(a.difference) > std::fabs(b.difference);
    });
    return all;
}

std::string phrase(const Compared& one, const words::Words& tr) {
    const auto points = fmt::format("{:.1f}", std::fabs(one.difference));
    switch (one.leaning) {
    case Leaning::stricter:
        return tr("{0} stricter on “{1}”", points, one.competency);
    case Leaning::milder:
        return tr("{0} milder on “{1}”", points, one.competency);
    default:
        return tr("about the same on “{0}”", one.competency);
    }
}

/// Empty where nothing can be said.
std::string sentenceOf(const std::vector<Compared>& compared, std::string_view same,
                       std::string_view different, const words::Words& tr) {
    if (compared.empty())
        return {};
    if (std::all_of(compared.begin(), compared.end(),
                    [](const Compared& one) { return one.leaning == Leaning::same; }))
        return tr(same);
    std::string phrases;
    for (const auto& one : compared)
        phrases += (phrases.empty() ? "" : tr(", ")) + phrase(one, tr);
    return tr(different, phrases);
}

} // namespace

std::vector<std::string> practiceSentences(const rubric::Rubric& rubric, const rubric::PracticeResult& result,
                                           const words::Words& tr) {
    using rubric::PracticeGap;
    const auto toAuthor =
        sentenceOf(comparedBy(rubric, result, &PracticeGap::samples, &PracticeGap::toAuthor, tr),
                   message("Compared with the author you rate about the same."),
                   message("Compared with the author you are {0}."), tr);
    if (toAuthor.empty())
        return {
            tr("Rate at least {} answers of one competency to see how you compare.", rubric::fewestSamples)};
    const auto toColleagues =
        sentenceOf(comparedBy(rubric, result, &PracticeGap::shared, &PracticeGap::toColleagues, tr),
                   message("Compared with your colleagues you rate about the same."),
                   message("Compared with your colleagues you are {0}."), tr);
    if (toColleagues.empty())
        return {toAuthor};
    return {toAuthor, toColleagues};
}

} // namespace explain
