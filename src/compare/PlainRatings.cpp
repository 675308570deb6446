// SPDX-License-Identifier: MIT
// Cells from rows of ratings or from a table; composites and ranks are settled as for any comparison.
#include "compare/PlainRatings.h"

#include "compare/Standing.h"
#include "compare/Weights.h"
#include "score/ratings/Judgement.h"

#include <algorithm>
#include <set>

namespace compare {

namespace {

Comparison blankOf(const std::vector<std::string>& competencies, const score::Scale& scale,
                   const WeightOverride& weights, const Cuts& cuts) {
    Comparison comparison;
    comparison.scale = scale;
    for (const auto& id : competencies) {
        comparison.competencies.push_back({id, 1.0, std::nullopt});
        if (const auto cut = cuts.find(id); cut != cuts.end())
            comparison.competencies.back().cut = cut->second;
    }
    weigh(comparison.competencies, weights);
    return comparison;
}

/// Ratings of one candidate, [competency][interviewer].
using Ratings = std::map<std::string, std::map<std::string, double>>;

CellScore cellOf(const std::string& competency, const std::map<std::string, double>& ratings,
                 const std::set<std::string>& interviewers) {
    CellScore cell;
    cell.competency = competency;
    std::vector<score::Judgement> judgements;
    for (const auto& interviewer : interviewers) {
        RaterScore rater;
        rater.interviewer = interviewer;
        rater.missing = Missing::blank;
        if (const auto at = ratings.find(interviewer); at != ratings.end()) {
            rater.missing = Missing::none;
            rater.value = rater.independent = at->second;
            judgements.push_back({score::MarkState::rated, at->second});
        }
        cell.raters.push_back(std::move(rater));
    }
    const auto across = score::cellAcross(judgements, score::Across::mean);
    cell.mean = across.mean.value;
    cell.spread = across.spread.value;
    cell.missing = cell.mean ? Missing::none : Missing::blank;
    return cell;
}

CandidateResult candidateOf(const std::string& id) {
    CandidateResult candidate;
    candidate.id = candidate.name = id;
    return candidate;
}

} // namespace

Comparison compareRatings(const std::vector<score::RatingRow>& rows, const score::Scale& scale,
                          const WeightOverride& weights, const Cuts& cuts) {
    std::map<std::string, Ratings> byCandidate;
    std::set<std::string> competencies;
    std::set<std::string> everybody;
    for (const auto& row : rows) {
        byCandidate[row.candidate][row.competency][row.rater] = row.value;
        competencies.insert(row.competency);
        everybody.insert(row.rater);
    }
    auto comparison = blankOf({competencies.begin(), competencies.end()}, scale, weights, cuts);
    comparison.interviewers.assign(everybody.begin(), everybody.end());
    for (const auto& [id, ratings] : byCandidate) {
        auto candidate = candidateOf(id);
        std::set<std::string> interviewers;
        for (const auto& [competency, byRater] : ratings)
            for (const auto& [rater, value] : byRater)
                interviewers.insert(rater);
        candidate.interviewers.assign(interviewers.begin(), interviewers.end());
        for (const auto& competency : competencies) {
            const auto at = ratings.find(competency);
            candidate.cells.push_back(
                cellOf(competency, at == ratings.end() ? decltype(at->second)() : at->second, interviewers));
        }
        comparison.candidates.push_back(std::move(candidate));
    }
    settle(comparison);
    return comparison;
}

Comparison compareTable(const PlainTable& table, const score::Scale& scale, const WeightOverride& weights,
                        const Cuts& cuts) {
    auto comparison = blankOf(table.competencies, scale, weights, cuts);
    for (std::size_t c = 0; c < table.candidates.size(); ++c) {
        auto candidate = candidateOf(table.candidates[c]);
        for (std::size_t k = 0; k < table.competencies.size(); ++k) {
            CellScore cell;
            cell.competency = table.competencies[k];
            cell.mean = table.scores[c][k];
            cell.missing = cell.mean ? Missing::none : Missing::blank;
            candidate.cells.push_back(std::move(cell));
        }
        comparison.candidates.push_back(std::move(candidate));
    }
    settle(comparison);
    return comparison;
}

} // namespace compare
