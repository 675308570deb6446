// SPDX-License-Identifier: MIT
// Joins ratings, anchors and tick evidence.
#include "app/interview/LiveRatings.h"

#include "app/interview/CardGaps.h"
#include "compare/CellScores.h"
#include "plan/Coverage.h"
#include "session/MarkRule.h"
#include "session/MarkWords.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

/// The planned questions whose ticks a rating rests on: its own, or all when it rates the whole interview.
std::vector<const rubric::Question*> questionsOf(const plan::Frozen& frozen, const Item& rating) {
    std::vector<const rubric::Question*> questions;
    for (const auto& planned : frozen.plan.questions)
        if (rating.target.empty() || rating.target == planned.id)
            if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id))
                questions.push_back(question);
    return questions;
}

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

std::vector<AnchorLine> anchorLines(const rubric::Scale& scale, const rubric::Competency& competency,
                                    const words::Words& tr) {
    std::vector<AnchorLine> lines;
    for (const auto level : rubric::levelsOf(scale)) {
        const auto text = rubric::levelText(level);
        const auto* word = rubric::wordOf(scale, level);
        const auto* anchor = rubric::anchorAt(competency, level);
        if (word != nullptr || anchor != nullptr)
            lines.push_back({text, (word == nullptr ? "" : tr(*word)) +
                                       (word != nullptr && anchor != nullptr ? tr(": ") : "") +
                                       (anchor == nullptr ? "" : tr(*anchor))});
    }
    return lines;
}

/// The points that were judged, in words: "✓ seen: confirms in writing".
std::vector<std::string> evidenceLines(const plan::Frozen& frozen, const session::Scorecard& card,
                                       const Item& rating, const words::Words& tr) {
    std::vector<std::string> lines;
    for (const auto* question : questionsOf(frozen, rating))
        for (const auto& point : question->points) {
            const Item item{ItemKind::point, point.id, {}};
            if (point.competency == rating.part && card.marks.contains(item))
                lines.push_back(tr("{0}: {1}", session::valueWord(item, session::valueOf(card, item), tr),
                                   tr(point.text)));
        }
    return lines;
}

RatingRow rowOf(const plan::Frozen& frozen, const session::Scorecard& card, const Item& item,
                const words::Words& tr) {
    RatingRow row;
    row.item = item;
    row.badge = badgeOf(frozen.plan, item.part);
    row.value = session::valueOf(card, item);
    if (const auto* competency = rubric::findCompetency(frozen.rubric, item.part)) {
        row.competency = tr(competency->name);
        row.definition = tr(competency->definition);
        row.anchors = anchorLines(frozen.rubric.scale, *competency, tr);
    }
    const auto evidence = evidenceFor(frozen, card, item);
    row.judged = evidence.judged;
    row.heard = evidence.earned;
    if (const auto suggested = evidence.suggested.value;
        suggested && evidence.judged >= score::enoughEvidence)
        row.proposal = rubric::levelText(rubric::nearestLevel(frozen.rubric.scale, *suggested));
    row.evidence = evidenceLines(frozen, card, item, tr);
    if (const auto level = session::numberOf(row.value))
        row.conflict = score::inConflict(*level, evidence, compare::scaleOf(frozen));
    return row;
}

} // namespace

score::Evidence evidenceFor(const plan::Frozen& frozen, const session::Scorecard& card, const Item& rating) {
    std::vector<score::QuestionPoints> questions;
    for (const auto* question : questionsOf(frozen, rating))
        questions.push_back(pointsOf(card, *question, rating.part));
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
