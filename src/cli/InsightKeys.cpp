// SPDX-License-Identifier: MIT
// Key by key; a test holds the list to what is printed.
#include "cli/InsightKeys.h"

#include "cli/ListTable.h"

namespace cli {

using words::message;

namespace {

struct Key {
    std::string_view path;
    std::string_view meaning;
};

constexpr Key keys[] = {
    {"*_reason", message("why the number of this name is null; a code")},
    {"rule", message("anchored, points or panel; mean or table for analyse")},
    {"seed", message("of every sampled number; the same seed gives the same numbers")},
    {"scale", message("lowest and highest rating")},
    {"competencies[].id, name", message("what is judged")},
    {"competencies[].weight", message("share of the whole, 0 to 1")},
    {"competencies[].must", message("lowest score that meets a must-have")},
    {"candidates[].id, name", message("who it is")},
    {"candidates[].rank",
     message("1 is best of the group; equal composites share a rank after the tie rule")},
    {"candidates[].group", message("which of groups; nobody in common means another group")},
    {"candidates[].tied, rankable", message("whether the rank is shared; whether there is one")},
    {"hidden[]", message("candidates whose marks --as hides; nothing is said of them")},
    {"candidates[].composite", message("weighted mean on the rating scale")},
    {"candidates[].index", message("the composite on 0 to 100")},
    {"candidates[].coverage", message("share of the weight that was scored, 0 to 1")},
    {"candidates[].bounds", message("composite if all that is missing were lowest or highest")},
    {"candidates[].adjusted", message("composite without what the interviewers' strictness explains")},
    {"candidates[].adjusted_rank", message("rank by it within the group")},
    {"candidates[].interval90", message("90 % interval of the adjusted composite against the others")},
    {"candidates[].p_best", message("probability of being first of the group")},
    {"candidates[].rank_probabilities[]", message("probability of each rank, 1 first")},
    {"candidates[].expected_rank", message("mean of these ranks")},
    {"candidates[].absent_interviewers[]", message("of the group, without a mark of this candidate")},
    {"candidates[].must[].status", message("meets, borderline, below or not_assessed")},
    {"candidates[].must[].p_below", message("probability that the true level lies below the cut")},
    {"candidates[].cells[].mean", message("across interviewers by the plan's rule")},
    {"candidates[].cells[].adjusted", message("the same without what strictness explains")},
    {"candidates[].cells[].spread", message("highest less lowest interviewer")},
    {"candidates[].cells[].r_wg", message("agreement on this cell, 0 to 1")},
    {"candidates[].cells[].raters[]", message("each interviewer's score and the marks it came from")},
    {"candidates[].flags[], hotspots[]", message("red flags raised; competencies with marks far apart")},
    {"candidates[].recommendations[]", message("each interviewer's own")},
    {"candidates[].asked", message("what this candidate was asked, and by each scorecard (cards)")},
    {"candidates[].asked.questions[]",
     message("asked, not_asked, na or unknown; place, minutes, probes; what departs from the plan")},
    {"candidates[].protocol[]",
     message("what is kept around the interview: by interviewer, item address to value")},
    {"candidates[].missing", message("counts of not_asked, na, no_evidence and blank")},
    {"pairs[]", message("a stands before b; among the best fifty of each group")},
    {"pairs[].p_a_above_b", message("probability that a is above b")},
    {"pairs[].lead, words", message("clearly_ahead, probably_ahead, leaning or too_close, and in words")},
    {"pairs[].dominance", message("a_dominates, b_dominates, equal, neither or undetermined")},
    {"interviewers[]", message("everybody who scored anybody")},
    {"notices[]", message("scorecards left out or still open, and why")},
    {"not_counted[].reason", message("of a scorecard in no number: other_structure, discarded, recused, "
                                     "observer, not_on_panel or not_submitted")},
    {"not_counted[].items", message("what that scorecard says, item to value as marks import takes them")},
    {"provisional", message("no scorecard is submitted, so open ones are counted")},
    {"severity[].least_squares", message("above 0 marks higher; from shared ratings alone")},
    {"severity[].used", message("what is used of it; less when the evidence is thin")},
    {"severity[].shared", message("ratings of what somebody else rated too")},
    {"components[][]", message("interviewers linked by shared ratings")},
    {"complete", message("whether every interviewer rated everybody on everything")},
    {"agreement.unit_count, pairable", message("cells two or more judged before the debrief, their ratings")},
    {"agreement.alpha",
     message("Krippendorff: nominal, ordinal, interval, ratio; *_interval95 from 20 cells")},
    {"agreement.icc", message("of the interviewers' composites; icc1 icck icc_a1 icc_ak icc_c1 icc_ck")},
    {"agreement.icc.icc_qk_hat", message("reliability of the ranking with holes, with k_hat and q")},
    {"agreement.competencies[]", message("the same for each competency")},
    {"agreement.kappa[]", message("two interviewers: n shared, unweighted, linear, quadratic")},
    {"agreement.hotspots[]", message("cells to talk about, widest first, with the marks")},
    {"habits[]", message("hints about straight lines and halo, by interviewer")},
    {"weights.candidates[]", message("rows of any_weights and about_these, best first")},
    {"weights.stability[]", message("low to high: the leader stays first; low_by, high_by would be next")},
    {"weights.smallest_shift[]",
     message("least weight to move until the challenger is level, and the moves")},
    {"weights.any_weights[][]", message("share of all weights that give each rank")},
    {"weights.about_these[][]", message("the same for weights near these")},
    {"weights.pairwise[].share", message("share of all weights under which a beats b")},
    {"weights.draws, groups[].rank_draws",
     message("how many draws; error of a share at most .5 / sqrt(draws)")},
    {"groups[]",
     message("candidates that may be ranked together; from the second on with their own weights")},
    {"ledger.questions[]", message("of which candidates each was asked, in another order, longer, probed")},
    {"ledger.extra[]", message("questions asked that the plan does not hold")},
    {"ledger.known, silent", message("candidates of whom something, or nothing, says what was asked")},
    {"ledger.sentences[]", message("departures from the plan in plain sentences")},
    {"sentences[]", message("the same in plain sentences")},
};

} // namespace

std::string insightKeys(const words::Words& tr) {
    std::vector<Line> lines;
    for (const auto& key : keys)
        lines.push_back({std::string(key.path), tr(key.meaning)});
    return table({tr("JSON key"), tr("Meaning")}, lines);
}

} // namespace cli
