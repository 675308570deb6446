// SPDX-License-Identifier: MIT
// The last one counts.
#include "records/PracticeRules.h"

#include "records/Order.h"
#include "text/Names.h"
#include "words/Words.h"

#include <map>
#include <tuple>

namespace records {

std::vector<rubric::PracticeRating> counting(const std::vector<PracticeRecord>& practice) {
    using Key = std::tuple<std::string, int, std::string, std::string>;
    std::map<Key, rubric::PracticeRating> last;
    for (const auto& [stamp, rating] : inOrder(practice))
        last[{rating.rubric, rating.version, rating.sample, text::nameKey(rating.person)}] = rating;
    std::vector<rubric::PracticeRating> all;
    for (auto& [key, rating] : last)
        all.push_back(std::move(rating));
    return all;
}

std::optional<Refusal> checkPractice(const rubric::PracticeRating& rating) {
    if (!text::nameKey(rating.person).empty())
        return std::nullopt;
    return Refusal{
        Refusal::Why::rule,
        {reading::Severity::error,
         "no-name",
         std::string(words::message("Practice needs the name of who rates; say who is interviewing.")),
         {},
         {}}};
}

} // namespace records
