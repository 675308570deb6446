// SPDX-License-Identifier: MIT
// Scorecards by interviewer, and the reasons in words.
#include "explain/CountingWords.h"

#include "explain/InsightPhrases.h"

namespace explain {

namespace {

using compare::Uncounted;
using words::Words;

/// In the order they are said; the candidates by name.
using People = std::map<std::string, std::vector<std::string>>;

std::string whatHelps(Uncounted why, const Words& tr) {
    if (why == Uncounted::notOnPanel)
        return " " + tr("Say whether they observe or join the panel.");
    return {};
}

} // namespace

std::string whyText(Uncounted why, const Words& tr) {
    switch (why) {
    case Uncounted::otherStructure:
        return tr("scored under another version of the plan");
    case Uncounted::discarded:
        return tr("discarded");
    case Uncounted::recused:
        return tr("recused");
    case Uncounted::observer:
        return tr("observer");
    case Uncounted::notOnPanel:
        return tr("not on the plan's panel");
    case Uncounted::notSubmitted:
        break;
    }
    return tr("not submitted yet");
}

std::vector<std::string> notCountedSentences(const compare::Comparison& comparison, const Words& tr) {
    std::vector<std::string> said;
    if (comparison.provisional)
        said.push_back(
            tr("Provisional: no scorecard is submitted yet, so open ones are counted. From the first "
               "submitted one on only those count."));
    std::map<Uncounted, People> apart;
    for (const auto& other : comparison.notCounted)
        apart[other.why][other.card.interviewer].push_back(personOf(comparison, other.card.candidate));
    for (const auto& [why, people] : apart)
        for (const auto& [interviewer, names] : people)
            said.push_back(
                tr("Not counted: {0} of {1} ({2}).", interviewer, listed(names, tr), whyText(why, tr)) +
                whatHelps(why, tr));
    return said;
}

std::vector<std::string> openSentences(const compare::Comparison& comparison, const Words& tr) {
    People open;
    for (const auto& card : comparison.cards)
        if (card.submittedAt.empty() && !comparison.provisional)
            open[card.interviewer].push_back(personOf(comparison, card.candidate));
    std::vector<std::string> said;
    for (const auto& [interviewer, names] : open)
        said.push_back(
            tr("{0} has not submitted yet: {1}. These marks count, by the plan, and may still change.",
               interviewer, listed(names, tr)));
    return said;
}

std::vector<std::string> countingSentences(const compare::Comparison& comparison, const Words& tr) {
    auto said = notCountedSentences(comparison, tr);
    for (auto& sentence : openSentences(comparison, tr))
        said.push_back(std::move(sentence));
    return said;
}

std::string countedSentence(const plan::Plan& plan, const Words& tr) {
    if (plan.counted == plan::Counted::submitted)
        return tr("Submitted scorecards count; open ones only while none is submitted.");
    return tr("All scorecards count, open ones too.");
}

} // namespace explain
