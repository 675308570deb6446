// SPDX-License-Identifier: MIT
// Every figure and every sentence of a few panels that differ in what they lack, compared whole with what was
// approved.
#include "compare/InsightWords.h"
#include "compare/StandingWords.h"
#include "support/Approved.h"
#include "support/RichPanels.h"
#include "unit/compare/InsightText.h"

namespace {

std::string everything(const compare::Comparison& comparison) {
    const auto insight = compare::insightOf(comparison);
    std::string text = support::dump(comparison);
    for (const auto& line : support::figures(insight))
        text += line + "\n";
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        const words::Words tr(language);
        for (const auto& sentence : compare::allSentences(comparison, insight, tr))
            text += sentence + "\n";
        for (const auto& sentence : compare::rankingSentences(comparison, tr))
            text += sentence + "\n";
        text += compare::tieRuleSentence(comparison, tr) + "\n";
        for (const auto& candidate : comparison.candidates) {
            text += compare::rankText(candidate, comparison.groups, tr) + ":";
            for (const auto& sentence : compare::standingSentences(comparison, candidate, tr))
                text += " " + sentence;
            text += "\n";
        }
    }
    return text;
}

std::string everything(const support::Scene& scene, const compare::WeightOverride& weights = {}) {
    return everything(compare::compare(scene.position, scene.people, scene.cards, weights));
}

/// A rota with a strict interviewer who misses some, a must-have at its level, a debrief change.
support::Scene rota() {
    support::Scene scene{support::smallPosition(), support::people(9), {}, {}, {}};
    std::vector<std::string> lines;
    const std::vector<std::string> names{"An", "Bo", "Cai", "Du"};
    for (int candidate = 0; candidate < 9; ++candidate)
        for (int seat = 0; seat < 3; ++seat) {
            const auto at = static_cast<std::size_t>((candidate + seat) % 4);
            const int quality = 1 + (candidate * 7) % 5, strict = at == 2 ? 1 : 0;
            const auto level = [&](int shift) {
                return std::to_string(std::clamp(quality + (seat + shift) % 2 - strict, 1, 5));
            };
            lines.push_back("C0" + std::to_string(candidate + 1) + " " + names[at] + " | rating:a=" +
                            level(0) + (candidate == 4 && seat == 1 ? "" : " | rating:b=" + level(1)));
        }
    scene.cards = support::cardsFrom(scene.position, lines);
    auto& mark = scene.cards[1].marks.at(session::readItem("rating:a").value());
    mark = {"5", session::Phase::debrief, mark.value, {}};
    return scene;
}

} // namespace

TEST_CASE("Figures and sentences of two panels are what was approved") {
    support::checkApproved("compare/two-panels.txt", everything(support::twoPanels()));
}

TEST_CASE("Figures and sentences of a panel of seven are what was approved") {
    support::checkApproved("compare/seven.txt", everything(support::official()));
}

TEST_CASE("Figures and sentences of a rota are what was approved, also under other weights") {
    support::checkApproved("compare/rota.txt", everything(rota()));
    support::checkApproved("compare/rota-weights.txt", everything(rota(), {{"a", 20}, {"b", 80}}));
}
