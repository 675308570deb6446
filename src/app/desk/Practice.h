// SPDX-License-Identifier: MIT
// Practising on sample answers: what a person may see of one, and giving it a level. Nothing of it is in any
// candidate's score.
#pragma once

#include "app/ports/Ports.h"
#include "words/Words.h"

namespace app {

struct ColleagueLevel {
    std::string name;
    rubric::Level level = 0;

    bool operator==(const ColleagueLevel&) const = default;
};

/// One sample answer as one person sees it. What others give it is there only when they have given it a level
/// themselves.
struct PracticeCard {
    /// By id.
    std::string sample;
    std::string competency;
    /// Null where the sample answers none of the rubric's questions; lives as long as the rubric.
    const rubric::Question* question = nullptr;
    words::Text answer;
    std::optional<rubric::Level> own;
    std::optional<rubric::Level> authors;
    words::Text why;
    /// By name.
    std::vector<ColleagueLevel> colleagues;
};

/// In the rubric's order; the person is known by name.
[[nodiscard]] std::vector<PracticeCard> practiceCards(const rubric::Rubric& rubric,
                                                      const std::vector<rubric::PracticeRating>& ratings,
                                                      const std::string& person);
/// Those that count, in every rubric.
[[nodiscard]] std::vector<rubric::PracticeRating> practiceOf(const Store& store);
/// Keeps the level, the name in the spelling that practised before. The sample is the rubric's, the level on
/// its scale. Refused "no-name" without a person.
void practise(Store& store, const rubric::Rubric& rubric, const std::string& sample, rubric::Level level,
              const std::string& person);

} // namespace app
