// SPDX-License-Identifier: MIT
// Figures of the panel in words.
#include "app/compare/PanelView.h"

#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "score/ratings/Round.h"

#include <algorithm>

namespace app {

namespace {

using compare::AgreementInsight;
using compare::Comparison;
using compare::Insight;
using words::Words;

std::string number(double value) {
    return score::halfUp(value, 2);
}
std::string signedNumber(double value) {
    const auto text = number(value);
    const bool plus = value > 0 && text.find_first_not_of("0.") != std::string::npos;
    return (plus ? "+" : "") + text;
}

std::string hintsOf(const compare::HabitInsight& habit, const Words& tr) {
    std::string text;
    if (habit.straightLine)
        text = tr("straight line: one level for {0} of {1} candidates", habit.habit.straight,
                  habit.habit.sheets);
    if (habit.halo)
        text += (text.empty() ? "" : tr("; ")) + tr("halo: competencies of one candidate hardly differ");
    return text.empty() ? tr("none") : text;
}

const compare::HabitInsight* habitOf(const compare::PanelInsight& panel, const std::string& interviewer) {
    const auto at = std::find_if(panel.habits.begin(), panel.habits.end(),
                                 [&](const auto& row) { return row.interviewer == interviewer; });
    return at == panel.habits.end() ? nullptr : &*at;
}

std::string strictness(const score::Figure& figure, const Words& tr) {
    return figure ? signedNumber(*figure.value) : explain::sentence(figure.why, tr);
}

/// Nobody to compare with: an interviewer who shares no cell has a severity of 0 that means nothing.
std::string severityText(const compare::SeverityInsight& row, const score::Figure& figure, const Words& tr) {
    return row.shared == 0 && figure ? tr("nothing shared") : strictness(figure, tr);
}

TextTable severityTable(const Insight& insight, const Words& tr) {
    TextTable table{tr("Who marks how"),
                    {tr("Interviewer"), tr("Ratings given"), tr("Mean"), tr("Against the others, raw"),
                     tr("Used for adjusting"), tr("Shared ratings"), tr("Hints")},
                    {}};
    for (const auto& row : insight.panel.severity) {
        const auto* habit = habitOf(insight.panel, row.interviewer);
        table.rows.push_back(
            {row.interviewer, habit == nullptr ? "0" : std::to_string(habit->habit.ratings),
             habit == nullptr || !habit->habit.mean ? tr("blank") : number(*habit->habit.mean.value),
             severityText(row, row.leastSquares, tr), severityText(row, row.used, tr),
             std::to_string(row.shared), habit == nullptr ? "" : hintsOf(*habit, tr)});
    }
    return table;
}

std::string withInterval(double value, const score::Interval& interval, const Words& tr) {
    if (!interval)
        return number(value);
    return tr("{0} [{1} to {2}]", number(value), number(*interval.low), number(*interval.high));
}

/// Reliability of the order the panel's means make; complete tables have an interval.
std::string iccText(const AgreementInsight& agreement, const Words& tr) {
    const auto& mean = agreement.icc.consistencyMean;
    if (agreement.icc.why == score::Why::present && mean.value)
        return withInterval(*mean.value.value, mean.interval95, tr);
    if (agreement.icc.why == score::Why::didNotDiffer)
        return explain::sentence(agreement.icc.why, tr);
    const auto& open = agreement.henderson;
    if (open.rankingMean)
        return tr("{0}, with gaps: no interval", number(*open.rankingMean.value));
    return explain::sentence(open.why == score::Why::present ? open.rankingMean.why : open.why, tr);
}

std::string wordsFor(const AgreementInsight& agreement, const Words& tr) {
    const auto& alpha = compare::headlineOf(agreement).value;
    if (!alpha)
        return explain::sentence(alpha.why, tr);
    if (agreement.units < compare::fewestUnits)
        return tr("too little judged together to say");
    switch (score::accordOf(*alpha.value)) {
    case score::Accord::good:
        return tr("agrees well");
    case score::Accord::fair:
        return tr("agrees fairly");
    case score::Accord::little:
        break;
    }
    return tr("agrees little");
}

std::vector<std::string> agreementRow(std::string name, const AgreementInsight& agreement, const Words& tr) {
    const auto& alpha = compare::headlineOf(agreement);
    return {std::move(name), wordsFor(agreement, tr),
            alpha.value ? withInterval(*alpha.value.value, alpha.interval95, tr) : tr("none"),
            tr("{0} ratings of {1}", agreement.pairable, agreement.units), iccText(agreement, tr)};
}

TextTable agreementTable(const Comparison& comparison, const Insight& insight, const Words& tr) {
    TextTable table{
        tr("Agreement"),
        {tr("What"), tr("In words"), tr("Alpha (ordinal)"), tr("From"), tr("ICC of the panel's mean")},
        {}};
    table.rows.push_back(agreementRow(tr("Everything"), insight.panel.whole, tr));
    for (const auto& one : insight.panel.competencies)
        table.rows.push_back(agreementRow(explain::competencyOf(comparison, one.competency, tr), one, tr));
    return table;
}

void addSpots(PanelView& view, const Comparison& comparison, const Insight& insight, const Words& tr) {
    view.spots = {tr("To talk about: interviewers {0} or more apart", explain::gapText(comparison.scale)),
                  {tr("Candidate"), tr("Competency"), tr("Apart"), tr("Who gave what before the debrief")},
                  {}};
    for (const auto& spot : insight.panel.hotspots) {
        if (!score::farApart(spot.range, comparison.scale))
            continue;
        std::vector<std::string> marks;
        for (const auto& [interviewer, value] : spot.marks)
            marks.push_back(interviewer + " " + explain::markText(value));
        view.spots.rows.push_back({explain::personOf(comparison, spot.candidate),
                                   explain::competencyOf(comparison, spot.competency, tr),
                                   explain::markText(spot.range), explain::listed(marks, tr)});
        view.cells.emplace_back(spot.candidate, spot.competency);
    }
}

/// Beyond so many the count says it better.
constexpr std::size_t named = 4;

void addUnequal(std::vector<std::string>& said, const Comparison& comparison, const Insight& insight,
                const Words& tr) {
    std::size_t unequal = 0;
    for (const auto& candidate : insight.candidates) {
        if (candidate.absent.empty() || ++unequal > named)
            continue;
        said.push_back(tr("{0} was not rated by {1}.", explain::personOf(comparison, candidate.id),
                          explain::listed(candidate.absent, tr)));
    }
    if (unequal > named)
        said.push_back(tr("Further candidates not rated by everybody: {0}.", unequal - named));
}

} // namespace

PanelView panelView(const Comparison& comparison, const Insight& insight, const Words& tr) {
    PanelView view;
    view.severity = severityTable(insight, tr);
    view.agreement = agreementTable(comparison, insight, tr);
    addSpots(view, comparison, insight, tr);
    if (insight.panel.components.empty()) {
        view.sentences.push_back(tr("Nobody has rated anybody yet."));
        return view;
    }
    addUnequal(view.sentences, comparison, insight, tr);
    for (auto& sentence : explain::adjustmentSentences(comparison, insight, tr))
        view.sentences.push_back(std::move(sentence));
    const auto together = insight.panel.whole.units;
    if (together == 0 || together >= compare::fewestUnits)
        view.sentences.push_back(explain::agreementSentences(comparison, insight, tr).front());
    return view;
}

} // namespace app
