// SPDX-License-Identifier: MIT
// Every figure and every sentence of a few panels that differ in what they lack, compared whole with what was
// approved.
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
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
        for (const auto& sentence : explain::allSentences(comparison, insight, tr))
            text += sentence + "\n";
        for (const auto& sentence : explain::rankingSentences(comparison, tr))
            text += sentence + "\n";
        text += explain::tieRuleSentence(comparison, tr) + "\n";
        for (const auto& candidate : comparison.candidates) {
            text += explain::rankText(candidate, comparison.groups, tr) + ":";
            for (const auto& sentence : explain::standingSentences(comparison, candidate, tr))
                text += " " + sentence;
            text += "\n";
        }
    }
    return text;
}

std::string everything(const support::Scene& scene, const compare::WeightOverride& weights = {}) {
    return everything(compare::compare(scene.position, scene.people, scene.cards, weights));
}

} // namespace

TEST_CASE("Figures and sentences of two panels are what was approved") {
    support::checkApproved("compare/two-panels.txt", everything(support::twoPanels()));
}

TEST_CASE("Figures and sentences of a panel of seven are what was approved") {
    support::checkApproved("compare/seven.txt", everything(support::official()));
}

TEST_CASE("Figures and sentences of a rota are what was approved, also under other weights") {
    support::checkApproved("compare/rota.txt", everything(support::rotaPanel()));
    support::checkApproved("compare/rota-weights.txt",
                           everything(support::rotaPanel(), {{"a", 20}, {"b", 80}}));
}

TEST_CASE("Figures and sentences of complete panels are what was approved") {
    support::Scene scene{support::smallPosition(), support::people(4), {}, {}, {}};
    scene.cards = support::cardsFrom(
        scene.position, {"C01 An | rating:a=5 | rating:b=5", "C01 Bo | rating:a=5 | rating:b=4",
                         "C01 Cai | rating:a=4 | rating:b=5", "C02 An | rating:a=4 | rating:b=3",
                         "C02 Bo | rating:a=3 | rating:b=4", "C02 Cai | rating:a=4 | rating:b=4",
                         "C03 An | rating:a=3 | rating:b=3", "C03 Bo | rating:a=3 | rating:b=2",
                         "C03 Cai | rating:a=2 | rating:b=3", "C04 An | rating:a=4 | rating:b=3",
                         "C04 Bo | rating:a=3 | rating:b=4", "C04 Cai | rating:a=4 | rating:b=4"});
    support::checkApproved("compare/complete.txt", everything(scene));
    std::erase_if(scene.cards, [](const auto& card) { return card.candidate > "C02"; });
    scene.people.resize(2);
    support::checkApproved("compare/two.txt", everything(scene));
    scene.cards.clear();
    support::checkApproved("compare/nobody.txt", everything(scene));
}
