// SPDX-License-Identifier: MIT
// Ratings beside ticks and notes.
#include "app/interview/LiveEnd.h"

#include "app/interview/LiveRatings.h"
#include "compare/CellScores.h"
#include "rubric/Scale.h"
#include "score/ratings/Composite.h"
#include "session/MarkWords.h"
#include "text/Width.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;
using words::Words;

/// Of a note, on the page.
constexpr int noteWidth = 80;

std::string noteOn(const plan::Frozen& frozen, const session::Scorecard& card,
                   const std::string& competency) {
    std::string longest;
    for (const auto& planned : frozen.plan.questions) {
        const auto* question = rubric::findQuestion(frozen.rubric, planned.id);
        const bool feeds = question != nullptr &&
                           std::any_of(question->points.begin(), question->points.end(),
                                       [&](const auto& point) { return point.competency == competency; });
        if (auto note = session::valueOf(card, {ItemKind::note, planned.id, {}});
            feeds && note.size() > longest.size())
            longest = std::move(note);
    }
    std::replace(longest.begin(), longest.end(), '\n', ' ');
    return text::cutToWidth(longest, noteWidth);
}

bool isEnd(double rating, const score::Scale& scale) {
    return rating <= scale.low || rating >= scale.high;
}

bool belowMustHave(const plan::Frozen& frozen, const std::string& competency, double rating) {
    const auto* must = plan::findMustHave(frozen.plan, competency);
    return must != nullptr && score::belowCut(rating, must->cutHundredths / 100.0);
}

TextRow textRow(const session::Scorecard& card, Item item, std::string label) {
    auto text = session::valueOf(card, item);
    return {std::move(item), std::move(label), std::move(text)};
}

/// The ratings of the competency that the scorecard holds.
std::vector<Item> ratingsOf(const session::Scorecard& card, const std::string& competency) {
    std::vector<Item> ratings;
    for (const auto& [item, mark] : card.marks)
        if (item.kind == ItemKind::rating && item.part == competency && session::numberOf(mark.value))
            ratings.push_back(item);
    return ratings;
}

/// Of one rating: far from the ticks, or an end of the scale with nothing behind it.
std::optional<Doubt> doubtOf(const plan::Frozen& frozen, const session::Scorecard& card, const Item& rating,
                             const std::string& note, const Words& tr) {
    const auto scale = compare::scaleOf(frozen);
    const auto value = session::valueOf(card, rating);
    const auto level = session::numberOf(value).value_or(0);
    const auto evidence = evidenceFor(frozen, card, rating);
    Doubt doubt{{}, textRow(card, {ItemKind::because, rating.target, rating.part}, tr("Why?"))};
    const auto& line = doubt.why.text;
    if (score::inConflict(level, evidence, scale))
        doubt.text =
            doubt.isOpen()
                ? tr("rated {0}, but the ticks suggest {1}", value,
                     rubric::levelText(rubric::nearestLevel(frozen.rubric.scale, *evidence.suggested.value)))
                : tr("{0} in spite of the ticks: {1}", value, line);
    else if (isEnd(level, scale) && note.empty() && evidence.judged == 0)
        doubt.text = doubt.isOpen() ? tr("rated {0} with neither a tick nor a note", value)
                                    : tr("{0} without a tick or a note: {1}", value, line);
    else
        return std::nullopt;
    if (!rating.target.empty())
        doubt.text = tr("{0}: {1}", rating.target, doubt.text);
    return doubt;
}

std::vector<Doubt> doubtsOf(const plan::Frozen& frozen, const session::Scorecard& card,
                            const std::string& competency, double rating, const Words& tr) {
    std::vector<Doubt> doubts;
    for (const auto& item : ratingsOf(card, competency)) {
        const auto note = item.target.empty() ? noteOn(frozen, card, competency)
                                              : session::valueOf(card, {ItemKind::note, item.target, {}});
        if (auto doubt = doubtOf(frozen, card, item, note, tr))
            doubts.push_back(std::move(*doubt));
    }
    const auto advice = session::meaningOf(card, {ItemKind::recommend, {}, {}});
    if (advice == Meaning::strongYes && belowMustHave(frozen, competency, rating)) {
        Doubt doubt{{}, recommendationWhy(card, tr)};
        doubt.text = doubt.isOpen()
                         ? tr("below the level it must have, and the recommendation is a strong yes")
                         : tr("a strong yes though below the level it must have: {0}", doubt.why.text);
        doubts.push_back(std::move(doubt));
    }
    return doubts;
}

} // namespace

std::string heardText(double heard, std::size_t judged, const Words& tr) {
    if (judged == 0)
        return {};
    return tr("{0} of {1} heard", fmt::format("{:g}", heard), judged);
}

std::vector<EndRow> endRows(const plan::Frozen& frozen, const session::Scorecard& card, const Words& tr) {
    std::vector<EndRow> rows;
    for (const auto& weight : frozen.plan.weights) {
        EndRow row;
        row.competency = rubric::competencyName(frozen.rubric, weight.competency, tr);
        const auto evidence = compare::evidenceOf(frozen, card, weight.competency);
        row.heard = heardText(evidence.earned, evidence.judged, tr);
        row.note = noteOn(frozen, card, weight.competency);
        if (const auto rating = compare::raterScore(frozen, card, weight.competency).value) {
            row.rating = fmt::format("{:g}", std::round(*rating * 100) / 100);
            row.doubts = doubtsOf(frozen, card, weight.competency, *rating, tr);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TextRow> summaryRows(const plan::Frozen& frozen, const session::Scorecard& card,
                                 const Words& tr) {
    std::vector<TextRow> rows;
    for (const auto& item : session::itemsOfWhole(frozen, ItemKind::summary))
        rows.push_back(textRow(card, item, session::labelOf(frozen, item, tr)));
    return rows;
}

TextRow recommendationWhy(const session::Scorecard& card, const Words& tr) {
    return textRow(card, {ItemKind::becauseRecommend, {}, {}}, tr(ItemKind::becauseRecommend->label));
}

} // namespace app
