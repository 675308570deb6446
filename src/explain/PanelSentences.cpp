// SPDX-License-Identifier: MIT
// How well the panel agrees and what its members should talk about.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "score/ratings/Round.h"

namespace explain {

namespace {

constexpr std::size_t spotsNamed = 3;

/// Absolute agreement lies well below agreement on the order.
bool strictnessDiffers(const score::Henderson& henderson) {
    return henderson.consistencySingle && henderson.agreementSingle &&
           *henderson.consistencySingle.value - *henderson.agreementSingle.value >= 0.1;
}

/// Nothing where too little was judged together to say how well a panel agrees.
std::optional<std::string> levelText(const compare::AgreementInsight& whole, const words::Words& tr) {
    const auto& alpha = compare::headlineOf(whole);
    if (!alpha.value && whole.units == 0)
        return tr("How well the panel agrees cannot be computed. {0}", sentence(alpha.value.why, tr));
    if (whole.units < compare::fewestUnits)
        return std::nullopt;
    if (!alpha.value)
        return tr("How well the panel agrees cannot be computed. {0}", sentence(alpha.value.why, tr));
    const auto value = score::halfUp(*alpha.value.value, 2);
    const auto& order = whole.henderson.rankingMean;
    const auto accord = score::accordOf(*alpha.value.value);
    if (accord == score::Accord::good)
        return tr("The panel agrees well: alpha {0} from {1} ratings of {2} things judged together.", value,
                  whole.pairable, whole.units);
    const bool reliable = order && *order.value >= 0.75 && accord == score::Accord::little &&
                          whole.scoredUnits >= compare::fewestRanked;
    if (reliable && strictnessDiffers(whole.henderson))
        return tr("Same order, different strictness: alpha {0} is low, yet the ranking of {2} candidates is "
                  "reliable ({1}).",
                  value, score::halfUp(*order.value, 2), whole.scoredUnits);
    if (reliable)
        return tr("Single marks differ (alpha {0}), yet the ranking of {2} candidates they add up to is "
                  "reliable ({1}).",
                  value, score::halfUp(*order.value, 2), whole.scoredUnits);
    if (accord == score::Accord::fair)
        return tr("The panel agrees fairly: alpha {0} from {1} ratings of {2} things judged together.", value,
                  whole.pairable, whole.units);
    return tr("The panel agrees little: alpha {0} from {1} ratings of {2} things judged together.", value,
              whole.pairable, whole.units);
}

std::string spotText(const compare::Comparison& comparison, const compare::HotspotInsight& spot,
                     const words::Words& tr) {
    std::vector<std::string> marks;
    for (const auto& [interviewer, level] : spot.marks)
        marks.push_back(interviewer + " " + markText(level));
    return tr("Talk about {0}, {1}: {2}.", personOf(comparison, spot.candidate),
              competencyOf(comparison, spot.competency, tr), listed(marks, tr));
}

} // namespace

Sentences agreementSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                             const words::Words& tr) {
    const auto& panel = insight.panel;
    Sentences said;
    if (panel.components.empty())
        return said;
    if (auto level = levelText(panel.whole, tr))
        said.push_back(*std::move(level));
    for (std::size_t s = 0; s < panel.hotspots.size() && s < spotsNamed; ++s)
        said.push_back(spotText(comparison, panel.hotspots[s], tr));
    if (panel.hotspots.size() == spotsNamed + 1)
        said.push_back(tr("One more score lies far apart."));
    else if (panel.hotspots.size() > spotsNamed)
        said.push_back(tr("{0} more scores lie far apart.", panel.hotspots.size() - spotsNamed));
    for (const auto& habit : panel.habits) {
        if (habit.straightLine)
            said.push_back(
                tr("{0} often gives one candidate the same level on everything.", habit.interviewer));
        else if (habit.halo)
            said.push_back(
                tr("{0} hardly tells one candidate's competencies apart (halo).", habit.interviewer));
    }
    return said;
}

} // namespace explain
