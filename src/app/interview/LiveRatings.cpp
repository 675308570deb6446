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

using compare::ratingScale;

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

std::vector<AnchorLine> anchorLines(const rubric::Competency& competency, const std::string& value,
                                    const words::Words& tr) {
    std::vector<AnchorLine> lines;
    for (int level = rubric::lowestLevel; level <= rubric::highestLevel; ++level) {
        const bool chosen = value == std::to_string(level);
        if (level % 2 == 1)
            lines.push_back({level, tr(competency.anchors[static_cast<std::size_t>(level / 2)]), chosen});
        else if (chosen)
            lines.push_back({level, tr("between {0} and {1}", level - 1, level + 1), chosen});
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
        row.anchors = anchorLines(*competency, row.value, tr);
    }
    const auto evidence = evidenceFor(frozen, card, item);
    row.proposal = evidence.proposal;
    row.judged = evidence.judged;
    if (!row.value.empty() && row.value != session::noEvidence)
        row.conflict = score::inConflict(std::stod(row.value), evidence, ratingScale);
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
    return score::evidenceOf(questions, ratingScale);
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
