// SPDX-License-Identifier: MIT
// Reads marks; the arithmetic itself is in the room below.
#include "compare/CellScores.h"

#include "plan/Coverage.h"
#include "session/MarkRule.h"

#include <algorithm>

namespace compare {

namespace {

using session::Item;
using session::ItemKind;

Missing missingOf(score::MarkState state) {
    switch (state) {
    case score::MarkState::rated:
        return Missing::none;
    case score::MarkState::noEvidence:
        return Missing::noEvidence;
    case score::MarkState::notAsked:
        return Missing::notAsked;
    case score::MarkState::notApplicable:
        return Missing::notApplicable;
    case score::MarkState::blank:
        break;
    }
    return Missing::blank;
}

score::MarkState stateOf(Missing missing) {
    switch (missing) {
    case Missing::none:
        return score::MarkState::rated;
    case Missing::noEvidence:
        return score::MarkState::noEvidence;
    case Missing::notAsked:
        return score::MarkState::notAsked;
    case Missing::notApplicable:
        return score::MarkState::notApplicable;
    case Missing::blank:
        break;
    }
    return score::MarkState::blank;
}

bool shows(const rubric::Question& question, const std::string& competency) {
    const auto named = [&](const rubric::Criterion& criterion) {
        return std::find(criterion.named.begin(), criterion.named.end(), competency) != criterion.named.end();
    };
    return std::any_of(question.criteria.begin(), question.criteria.end(), named) ||
           std::any_of(question.points.begin(), question.points.end(),
                       [&](const rubric::Point& point) { return point.competency == competency; });
}

/// Planned questions that give evidence of the competency.
std::vector<const rubric::Question*> shownBy(const plan::Frozen& frozen, const std::string& competency) {
    std::vector<const rubric::Question*> questions;
    for (const auto& planned : frozen.plan.questions) {
        const auto* question = rubric::findQuestion(frozen.rubric, planned.id);
        if (question != nullptr && shows(*question, competency))
            questions.push_back(question);
    }
    return questions;
}

score::QuestionMark markOf(const std::string& value, std::optional<score::Asked> asked) {
    score::QuestionMark mark;
    if (value == session::noEvidence) {
        mark.state = score::MarkState::noEvidence;
    } else if (const auto level = session::numberOf(value)) {
        mark.state = score::MarkState::rated;
        mark.value = *level;
    } else if (asked == score::Asked::notAsked) {
        mark.state = score::MarkState::notAsked;
    } else if (asked == score::Asked::notApplicable) {
        mark.state = score::MarkState::notApplicable;
    }
    return mark;
}

/// A question set aside (not asked, not applicable) leaves the score even when a rating was given before.
bool setAside(std::optional<score::Asked> asked) {
    return asked == score::Asked::notAsked || asked == score::Asked::notApplicable;
}

/// Whether the card has any mark of the kind; most cards have few kinds.
bool holds(const session::Scorecard& card, ItemKind kind) {
    const auto at = card.marks.lower_bound({kind, "", ""});
    return at != card.marks.end() && at->first.kind == kind;
}

void noteRating(RaterScore& score, const session::Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    if (at == card.marks.end() || at->second.value.empty())
        return;
    score.marks.emplace_back(item, at->second.value);
    if (at->second.before)
        score.debriefed = true;
}

std::vector<score::QuestionMark> ratingMarks(const plan::Frozen& frozen, const session::Scorecard& card,
                                             const std::string& competency, RaterScore& score) {
    std::vector<score::QuestionMark> marks;
    const auto perQuestion = frozen.plan.rateBy == plan::RateBy::question;
    const Item whole{ItemKind::rating, "", competency};
    const auto overall = perQuestion ? std::string() : session::valueOf(card, whole);
    if (!perQuestion)
        noteRating(score, card, whole);
    if (!overall.empty())
        return {markOf(overall, std::nullopt)};
    for (const auto* question : shownBy(frozen, competency)) {
        const auto asked = askedState(card, *question);
        const Item item{ItemKind::rating, question->id, competency};
        const auto value = perQuestion && !setAside(asked) ? session::valueOf(card, item) : std::string();
        if (!value.empty())
            noteRating(score, card, item);
        marks.push_back(markOf(value, asked));
    }
    return marks;
}

RaterScore currentScore(const plan::Frozen& frozen, const session::Scorecard& card,
                        const std::string& competency) {
    RaterScore found;
    found.interviewer = card.interviewer;
    const bool byPoints = frozen.plan.rule == plan::Rule::points;
    score::Evidence evidence;
    if (byPoints || holds(card, ItemKind::point)) {
        evidence = evidenceOf(frozen, card, competency);
        found.suggested = evidence.suggested.value;
    }
    const auto marks = ratingMarks(frozen, card, competency, found);
    const auto judgement = byPoints ? score::judgementOf(evidence) : score::judgementOf(marks);
    found.missing = missingOf(judgement.state);
    if (judgement.state == score::MarkState::rated)
        found.value = judgement.value;
    return found;
}

bool changedInDebrief(const session::Scorecard& card) {
    return std::any_of(card.marks.begin(), card.marks.end(),
                       [](const auto& mark) { return mark.second.before.has_value(); });
}

/// The card as it stood before the panel talked.
session::Scorecard independentCard(const session::Scorecard& card) {
    auto earlier = card;
    for (auto& [item, mark] : earlier.marks)
        mark = {session::independentValueOf(card, item), session::Phase::independent, std::nullopt, mark.at};
    return earlier;
}

} // namespace

score::Scale scaleOf(const plan::Frozen& frozen) {
    const auto& scale = frozen.rubric.scale;
    return {scale.low / 100.0, scale.high / 100.0};
}

std::optional<score::Asked> askedState(const session::Scorecard& card, const rubric::Question& question) {
    switch (session::meaningOf(card, {ItemKind::asked, question.id, ""})) {
    case session::Meaning::asked:
        return score::Asked::asked;
    case session::Meaning::notAsked:
        return score::Asked::notAsked;
    case session::Meaning::notApplicable:
        return score::Asked::notApplicable;
    default:
        break;
    }
    const auto ticked = [&](ItemKind kind, const auto& children) {
        return holds(card, kind) && std::any_of(children.begin(), children.end(), [&](const auto& child) {
                   return !session::valueOf(card, {kind, child.id, ""}).empty();
               });
    };
    if (ticked(ItemKind::criterion, question.criteria) || ticked(ItemKind::point, question.points))
        return score::Asked::asked;
    return std::nullopt;
}

score::Evidence evidenceOf(const plan::Frozen& frozen, const session::Scorecard& card,
                           const std::string& competency) {
    std::vector<score::QuestionPoints> questions;
    for (const auto* question : shownBy(frozen, competency)) {
        score::QuestionPoints points;
        points.state = askedState(card, *question).value_or(score::Asked::asked);
        for (const auto& point : question->points) {
            if (point.competency != competency)
                continue;
            points.points.push_back(
                {1.0, score::Polarity::positive,
                 session::shareOf(session::meaningOf(card, {ItemKind::point, point.id, ""}))});
        }
        questions.push_back(std::move(points));
    }
    return score::evidenceOf(questions, scaleOf(frozen));
}

RaterScore raterScore(const plan::Frozen& frozen, const session::Scorecard& card,
                      const std::string& competency) {
    auto found = currentScore(frozen, card, competency);
    found.independent = found.value;
    if (changedInDebrief(card))
        found.independent = currentScore(frozen, independentCard(card), competency).value;
    return found;
}

CellScore cellScore(const plan::Frozen& frozen, const std::vector<const session::Scorecard*>& cards,
                    const std::string& competency) {
    CellScore cell;
    cell.competency = competency;
    std::vector<score::Judgement> judgements;
    for (const auto* card : cards) {
        cell.raters.push_back(raterScore(frozen, *card, competency));
        const auto& rater = cell.raters.back();
        judgements.push_back({stateOf(rater.missing), rater.value.value_or(0)});
    }
    const auto rule = frozen.plan.rule == plan::Rule::panel ? score::Across::trimmed : score::Across::mean;
    const auto across = score::cellAcross(judgements, rule);
    cell.mean = across.mean.value;
    cell.spread = across.spread.value;
    if (cell.mean)
        return cell;
    switch (across.mean.why) {
    case score::Why::noEvidence:
        cell.missing = Missing::noEvidence;
        break;
    case score::Why::notAsked:
        cell.missing = Missing::notAsked;
        break;
    case score::Why::notApplicable:
        cell.missing = Missing::notApplicable;
        break;
    default:
        cell.missing = Missing::blank;
        break;
    }
    return cell;
}

} // namespace compare
