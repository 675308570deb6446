// SPDX-License-Identifier: MIT
// The engine's groups of candidates, numbered so that a number stays as long as the first of its candidates.
#include "compare/Groups.h"

#include "compare/Weights.h"

#include "score/agreement/LeastSquares.h"

#include <algorithm>
#include <tuple>

namespace compare {

namespace {

using Numbers = std::vector<std::optional<std::size_t>>;

/// Which of an interviewer's marks says that they judged the candidate.
using Mark = std::optional<double> RaterScore::*;

Mark markOf(const CandidateResult& candidate) {
    for (const auto& cell : candidate.cells)
        for (const auto& rater : cell.raters)
            if (cell.mean && rater.independent)
                return &RaterScore::independent;
    return &RaterScore::value;
}

/// Who judged which cell; the levels do not matter here and are left at zero.
score::Panel judgedOf(const Comparison& comparison) {
    score::Panel panel;
    std::map<std::string_view, std::size_t> number;
    for (const auto& candidate : comparison.candidates)
        for (const auto& cell : candidate.cells)
            for (const auto& rater : cell.raters)
                number.emplace(rater.interviewer, 0);
    for (auto& [name, at] : number) {
        at = panel.raters.size();
        panel.raters.emplace_back(name);
    }
    for (const auto& competency : comparison.competencies)
        panel.competencies.push_back(competency.id);
    for (std::size_t c = 0; c < comparison.candidates.size(); ++c) {
        const auto& candidate = comparison.candidates[c];
        panel.candidates.push_back(candidate.id);
        const auto mark = markOf(candidate);
        for (std::size_t k = 0; k < candidate.cells.size(); ++k)
            for (const auto& rater : candidate.cells[k].raters)
                if (candidate.cells[k].mean && rater.*mark)
                    panel.ratings.push_back({c, number.at(rater.interviewer), k, 0});
    }
    std::sort(panel.ratings.begin(), panel.ratings.end(), [](const auto& a, const auto& b) {
        return std::tie(a.candidate, a.competency, a.rater) < std::tie(b.candidate, b.competency, b.rater);
    });
    return panel;
}

/// Ranked candidates nobody rated, as in a finished table, are a group of their own.
void addUnrated(const Comparison& comparison, Numbers& groups) {
    std::size_t next = 0;
    for (const auto& group : groups)
        next = std::max(next, group ? *group + 1 : 0);
    for (std::size_t c = 0; c < groups.size(); ++c)
        if (!groups[c] && comparison.candidates[c].unrankable.empty())
            groups[c] = next;
}

/// Groups with a ranked candidate first, then by the lowest id in them.
void renumber(const Comparison& comparison, Numbers& groups) {
    struct First {
        bool unranked = true;
        std::string id;
    };
    std::map<std::size_t, First> firsts;
    for (std::size_t c = 0; c < groups.size(); ++c) {
        if (!groups[c])
            continue;
        const auto& candidate = comparison.candidates[c];
        auto& first = firsts[*groups[c]];
        first.unranked = first.unranked && !candidate.unrankable.empty();
        if (first.id.empty() || candidate.id < first.id)
            first.id = candidate.id;
    }
    std::vector<std::size_t> order;
    for (const auto& [number, first] : firsts)
        order.push_back(number);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(firsts[a].unranked, firsts[a].id) < std::tie(firsts[b].unranked, firsts[b].id);
    });
    for (auto& group : groups)
        if (group)
            group = static_cast<std::size_t>(std::find(order.begin(), order.end(), *group) - order.begin());
}

} // namespace

std::vector<std::optional<std::size_t>> groupsOf(const Comparison& comparison) {
    const auto weights = weightsOf(comparison);
    Numbers groups(comparison.candidates.size());
    if (const auto panel = judgedOf(comparison); anyWeight(weights) && !panel.ratings.empty())
        groups = score::comparableGroups(panel, weights);
    addUnrated(comparison, groups);
    renumber(comparison, groups);
    return groups;
}

std::set<std::string> markersOf(const CandidateResult& candidate) {
    std::set<std::string> names;
    for (const auto& cell : candidate.cells)
        for (const auto& rater : cell.raters)
            if (rater.independent || rater.value)
                names.insert(rater.interviewer);
    return names;
}

std::vector<std::string> interviewersOf(const Comparison& comparison, std::size_t group) {
    std::set<std::string> names;
    for (const auto& candidate : comparison.candidates)
        if (candidate.group == group)
            names.merge(markersOf(candidate));
    return {names.begin(), names.end()};
}

} // namespace compare
