// SPDX-License-Identifier: MIT
// Look-ups in a plan and the default draft; checks live in Check.cpp.
#include "plan/Plan.h"

#include "score/ratings/Panel.h"

#include <algorithm>
#include <set>

namespace plan {

std::string_view codeOf(RateBy rateBy) {
    return rateBy == RateBy::question ? "question" : "competency";
}

std::string_view codeOf(Rule rule) {
    switch (rule) {
    case Rule::points:
        return "points";
    case Rule::panel:
        return "panel";
    case Rule::anchored:
        break;
    }
    return "anchored";
}

std::optional<RateBy> rateByOf(std::string_view code) {
    if (code == "question")
        return RateBy::question;
    if (code == "competency")
        return RateBy::competency;
    return std::nullopt;
}

std::optional<Rule> ruleOf(std::string_view code) {
    for (const auto rule : {Rule::anchored, Rule::points, Rule::panel})
        if (codeOf(rule) == code)
            return rule;
    return std::nullopt;
}

std::string_view codeOf(Counted counted) {
    return counted == Counted::submitted ? "submitted" : "all";
}

std::optional<Counted> countedOf(std::string_view code) {
    for (const auto counted : {Counted::submitted, Counted::all})
        if (codeOf(counted) == code)
            return counted;
    return std::nullopt;
}

const Weight* findWeight(const Plan& plan, std::string_view competency) {
    const auto at = std::find_if(plan.weights.begin(), plan.weights.end(),
                                 [&](const Weight& weight) { return weight.competency == competency; });
    return at == plan.weights.end() ? nullptr : &*at;
}

const MustHave* findMustHave(const Plan& plan, std::string_view competency) {
    const auto at = std::find_if(plan.mustHaves.begin(), plan.mustHaves.end(),
                                 [&](const MustHave& must) { return must.competency == competency; });
    return at == plan.mustHaves.end() ? nullptr : &*at;
}

double shareOf(const Plan& plan, std::string_view competency) {
    const auto* found = findWeight(plan, competency);
    if (found == nullptr)
        return 0;
    score::Weights weights;
    for (const auto& weight : plan.weights)
        weights.push_back(weight.hundredths);
    return score::sharesOf(weights)[static_cast<std::size_t>(found - plan.weights.data())];
}

Plan draftPlan(const rubric::Rubric& rubric, std::string title, const std::vector<std::string>& questions) {
    Plan plan;
    plan.title = std::move(title);
    plan.rubric = rubric.id;
    plan.counted = Counted::submitted;
    std::set<std::string> covered;
    for (const auto& id : questions) {
        const auto* question = rubric::findQuestion(rubric, id);
        plan.questions.push_back({id, question != nullptr ? question->minutes : 5});
        if (question == nullptr)
            continue;
        for (auto& competency : rubric::competenciesOf(rubric, *question))
            covered.insert(competency);
    }
    const auto weigh = [&](auto wanted) {
        for (const auto& competency : rubric.competencies)
            if (covered.contains(competency.id) && wanted(competency))
                plan.weights.push_back({competency.id, 100});
    };
    weigh([](const auto& competency) { return competency.offer == rubric::Competency::Offer::suggested; });
    if (plan.weights.empty())
        weigh([](const auto&) { return true; });
    return plan;
}

} // namespace plan
