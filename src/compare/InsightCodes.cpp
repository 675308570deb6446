// SPDX-License-Identifier: MIT
// One word a state.
#include "compare/InsightCodes.h"

namespace compare {

std::string_view codeOf(score::Why why) {
    using score::Why;
    switch (why) {
    case Why::present:
        return "present";
    case Why::notRated:
        return "not_rated";
    case Why::notAsked:
        return "not_asked";
    case Why::notApplicable:
        return "na";
    case Why::noEvidence:
        return "no_evidence";
    case Why::blank:
        return "blank";
    case Why::oneRater:
        return "one_interviewer";
    case Why::oneUnit:
        return "one_candidate";
    case Why::oneCompetency:
        return "one_competency";
    case Why::noVariation:
        return "no_variation";
    case Why::didNotDiffer:
        return "did_not_differ";
    case Why::notConnected:
        return "nobody_in_common";
    case Why::noDoubleRatings:
        return "no_double_ratings";
    case Why::tooFew:
        return "too_few";
    case Why::missingCells:
        return "missing_cells";
    case Why::differentCells:
        return "different_cells";
    case Why::neverPasses:
        return "never_passes";
    case Why::unusedCategory:
        return "unused_category";
    case Why::notConverged:
        return "not_converged";
    case Why::noWeight:
        return "no_weight";
    case Why::outOfRange:
        return "out_of_range";
    case Why::notOnScale:
        break;
    }
    return "not_on_scale";
}

std::string_view codeOf(score::Lead lead) {
    switch (lead) {
    case score::Lead::clearly:
        return "clearly_ahead";
    case score::Lead::probably:
        return "probably_ahead";
    case score::Lead::leaning:
        return "leaning";
    case score::Lead::tooClose:
        break;
    }
    return "too_close";
}

std::string_view codeOf(score::Dominance dominance) {
    switch (dominance) {
    case score::Dominance::neither:
        return "neither";
    case score::Dominance::aDominates:
        return "a_dominates";
    case score::Dominance::bDominates:
        return "b_dominates";
    case score::Dominance::equal:
        return "equal";
    case score::Dominance::undetermined:
        break;
    }
    return "undetermined";
}

std::string_view codeOf(score::MustHave status) {
    switch (status) {
    case score::MustHave::meets:
        return "meets";
    case score::MustHave::borderline:
        return "borderline";
    case score::MustHave::below:
        return "below";
    case score::MustHave::notObserved:
        break;
    }
    return "not_assessed";
}

std::string_view codeOf(score::Metric metric) {
    switch (metric) {
    case score::Metric::nominal:
        return "nominal";
    case score::Metric::ordinal:
        return "ordinal";
    case score::Metric::interval:
        return "interval";
    case score::Metric::ratio:
        break;
    }
    return "ratio";
}

} // namespace compare
