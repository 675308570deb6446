// SPDX-License-Identifier: MIT
// A step is heard as its points are.
#include "app/interview/AnswerParts.h"

#include "session/PlanItems.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;
using words::message;

Tick tickOfStep(const rubric::Step& step, const session::Scorecard& card) {
    std::size_t seen = 0;
    bool heard = false;
    bool judged = false;
    for (const auto& point : step.points) {
        const auto meaning = session::meaningOf(card, Item{ItemKind::point, point, {}});
        seen += meaning == Meaning::seen ? 1 : 0;
        heard = heard || meaning == Meaning::seen || meaning == Meaning::partly;
        judged = judged || meaning == Meaning::notSeen;
    }
    if (seen == step.points.size() && seen > 0)
        return Tick::seen;
    if (heard)
        return Tick::partly;
    return judged ? Tick::notSeen : Tick::blank;
}

struct FlagKind {
    std::string_view code;
    std::string_view word;
};

constexpr std::array flagKinds{
    FlagKind{"explicit", message("named in the guide")}, FlagKind{"stated", message("to be avoided")},
    FlagKind{"inverse", message("opposite of a good step")}, FlagKind{"added", message("added by us")}};

} // namespace

std::vector<StepLine> stepLines(const rubric::Question& question, const session::Scorecard& card,
                                const words::Words& tr) {
    std::vector<StepLine> lines;
    for (const auto& step : question.steps)
        lines.push_back({tr(step.name), tickOfStep(step, card)});
    return lines;
}

std::vector<TermTick> termTicks(const rubric::Rubric& rubric, const session::Scorecard& card,
                                const std::string& point, const words::Words& tr) {
    std::vector<TermTick> ticks;
    if (const auto* terms = session::termsOf(rubric, point))
        for (std::size_t place = 1; place <= terms->terms.size(); ++place) {
            const Item item{ItemKind::subtick, point, std::to_string(place)};
            ticks.push_back(
                {item, tr(terms->terms[place - 1]), session::meaningOf(card, item) == Meaning::seen});
        }
    return ticks;
}

std::string flagKindWord(const std::string& kind, const words::Words& tr) {
    const auto at = std::find_if(flagKinds.begin(), flagKinds.end(),
                                 [&](const FlagKind& known) { return known.code == kind; });
    return at == flagKinds.end() ? kind : tr(at->word);
}

} // namespace app
