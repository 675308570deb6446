// SPDX-License-Identifier: MIT
// Joins ratings, anchors and tick evidence.
#include "app/interview/LiveRatings.h"

#include "app/interview/CardGaps.h"
#include "compare/CellScores.h"
#include "plan/Coverage.h"
#include "session/MarkRule.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

score::QuestionPoints pointsOf(const session::Scorecard& card, const rubric::Question& question,
                               const std::string& competency) {
    score::QuestionPoints points{compare::askedState(card, question).value_or(score::Asked::asked), {}};
    for (const auto& point : question.points)
        if (point.competency == competency)
            points.points.push_back(
                {1.0, score::Polarity::positive,
                 session::shareOf(session::meaningOf(card, {ItemKind::point, point.id, {}}))});
    return points;
}

/// Above and below a level without one: "between 1 and 3".
std::string between(const rubric::Competency& competency, rubric::Level level, const words::Words& tr) {
    const rubric::Anchor* below = nullptr;
    const rubric::Anchor* above = nullptr;
    for (const auto& anchor : competency.anchors) {
        if (anchor.level < level)
            below = &anchor;
        else if (above == nullptr)
            above = &anchor;
    }
    return below == nullptr || above == nullptr
               ? std::string()
               : tr("between {0} and {1}", rubric::levelText(below->level), rubric::levelText(above->level));
}

std::vector<AnchorLine> anchorLines(const rubric::Scale& scale, const rubric::Competency& competency,
                                    const std::string& value, const words::Words& tr) {
    std::vector<AnchorLine> lines;
    for (const auto level : rubric::levelsOf(scale)) {
        const auto text = rubric::levelText(level);
        const bool chosen = value == text;
        const auto* word = rubric::wordOf(scale, level);
        const auto* anchor = rubric::anchorAt(competency, level);
        if (word != nullptr || anchor != nullptr)
            lines.push_back({text,
                             (word == nullptr ? "" : tr(*word)) +
                                 (word != nullptr && anchor != nullptr ? tr(": ") : "") +
                                 (anchor == nullptr ? "" : tr(*anchor)),
                             chosen});
        else if (chosen)
            lines.push_back({text, between(competency, level, tr), chosen});
    }
    return lines;
}

RatingRow rowOf(const plan::Frozen& frozen, const session::Scorecard& card, const Item& item,
                const words::Words& tr) {
    RatingRow row;
    row.item = item;
    row.value = session::valueOf(card, item);
    if (const auto* competency = rubric::findCompetency(frozen.rubric, item.part)) {
        row.competency = tr(competency->name);
        row.definition = tr(competency->definition);
        row.anchors = anchorLines(frozen.rubric.scale, *competency, row.value, tr);
    }
    const auto evidence = evidenceFor(frozen, card, item);
    if (const auto suggested = evidence.suggested.value)
        row.proposal = rubric::levelText(rubric::nearestLevel(frozen.rubric.scale, *suggested));
    row.judged = evidence.judged;
    if (const auto level = session::numberOf(row.value))
        row.conflict = score::inConflict(*level, evidence, compare::scaleOf(frozen));
    return row;
}

} // namespace

score::Evidence evidenceFor(const plan::Frozen& frozen, const session::Scorecard& card, const Item& rating) {
    std::vector<score::QuestionPoints> questions;
    for (const auto& planned : frozen.plan.questions) {
        if (!rating.target.empty() && rating.target != planned.id)
            continue;
        if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id))
            questions.push_back(pointsOf(card, *question, rating.part));
    }
    return score::evidenceOf(questions, compare::scaleOf(frozen));
}

std::vector<RatingRow> ratingRows(const plan::Frozen& frozen, const session::Scorecard& card,
                                  const rubric::Question& question, const words::Words& tr) {
    const auto shown = plan::ratedAt(frozen.plan, frozen.rubric, question);
    std::vector<RatingRow> rows;
    for (const auto& item : session::ratingsAt(frozen, question)) {
        auto row = rowOf(frozen, card, item, tr);
        row.here = std::find(shown.begin(), shown.end(), item.part) != shown.end();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace app
