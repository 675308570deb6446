// SPDX-License-Identifier: MIT
// Blind first, then beside the others.
#include "app/desk/Practice.h"

#include "text/Names.h"

#include <algorithm>
#include <cassert>

namespace app {

std::vector<PracticeCard> practiceCards(const rubric::Rubric& rubric,
                                        const std::vector<rubric::PracticeRating>& ratings,
                                        const std::string& person) {
    std::vector<PracticeCard> cards;
    for (const auto& sample : rubric.samples) {
        PracticeCard card{.sample = sample.id,
                          .competency = sample.competency,
                          .question = rubric::findQuestion(rubric, sample.question),
                          .answer = sample.text,
                          .own = {},
                          .authors = {},
                          .why = {},
                          .colleagues = {}};
        for (const auto& rating : ratings) {
            if (rating.rubric != rubric.id || rating.version != rubric.version || rating.sample != sample.id)
                continue;
            if (text::sameName(rating.person, person))
                card.own = rating.level;
            else
                card.colleagues.push_back({rating.person, rating.level});
        }
        if (card.own) {
            card.authors = sample.level;
            card.why = sample.why;
        } else {
            card.colleagues.clear();
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<rubric::PracticeRating> practiceOf(const Store& store) {
    return records::counting(store.practice());
}

void practise(Store& store, const rubric::Rubric& rubric, const std::string& sample, rubric::Level level,
              const std::string& person) {
    assert(rubric::findSample(rubric, sample) != nullptr);
    text::NameBook known;
    for (const auto& rating : practiceOf(store))
        known.add(rating.person);
    store.keepPractice(
        {rubric.id, rubric.version, sample, level, known.same(person).value_or(text::tidyName(person))});
}

} // namespace app
