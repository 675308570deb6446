// SPDX-License-Identifier: MIT
// The arithmetic of judgements and cells.
#include "score/ratings/Judgement.h"

#include "score/ratings/Trim.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace score {
namespace {

MarkState stateOf(Why why) {
    if (why == Why::notAsked)
        return MarkState::notAsked;
    return why == Why::notApplicable ? MarkState::notApplicable : MarkState::blank;
}

Why whyUnrated(const Cell& cell) {
    if (cell.blank > 0)
        return Why::blank;
    if (cell.notApplicable > 0)
        return Why::notApplicable;
    return cell.notAsked > 0 ? Why::notAsked : Why::notRated;
}

void count(Cell& cell, MarkState state) {
    cell.raters += state == MarkState::rated;
    cell.noEvidence += state == MarkState::noEvidence;
    cell.blank += state == MarkState::blank;
    cell.notAsked += state == MarkState::notAsked;
    cell.notApplicable += state == MarkState::notApplicable;
}

} // namespace

Judgement judgementOf(std::span<const QuestionMark> marks) {
    double sum = 0.0;
    double shares = 0.0;
    for (const auto& mark : marks) {
        assert(mark.share >= 0.0);
        if (mark.state != MarkState::rated)
            continue;
        sum += mark.share * mark.value;
        shares += mark.share;
    }
    if (shares > 0.0)
        return {MarkState::rated, sum / shares};
    constexpr std::array telling{MarkState::noEvidence, MarkState::blank, MarkState::notApplicable};
    for (const auto state : telling)
        if (std::any_of(marks.begin(), marks.end(), [&](const auto& m) { return m.state == state; }))
            return {state, 0.0};
    return {MarkState::notAsked, 0.0};
}

Judgement judgementOf(const Evidence& evidence) {
    if (evidence.suggested)
        return {MarkState::rated, *evidence.suggested.value};
    return {stateOf(evidence.suggested.why), 0.0};
}

Cell cellAcross(std::span<const Judgement> judgements, Across across) {
    Cell cell;
    std::vector<double> values;
    for (const auto& judgement : judgements) {
        count(cell, judgement.state);
        if (judgement.state == MarkState::rated)
            values.push_back(judgement.value);
    }
    std::sort(values.begin(), values.end());
    cell.spread = values.size() > 1 ? figure(values.back() - values.front(), notNegative)
                                    : absent(values.empty() ? Why::notRated : Why::oneRater);
    if (cell.noEvidence > 0 && 2 * cell.noEvidence >= cell.noEvidence + cell.raters)
        cell.mean = absent(Why::noEvidence);
    else if (values.empty())
        cell.mean = absent(whyUnrated(cell));
    else
        cell.mean = across == Across::trimmed ? trimmedMean(values).value : trimmedMean(values).untrimmed;
    return cell;
}

} // namespace score
