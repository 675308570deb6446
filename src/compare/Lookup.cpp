// SPDX-License-Identifier: MIT
// Finding things in a comparison and naming its states for scripts.
#include "compare/Comparison.h"

#include <algorithm>

namespace compare {

const CandidateResult* findCandidate(const Comparison& comparison, std::string_view id) {
    const auto at = std::find_if(comparison.candidates.begin(), comparison.candidates.end(),
                                 [&](const CandidateResult& row) { return row.id == id; });
    return at == comparison.candidates.end() ? nullptr : &*at;
}

bool isWithheld(const CandidateResult& candidate) {
    return candidate.unrankable == withheldCode;
}

const CellScore* findCell(const CandidateResult& candidate, std::string_view competency) {
    const auto at = std::find_if(candidate.cells.begin(), candidate.cells.end(),
                                 [&](const CellScore& cell) { return cell.competency == competency; });
    return at == candidate.cells.end() ? nullptr : &*at;
}

const RaterScore* findRater(const CellScore& cell, std::string_view interviewer) {
    const auto at = std::find_if(cell.raters.begin(), cell.raters.end(),
                                 [&](const RaterScore& rater) { return rater.interviewer == interviewer; });
    return at == cell.raters.end() ? nullptr : &*at;
}

const session::Scorecard* findCard(const Comparison& comparison, std::string_view candidate,
                                   std::string_view interviewer) {
    const auto at = std::find_if(comparison.cards.begin(), comparison.cards.end(), [&](const auto& card) {
        return card.candidate == candidate && card.interviewer == interviewer;
    });
    return at == comparison.cards.end() ? nullptr : &*at;
}

bool isFarApart(const CandidateResult& candidate, std::string_view competency) {
    return std::find(candidate.farApart.begin(), candidate.farApart.end(), competency) !=
           candidate.farApart.end();
}

std::string_view codeOf(Missing missing) {
    switch (missing) {
    case Missing::none:
        return "none";
    case Missing::notAsked:
        return "not_asked";
    case Missing::notApplicable:
        return "na";
    case Missing::noEvidence:
        return "no_evidence";
    case Missing::blank:
        break;
    }
    return "blank";
}

std::string_view codeOf(MustStatus status) {
    switch (status) {
    case MustStatus::meets:
        return "meets";
    case MustStatus::below:
        return "below";
    case MustStatus::notAssessed:
        break;
    }
    return "not_assessed";
}

} // namespace compare
