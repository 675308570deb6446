// SPDX-License-Identifier: MIT
// How a person's levels for sample answers lie beside the author's and the colleagues'; arithmetic only, what
// is said of it is explain's.
#pragma once

#include "rubric/Rubric.h"

#include <cstddef>

namespace rubric {

/// What a person gives a sample answer of one version of a rubric.
struct PracticeRating {
    /// By id.
    std::string rubric;
    int version = 1;
    /// By id.
    std::string sample;
    Level level = 0;
    /// By name; the same name is the same person.
    std::string person;

    bool operator==(const PracticeRating&) const = default;
};

/// Mean differences in points of the scale, the person's less the other's: below 0 is stricter. Absent where
/// there is nothing to compare with.
struct PracticeGap {
    /// By id; empty for all samples together.
    std::string competency;
    /// Samples the person has rated.
    std::size_t samples = 0;
    std::optional<double> toAuthor;
    /// Of these, samples that others have rated too.
    std::size_t shared = 0;
    /// To the mean of the others on each shared sample.
    std::optional<double> toColleagues;

    bool operator==(const PracticeGap&) const = default;
};

struct PracticeResult {
    PracticeGap overall;
    /// Of the competencies the person has rated a sample of, in the rubric's order.
    std::vector<PracticeGap> competencies;

    bool operator==(const PracticeResult&) const = default;
};

/// Null when the id is not in the rubric.
[[nodiscard]] const SampleAnswer* findSample(const Rubric& rubric, std::string_view id);
/// Of ratings that count: one a person and sample. Those of another rubric, of another version and of samples
/// it does not have are passed over.
[[nodiscard]] PracticeResult practiceResult(const Rubric& rubric, const std::vector<PracticeRating>& ratings,
                                            const std::string& person);

/// Fewer samples say nothing: one may be a slip.
inline constexpr std::size_t fewestSamples = 2;
enum class Leaning { unknown, same, stricter, milder };
/// The same within a sixteenth of the scale: .25 on 1 to 5, half of what one level on one of two samples
/// makes. Unknown without a difference or from too few samples.
[[nodiscard]] Leaning leaningOf(const Scale& scale, std::size_t samples, std::optional<double> difference);

} // namespace rubric
