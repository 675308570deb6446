// SPDX-License-Identifier: MIT
// Reads plan, rubric and scorecard into what the screen shows.
#include "app/interview/LiveState.h"

#include "app/interview/AnswerParts.h"
#include "app/interview/CardGaps.h"
#include "app/interview/LiveKeys.h"
#include "app/interview/LiveRatings.h"
#include "app/interview/ProtocolPage.h"
#include "session/MarkRule.h"

#include <algorithm>
#include <cassert>

namespace app {

namespace {

using rubric::QuestionKind;
using session::Item;
using session::ItemKind;
using session::Meaning;
using words::Words;

std::string hintOf(const rubric::Question& question, const Words& tr) {
    switch (question.kind) {
    case QuestionKind::knowledge:
        return tr("Knowledge: ask for details and an example.");
    case QuestionKind::background:
        return tr("Background: who, what and why, in one or two minutes.");
    case QuestionKind::motivation:
        return tr("Motivation: ask what the wish rests on.");
    case QuestionKind::experience:
        return tr("Past experience: let the candidate tell one real case to its end.");
    case QuestionKind::selfAssessment:
        return tr("Self-assessment: ask for one real case.");
    case QuestionKind::howTo:
        break;
    }
    return tr("How-to question: ask for one real case.");
}

std::string keyAt(std::string_view keys, std::size_t index) {
    return index < keys.size() ? std::string(1, keys[index]) : std::string();
}

/// Names what a row counts for in this plan.
void addBadges(TickRow& row, const plan::Frozen& frozen, const std::vector<std::string>& competencies,
               const Words& tr) {
    for (const auto& id : competencies) {
        if (plan::findWeight(frozen.plan, id) == nullptr)
            continue;
        row.competencies.push_back(rubric::competencyName(frozen.rubric, id, tr));
        row.badges.push_back(badgeOf(frozen.plan, id));
    }
}

void addTicks(LiveState& state, const LiveView& view, const rubric::Question& question, const Words& tr) {
    const auto rowOf = [&](const Item& item, std::string text, std::string key) {
        TickRow row;
        row.item = item;
        row.text = std::move(text);
        row.tick = tickOf(session::meaningOf(view.card, item));
        row.key = std::move(key);
        return row;
    };
    const auto& frozen = *view.position.frozen;
    for (const auto& point : question.points) {
        state.points.push_back(
            rowOf({ItemKind::point, point.id, {}}, tr(point.text), keyAt(pointKeys, state.points.size())));
        addBadges(state.points.back(), frozen, {point.competency}, tr);
        state.points.back().terms = termTicks(frozen.rubric, view.card, point.id, tr);
    }
    for (const auto& criterion : question.criteria) {
        state.criteria.push_back(rowOf({ItemKind::criterion, criterion.id, {}}, tr(criterion.label),
                                       keyAt(criterionKeys, state.criteria.size())));
        state.criteria.back().detail = tr(criterion.description);
        addBadges(state.criteria.back(), frozen, criterion.named, tr);
    }
}

void addStar(LiveState& state, const LiveView& view, const rubric::Question& question, const Words& tr) {
    if (question.star != rubric::StarUse::full)
        return;
    for (const auto& box : view.position.frozen->rubric.starBoxes) {
        const Item item{ItemKind::star, question.id, box.id};
        state.star.push_back({item, tr(box.name), tr(box.listenFor), tr(box.probe),
                              tickOf(session::meaningOf(view.card, item)),
                              keyAt(starKeys, state.star.size())});
    }
}

void addProbes(LiveState& state, const LiveView& view, const rubric::Question& question, const Words& tr) {
    for (const auto& probe : question.probes) {
        const Item item{ItemKind::probe, probe.id, {}};
        state.probes.push_back(
            {item, tr(probe.text),
             session::meaningOf(view.card, {ItemKind::criterion, probe.criterion, {}}) != Meaning::seen,
             session::meaningOf(view.card, item) == Meaning::done});
    }
}

void addQuestions(LiveState& state, const LiveView& view, const Words& tr) {
    const auto& frozen = *view.position.frozen;
    for (const auto& planned : frozen.plan.questions) {
        const auto* question = rubric::findQuestion(frozen.rubric, planned.id);
        state.questions.push_back({planned.id, question == nullptr ? planned.id : tr(question->text),
                                   progressOf(frozen, view.card, planned.id), planned.minutes});
    }
}

void addFlags(LiveState& state, const LiveView& view, const Words& tr) {
    for (const auto& flag : view.position.frozen->rubric.redFlags) {
        const Item item{ItemKind::flag, flag.id, {}};
        state.flags.push_back({item, tr(flag.text), session::meaningOf(view.card, item) == Meaning::raised,
                               keyAt(flagKeys, state.flags.size()), Saving::saved,
                               flagKindWord(flag.kind, tr)});
    }
}

} // namespace

std::vector<Item> blankTicks(const LiveState& state) {
    std::vector<Item> items;
    for (const auto* rows : {&state.points, &state.criteria})
        for (const auto& row : *rows)
            if (row.tick == Tick::blank)
                items.push_back(row.item);
    return items;
}

LiveState liveState(const LiveView& view, const Words& tr) {
    assert(view.position.frozen.has_value());
    const auto& frozen = *view.position.frozen;
    LiveState state;
    state.position = view.position.title;
    state.candidate = view.candidate.name;
    state.interviewer = view.card.interviewer;
    state.submitted = !view.card.submittedAt.empty();
    addQuestions(state, view, tr);
    addFlags(state, view, tr);
    for (const auto& gap : gapsOf(frozen, view.card))
        state.missing.push_back(sentence(gap, frozen, tr));
    state.bookedMinutes = frozen.plan.minutes;
    state.overallNote = session::valueOf(view.card, {ItemKind::note, {}, {}});
    state.recommendation = session::valueOf(view.card, {ItemKind::recommend, {}, {}});
    if (view.question >= frozen.plan.questions.size())
        return state;
    const auto& planned = frozen.plan.questions[view.question];
    state.question = view.question;
    state.plannedMinutes = planned.minutes;
    state.note = session::valueOf(view.card, {ItemKind::note, planned.id, {}});
    const auto* question = rubric::findQuestion(frozen.rubric, planned.id);
    if (question == nullptr)
        return state;
    state.text = tr(question->text);
    state.hint = hintOf(*question, tr);
    state.listenFor = tr(question->listenFor);
    state.answerTime = question->answerTime;
    state.steps = stepLines(*question, view.card, tr);
    addTicks(state, view, *question, tr);
    addStar(state, view, *question, tr);
    addProbes(state, view, *question, tr);
    state.claims = claimsAt(frozen, view.card, planned.id, tr);
    state.toProbe = session::valueOf(view.card, {ItemKind::toProbe, planned.id, {}});
    state.levels = session::allowedValues(frozen, ItemKind::rating);
    for (const auto& value : state.levels) {
        const auto level = rubric::levelOf(frozen.rubric.scale, value);
        const auto* word = level ? rubric::wordOf(frozen.rubric.scale, *level) : nullptr;
        state.levelNames.push_back(word == nullptr ? value : tr(*word));
    }
    state.ratings = ratingRows(frozen, view.card, *question, tr);
    state.row = state.ratings.empty() ? 0 : std::min(view.row, state.ratings.size() - 1);
    state.parked = !state.ratings.empty() && view.row >= state.ratings.size();
    return state;
}

} // namespace app
