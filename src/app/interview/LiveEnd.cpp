// SPDX-License-Identifier: MIT
// Ratings beside ticks and notes.
#include "app/interview/LiveEnd.h"

#include "compare/CellScores.h"
#include "rubric/Scale.h"
#include "score/ratings/Composite.h"
#include "session/MarkRule.h"
#include "text/Width.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;

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

std::vector<std::string> doubtsOf(const plan::Frozen& frozen, const session::Scorecard& card,
                                  const std::string& competency, const EndRow& row, double rating,
                                  const words::Words& tr) {
    std::vector<std::string> doubts;
    const auto scale = compare::scaleOf(frozen);
    const auto evidence = compare::evidenceOf(frozen, card, competency);
    if (score::inConflict(rating, evidence, scale))
        doubts.push_back(
            tr("rated {0}, but the ticks suggest {1}", row.rating,
               rubric::levelText(rubric::nearestLevel(frozen.rubric.scale, *evidence.suggested.value))));
    if (isEnd(rating, scale) && row.note.empty() && evidence.judged == 0)
        doubts.push_back(tr("rated {0} with neither a tick nor a note", row.rating));
    const auto advice = session::meaningOf(card, {ItemKind::recommend, {}, {}});
    if (advice == Meaning::strongYes && belowMustHave(frozen, competency, rating))
        doubts.push_back(tr("below the level it must have, and the recommendation is a strong yes"));
    return doubts;
}

} // namespace

std::string heardText(double heard, std::size_t judged, const words::Words& tr) {
    if (judged == 0)
        return {};
    return tr("{0} of {1} heard", fmt::format("{:g}", heard), judged);
}

std::vector<EndRow> endRows(const plan::Frozen& frozen, const session::Scorecard& card,
                            const words::Words& tr) {
    std::vector<EndRow> rows;
    for (const auto& weight : frozen.plan.weights) {
        EndRow row;
        row.competency = rubric::competencyName(frozen.rubric, weight.competency, tr);
        const auto evidence = compare::evidenceOf(frozen, card, weight.competency);
        row.heard = heardText(evidence.earned, evidence.judged, tr);
        row.note = noteOn(frozen, card, weight.competency);
        if (const auto rating = compare::raterScore(frozen, card, weight.competency).value) {
            row.rating = fmt::format("{:g}", std::round(*rating * 100) / 100);
            row.doubts = doubtsOf(frozen, card, weight.competency, row, *rating, tr);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace app
