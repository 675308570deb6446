// SPDX-License-Identifier: MIT
// What was adjusted for strictness, and why.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"

#include <algorithm>
#include <cmath>

namespace explain {

namespace {

/// Adjustments below half a hundredth of a level are not worth a sentence.
constexpr double noticeable = 0.005;
/// Beyond so many candidates the table says it better.
constexpr std::size_t explained = 5;

const std::vector<std::string>* componentOf(const compare::PanelInsight& panel,
                                            const std::string& interviewer) {
    for (const auto& component : panel.components)
        if (std::find(component.begin(), component.end(), interviewer) != component.end())
            return &component;
    return nullptr;
}

const compare::SeverityInsight* findSeverity(const compare::PanelInsight& panel,
                                             const std::string& interviewer) {
    for (const auto& one : panel.severity)
        if (one.interviewer == interviewer)
            return &one;
    return nullptr;
}

/// An interviewer's strictness against the mean of the others of the component.
struct AgainstOthers {
    double raw = 0;
    double used = 0;
    std::size_t ways = 0;
};

std::optional<AgainstOthers> againstOthers(const compare::PanelInsight& panel,
                                           const std::string& interviewer) {
    const auto* own = findSeverity(panel, interviewer);
    const auto* component = componentOf(panel, interviewer);
    if (own == nullptr || component == nullptr || component->size() < 2 || !own->leastSquares || !own->used)
        return std::nullopt;
    AgainstOthers found{*own->leastSquares.value, *own->used.value, component->size()};
    const auto others = static_cast<double>(component->size() - 1);
    for (const auto& name : *component) {
        const auto* other = findSeverity(panel, name);
        if (name == interviewer || !other->leastSquares || !other->used)
            continue;
        found.raw -= *other->leastSquares.value / others;
        found.used -= *other->used.value / others;
    }
    return found;
}

std::string aboutAbsent(const compare::Insight& insight, const std::string& interviewer,
                        const std::string& candidate, const words::Words& tr) {
    const auto found = againstOthers(insight.panel, interviewer);
    if (!found)
        return tr("{0} was absent for {1}.", interviewer, candidate);
    const auto raw = score::halfUp(std::fabs(found->raw), 2);
    const auto used = score::halfUp(std::fabs(found->used), 2);
    if (found->raw < 0)
        return tr(
            "{0} was absent for {1}. On the ratings they share, {0} marks about {2} lower than the others "
            "({3}-way comparison); {4} of it is used because the evidence is thin.",
            interviewer, candidate, raw, found->ways, used);
    return tr("{0} was absent for {1}. On the ratings they share, {0} marks about {2} higher than the others "
              "({3}-way comparison); {4} of it is used because the evidence is thin.",
              interviewer, candidate, raw, found->ways, used);
}

bool changed(const compare::CandidateResult& row, const compare::CandidateInsight& candidate) {
    return row.composite && candidate.adjusted &&
           std::fabs(*candidate.adjusted.value - *row.composite) >= noticeable;
}

void explain(const compare::Comparison& comparison, const compare::Insight& insight, std::size_t at,
             const words::Words& tr, Sentences& said) {
    const auto& row = comparison.candidates[at];
    const auto& candidate = insight.candidates[at];
    const auto name = personOf(comparison, row.id);
    const auto from = score::halfUp(*row.composite, 2);
    const auto to = levelText(*candidate.adjusted.value, comparison.scale);
    const auto there = row.interviewers.size();
    if (candidate.absent.size() == 1) {
        said.push_back(aboutAbsent(insight, candidate.absent.front(), name, tr));
        said.push_back(tr("{0}: {1} → {2}.", name, from, to));
    } else {
        said.push_back(
            tr("{0} was rated by {1} of {2} interviewers; adjusted for their strictness: {3} → {4}.", name,
               there, there + candidate.absent.size(), from, to));
    }
}

} // namespace

Sentences adjustmentSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                              const words::Words& tr) {
    const auto& panel = insight.panel;
    Sentences said;
    if (panel.components.empty())
        return said;
    for (auto& one : rankingSentences(comparison, tr))
        said.push_back(std::move(one));
    if (panel.components.size() == 1 && panel.components.front().size() == 1) {
        said.push_back(tr("There is only one interviewer, so strictness cannot be told from the candidates' "
                          "level. Nothing was adjusted."));
        return said;
    }
    if (std::none_of(panel.severity.begin(), panel.severity.end(),
                     [](const auto& one) { return one.shared > 0; })) {
        said.push_back(tr("No two interviewers judged the same thing, so strictness cannot be told from the "
                          "candidates' level. Nothing was adjusted."));
        return said;
    }
    const bool hidden = std::any_of(comparison.candidates.begin(), comparison.candidates.end(),
                                    [](const auto& one) { return compare::isWithheld(one); });
    if (panel.complete && hidden) // who judged whom is not to be told
        return said;
    if (panel.complete) {
        said.push_back(
            tr("All interviewers rated everyone, so strictness cancels out. Nothing was adjusted."));
        return said;
    }
    std::size_t count = 0;
    for (std::size_t c = 0; c < insight.candidates.size(); ++c)
        if (changed(comparison.candidates[c], insight.candidates[c]) && ++count <= explained)
            explain(comparison, insight, c, tr, said);
    if (count == 0)
        said.push_back(tr("Not everybody rated everyone, but the marks they share give no reason to adjust "
                          "anything."));
    else if (count == explained + 1)
        said.push_back(tr("One more candidate was adjusted for strictness."));
    else if (count > explained)
        said.push_back(tr("{0} more candidates were adjusted for strictness.", count - explained));
    return said;
}

} // namespace explain
